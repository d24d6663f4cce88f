#!/usr/bin/env bash
# The delivery API under load, beside raw Kestrel and mercurius: each server a process of its own, the same requests, in turn.
# Usage: tests/ContentJourney.Benchmarks/load.sh [ROUNDS] [SECONDS]. Needs wrk and curl; without Node, mercurius is left out.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5} seconds=${2:-10} connections=32 kinds="compact rich list"
export DOTNET_NOLOGO=1
folder=$(mktemp -d)
declare -A process path
servers=()
stop() { for server in "${!process[@]}"; do kill "${process[$server]}" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$folder"; }
trap stop EXIT

dotnet build -c Release --nologo -v quiet
benchmarks=bin/Release/net10.0/ContentJourney.Benchmarks.dll

# start NAME PATH COMMAND…: a server that answers POSTs of a kind at PATH, in which KIND stands for its name.
start() {
  local name=$1; path[$name]=$2; shift 2
  "$@" & process[$name]=$!; servers+=("$name")
  until curl -s -o /dev/null -X POST -H 'Content-Type: application/json' -d '{}' "$(address "$name" compact)"; do
    kill -0 "${process[$name]}" || exit 1; sleep 0.2
  done
}
address() { echo "${path[$1]/KIND/$2}"; }

start contentjourney http://127.0.0.1:5199/graphql dotnet "$benchmarks" serve http://127.0.0.1:5199 0
dotnet "$benchmarks" prepare http://127.0.0.1:5199 "$folder"
start cached http://127.0.0.1:5196/graphql dotnet "$benchmarks" serve http://127.0.0.1:5196 134217728
start raw http://127.0.0.1:5198/KIND dotnet "$benchmarks" raw http://127.0.0.1:5198 "$folder"
if command -v npm >/dev/null; then
  npm ci --prefix mercurius --no-audit --no-fund --loglevel=error
  NODE_ENV=production start mercurius http://127.0.0.1:5197/graphql node mercurius/server.js 5197 "$folder"
else
  echo "There is no Node, so mercurius is left out."
fi

# What is compared must answer alike.
for server in "${servers[@]}"; do
  [ "$server" = raw ] && continue
  for kind in $kinds; do
    head -n 1 "$folder/$kind.requests" | curl -s -H 'Content-Type: application/json' -d @- "$(address "$server" "$kind")" |
      cmp -s - <(head -n 1 "$folder/$kind.answers" | tr -d '\n') || { echo "$server answers another $kind."; exit 1; }
  done
done

# User and system time of a process with all its threads, in hundredths of a second.
ticks() { sed 's/.*) //' "/proc/${process[$1]}/stat" | awk '{ print $12 + $13 }'; }
# Prints: kind, server, requests a second, 99th percentile in ms, microseconds of CPU a request, answers that were no success.
round() {
  local kind=$1 server=$2 before out
  before=$(ticks "$server")
  out=$(wrk -t1 -c$connections -d"${seconds}s" --latency -s load.lua "$(address "$server" "$kind")" -- "$folder/$kind.requests")
  awk -v kind="$kind" -v server="$server" -v cpu=$(($(ticks "$server") - before)) '
    function milliseconds(text) { return text ~ /us$/ ? text / 1000 : text ~ /ms$/ ? text + 0 : text * 1000 }
    / 99%/ { p99 = milliseconds($2) } /requests in/ { count = $1 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF }
    END { printf "%-8s %-15s %9.0f %8.2f %8.1f %6d\n", kind, server, rate, p99, cpu * 10000 / count, bad }' <<<"$out"
}

printf '%-8s %-15s %9s %8s %8s %6s\n' query server req/s 'p99 ms' 'CPU us' failed
for kind in $kinds; do for server in "${servers[@]}"; do round "$kind" "$server" >/dev/null; done; done
for _ in $(seq "$rounds"); do
  for kind in $kinds; do for server in "${servers[@]}"; do round "$kind" "$server"; done; done
done | tee "$folder/rounds"

median() { awk -v kind="$1" -v server="$2" -v column="$3" '$1 == kind && $2 == server { print $column }' "$folder/rounds" | sort -n | awk '{ values[NR] = $1 } END { print values[int((NR + 1) / 2)] }'; }
echo "Medians of $rounds rounds of $seconds s, $connections connections:"
printf '%-8s %-15s %9s %8s %8s %8s %8s\n' query server req/s 'p99 ms' 'CPU us' 'req/raw' 'CPU/raw'
for kind in $kinds; do
  raw_rate=$(median "$kind" raw 3) raw_cpu=$(median "$kind" raw 5)
  for server in "${servers[@]}"; do
    awk -v kind="$kind" -v server="$server" -v rate="$(median "$kind" "$server" 3)" -v p99="$(median "$kind" "$server" 4)" -v cpu="$(median "$kind" "$server" 5)" -v raw_rate="$raw_rate" -v raw_cpu="$raw_cpu" \
      'BEGIN { printf "%-8s %-15s %9.0f %8.2f %8.1f %8.2f %8.2f\n", kind, server, rate, p99, cpu, rate / raw_rate, cpu / raw_cpu }'
  done
done
