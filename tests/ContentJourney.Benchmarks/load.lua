-- Compact queries with random items and contexts; wrk calls request() for each.
local personas = { "persona-0", "persona-1", "persona-2", "persona-3", "persona-4", "persona-5" }
local phases = { "attention", "interest", "desire", "action", "retention", "advocacy" }
local query = "query($key: String!, $context: ContextInput!) { content(key: $key, context: $context) { key locale headline { value } glance { title text } cacheKey } }"

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

request = function()
  local body = string.format(
    '{"query":"%s","variables":{"key":"item-%d","context":{"persona":"%s","phase":"%s","channel":"watch"}}}',
    query, math.random(0, 9999), personas[math.random(#personas)], phases[math.random(#phases)])
  return wrk.format(nil, nil, nil, body)
end
