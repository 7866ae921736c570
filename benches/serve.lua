-- One call of KMS again and again, for wrk: OPERATION and BODY come from the environment; AUTHORIZATION and DATE, if
-- they are there, sign it.
wrk.method = "POST"
wrk.path = "/"
wrk.body = os.getenv("BODY")
wrk.headers["Content-Type"] = "application/x-amz-json-1.1"
wrk.headers["X-Amz-Target"] = "TrentService." .. os.getenv("OPERATION")
wrk.headers["Authorization"] = os.getenv("AUTHORIZATION")
wrk.headers["X-Amz-Date"] = os.getenv("DATE")

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "RESULT %.0f %.2f %.2f %d\n",
    summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
