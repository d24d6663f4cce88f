/** What the editor starts with: one message on a watch, worded for a persona. */
export const query = `# One message in the form that fits who asks, and where.
# Run it with Ctrl+Enter, then change the channel below to
# desktop, mobile, voice, signage, push or chat.
query Message($key: String!, $context: ContextInput!) {
  content(key: $key, context: $context) {
    key
    headline { value }
    glance { title text }
    body { value }
    speech { plain seconds }
    callsToAction { label url }
    selection { variants { key persona channel } }
  }
  explain(key: $key, context: $context) {
    sentence
  }
}
`;

export const variables = `{
  "key": "morgenritual",
  "context": { "persona": "technik-max", "channel": "watch", "locale": "de" }
}
`;
