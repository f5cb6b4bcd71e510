#!/bin/bash
# load.sh [SECONDS]: forty people at work with the packaged service at 50 requests a second, first with nothing else to do,
# then while a matching runs in it. Promise 19; prints its rows: meanwhile, requests, faults, median, p95, p99 and worst in ms.
. "$(dirname "$0")/lib.sh"
seconds=${1:-60}
start "$work/data"
until grep -q "The demo's past is in place" "$work/service.log" 2>/dev/null || [ "${waited:=0}" -ge 180 ]; do
  sleep 1; waited=$((waited + 1))
done
"$JAVA_HOME/bin/java" "$(dirname "$0")/Load.java" "$url" "$seconds"
