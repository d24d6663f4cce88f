import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { query, variables } from "./example";

type Request = { query: string; operationName?: string | null; variables?: unknown };
type Options = { headers?: Record<string, string> };

// The page stands at the API's own address.
async function ask(request: Request, options?: Options): Promise<unknown> {
  const response = await fetch(window.location.pathname, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...options?.headers },
    body: JSON.stringify(request),
  });
  return response.json();
}

createRoot(document.getElementById("graphiql")!).render(
  <GraphiQL
    fetcher={ask as never}
    plugins={[HISTORY_PLUGIN]}
    initialQuery={query}
    initialVariables={variables}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  />,
);
