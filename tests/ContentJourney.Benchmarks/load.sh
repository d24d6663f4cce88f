#!/usr/bin/env bash
# Compact GraphQL queries against a raw Kestrel answer of the same size: same process, same run, in turn. Needs wrk.
# Usage: tests/ContentJourney.Benchmarks/load.sh [ROUNDS] [SECONDS]
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5} seconds=${2:-10} url=http://127.0.0.1:5199

dotnet build -c Release --nologo -v quiet
dotnet run -c Release --no-build -- serve "$url" & server=$!
trap 'kill $server; wait $server 2>/dev/null || true' EXIT
for _ in $(seq 100); do curl -sf "$url/health/ready" >/dev/null && break; sleep 0.2; done
process=$(pgrep -P $server -f ContentJourney.Benchmarks | head -n 1 || true); process=${process:-$server}

ticks() { awk '{ print $14 + $15 }' "/proc/$process/stat"; }
# Prints: requests a second, 99th percentile, microseconds of CPU a request.
round() {
  local before after out
  before=$(ticks)
  out=$(wrk -t1 -c32 -d"${seconds}s" --latency -s load.lua "$url/$1")
  after=$(ticks)
  echo "$out" | awk -v cpu=$((after - before)) -v path="$1" '
    /99%/ { p99 = $2 } /requests in/ { count = $1 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF }
    END { printf "%-8s %10.0f requests/s   p99 %8s   %6.1f us CPU   %d not answered with 2xx\n", path, rate, p99, cpu * 10000 / count, bad }'
}

round raw >/dev/null; round graphql >/dev/null
for _ in $(seq "$rounds"); do round raw; round graphql; done | tee /tmp/contentjourney-load.$$
median() { grep "^$1 " /tmp/contentjourney-load.$$ | awk -v column="$2" '{ print $column }' | sort -n | awk '{ values[NR] = $1 } END { print values[int((NR + 1) / 2)] }'; }
awk -v ours="$(median graphql 2)" -v raw="$(median raw 2)" 'BEGIN { printf "median ratio graphql / raw: %.2f\n", ours / raw }'
rm -f /tmp/contentjourney-load.$$
