import { encoded, type Fields } from "./fields.ts";
import type { Ending, Kept } from "./keeper.ts";

const longest = 20_000;

/** Posts fields as the form itself would, and reads how it ended. */
export async function send(address: string, fields: Fields, off: AbortSignal): Promise<Ending> {
  const answer = await fetch(address, {
    method: "POST",
    body: encoded(fields),
    headers: { Accept: "application/json" },
    credentials: "same-origin",
    redirect: "manual",
    signal: AbortSignal.any([off, AbortSignal.timeout(longest)]),
  });
  if (answer.ok && isJson(answer)) return { kind: "kept", kept: (await answer.json()) as Kept };
  return { kind: kindOf(answer) };
}

/** A page that asks to sign in comes as a redirect, or as a page where JSON was to be. */
function kindOf(answer: { status: number; type: string; ok: boolean }): Exclude<Ending["kind"], "kept"> {
  if (answer.type === "opaqueredirect" || answer.ok || answer.status === 401) return "signed-out";
  if (answer.status === 409) return "conflict";
  if (answer.status === 413) return "too-large";
  return answer.status >= 500 || answer.status === 408 || answer.status === 429 ? "unreachable" : "refused";
}

function isJson(answer: Response): boolean {
  return /^application\/([\w.+-]+\+)?json\b/i.test(answer.headers.get("Content-Type") ?? "");
}
