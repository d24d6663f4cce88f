import type { Ending, Problem } from "./poster.ts";

const longest = 20_000;

/** Posts a value as JSON, and reads how it ended. */
export async function post(address: string, value: unknown, etag: string, token: string): Promise<Ending> {
  const answer = await fetch(address, {
    method: "POST",
    body: JSON.stringify(value),
    headers: { "Accept": "application/json", "Content-Type": "application/json", "If-Match": etag, "RequestVerificationToken": token },
    credentials: "same-origin",
    redirect: "manual",
    signal: AbortSignal.timeout(longest),
  });
  const json = /^application\/([\w.+-]+\+)?json\b/i.test(answer.headers.get("Content-Type") ?? "") ? await answer.json() as unknown : null;
  return ending(answer, json);
}

/** A page that asks to sign in comes as a redirect, or as a page where JSON was to be. */
export function ending(answer: Pick<Response, "ok" | "status" | "type" | "headers">, json: unknown): Ending {
  const etag = answer.headers.get("ETag");
  const problems = (json as { problems?: Problem[] } | null)?.problems ?? [];
  if (answer.ok && json !== null) return { kind: "posted", answer: json, etag };
  if (answer.ok || answer.type === "opaqueredirect" || answer.status === 401) return { kind: "signed-out" };
  if (answer.status === 409) return { kind: "conflict", problems, etag };
  return answer.status >= 500 || answer.status === 408 || answer.status === 429 ? { kind: "unreachable" } : { kind: "refused", problems, etag };
}
