#!/bin/bash
# start.sh [ROUNDS]: how long from the command until the service is ready, on a data folder that is there already, and what
# it holds in memory then. Promise 20. Whatever the environment says of signing in (NYSTART_SIGN_IN) holds here too.
. "$(dirname "$0")/lib.sh"
rounds=${1:-5}
ended() { kill -TERM "$service"; gone "$service"; }
cpu() { awk -v ticks="$(getconf CLK_TCK)" '{ printf "%.1f\n", ($14 + $15) / ticks }' "/proc/$service/stat"; }
start "$work/data"
ended
for _ in $(seq "$rounds"); do
  from=$(now)
  start "$work/data"
  since "$from" >>"$work/ready"; echo >>"$work/ready"
  cpu >>"$work/cpu"
  sleep 10
  awk '/VmRSS/ { printf "%d\n", $2 / 1024 }' "/proc/$service/status" >>"$work/resident"
  ended
done
service=
echo "| $rounds starts with an existing data folder, sign-in by ${NYSTART_SIGN_IN:-password} | processor time $(median_and_worst "$work/cpu") | resident $(sort -n "$work/resident" | tail -n 1) MB 10 s later | ready in $(median_and_worst "$work/ready"); load $(load) |"
