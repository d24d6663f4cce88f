// The host that ./run has started.
export const origin = process.env.CONTENTJOURNEY_URL ?? 'http://127.0.0.1:5080';
export const endpoint = `${origin}/graphql`;

export const schemaText = async () => (await fetch(`${endpoint}/schema.graphql`)).text();

export async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

// A fetch that keeps what was asked, and how it was answered.
export function recorder() {
  const requests = [];
  const recordingFetch = async (address, options = {}) => {
    const url = new URL(address);
    const answer = await fetch(address, options);
    const body = options.body ? JSON.parse(options.body) : Object.fromEntries(url.searchParams);
    requests.push({ method: options.method ?? 'GET', body, status: answer.status, answer: await answer.clone().json() });
    return answer;
  };
  return { fetch: recordingFetch, requests };
}
