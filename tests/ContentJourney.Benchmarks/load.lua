-- Sends the requests of a file, one a line, in random order: wrk -s load.lua URL -- FILE
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

local requests = {}

init = function(arguments)
  for body in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format(nil, nil, nil, body)
  end
end

request = function()
  return requests[math.random(#requests)]
end
