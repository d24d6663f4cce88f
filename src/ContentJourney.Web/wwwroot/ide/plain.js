// A page to type a query and see the answer. No library, no build: what you read is what runs.

const message = `query Message($key: String!, $context: ContextInput!) {
  content(key: $key, context: $context) {
    headline { value }
    glance { title text }
    body { value }
    speech { plain seconds }
    callsToAction { label url }
    selection { variants { key } }
  }
}`;

const examples = [
  {
    name: "A message on a watch",
    query: message,
    variables: { key: "morgenritual", context: { persona: "technik-max", channel: "watch", locale: "de" } },
  },
  {
    name: "The same message on a desktop",
    query: message,
    variables: { key: "morgenritual", context: { persona: "technik-max", channel: "desktop", locale: "de" } },
  },
  {
    name: "What fits a context best",
    query: `query List($context: ContextInput!) {
  contents(context: $context, first: 5) {
    totalCount
    nodes { key type headline { value } }
    pageInfo { endCursor hasNextPage }
  }
}`,
    variables: { context: { persona: "familie-yildiz", phase: "desire", channel: "mobile" } },
  },
  {
    name: "Why a message is withheld",
    query: `query Why($key: String!, $context: ContextInput!) {
  explain(key: $key, context: $context) {
    sentence
    alternatives { key headline { value } }
  }
}`,
    variables: { key: "ratenkauf", context: { persona: "familie-yildiz", channel: "mobile" } },
  },
  {
    name: "Who the site speaks to",
    query: `{
  personas { key name tagline preferredChannels { key } }
}`,
    variables: {},
  },
];

const form = document.getElementById("request");
const { query, variables, key } = form.elements;
const example = document.getElementById("example");
const status = document.getElementById("status");
const answer = document.getElementById("answer");

examples.forEach(({ name }, index) => example.add(new Option(name, String(index))));
example.addEventListener("change", () => show(examples[Number(example.value)]));
form.addEventListener("submit", event => {
  event.preventDefault();
  run();
});
form.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});
show(examples[0]);

function show(chosen) {
  query.value = chosen.query;
  variables.value = JSON.stringify(chosen.variables, null, 2);
}

async function run() {
  const given = read(variables.value);
  if (given === undefined) {
    variables.setAttribute("aria-invalid", "true");
    variables.focus();
    status.textContent = "The variables are no JSON object.";
    return;
  }

  variables.removeAttribute("aria-invalid");
  status.textContent = "Asking …";
  const started = performance.now();
  try {
    const response = await ask(given);
    const text = await response.text();
    answer.textContent = pretty(text);
    status.textContent = `${response.status} ${response.statusText}, ${Math.round(performance.now() - started)} ms, ${text.length.toLocaleString("en")} characters`;
  } catch (error) {
    answer.textContent = "";
    status.textContent = `No answer: ${error.message}`;
  }
}

function ask(given) {
  const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" };
  if (key.value) {
    headers.Authorization = `Bearer ${key.value}`;
  }

  return fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query: query.value, variables: given }) });
}

function read(text) {
  try {
    const value = JSON.parse(text.trim() || "{}");
    return typeof value === "object" && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
