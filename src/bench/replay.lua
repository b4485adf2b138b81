-- wrk asks for the addresses of the file $REQUESTS, one a line, each followed by a tab and the entity tag to send or nothing.
local requests, place = {}, 0

function init()
  for line in io.lines(os.getenv("REQUESTS")) do
    local path, tag = line:match("^([^\t]*)\t(.*)$")
    requests[#requests + 1] = wrk.format("GET", path, { ["If-None-Match"] = tag ~= "" and tag or nil })
  end
  math.randomseed(os.time())
  place = math.random(#requests)
end

function request()
  place = place % #requests + 1
  return requests[place]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures %.2f %.3f %.3f %d %.0f\n", summary.requests * 1e6 / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout, summary.bytes / math.max(1, summary.requests)))
end
