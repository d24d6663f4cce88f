/** The JSON that a page puts into an element: `<script type="application/json">`, which no browser runs. */
export function valuesWithin<T>(element: Element): T | null {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}
