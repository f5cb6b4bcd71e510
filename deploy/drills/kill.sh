#!/bin/bash
# kill.sh service|database [ROUNDS]: four writers, then kill -9 in mid-write, a start, and every write that was not
# acknowledged again with its key. Promise 2: nothing lost, nothing doubled.
. "$(dirname "$0")/lib.sh"
what=${1:-service}
rounds=${2:-20}
start "$work/data"
sign_in
all_lost=0 all_doubled=0 all_writes=0 all_unsure=0 refused=0
for round in $(seq "$rounds"); do
  begin_writing
  # a service that has just begun is slow at first: long enough that writes are under way, never at the same point
  sleep "$((RANDOM % 2)).$((RANDOM % 10))5"
  sleep 0.5
  case $what in
    service) kill -KILL "$service"; gone "$service" ;;
    database)
      database=$(head -n 1 "$work/data/postgres/postmaster.pid")
      kill -KILL "$database" $(children "$database") 2>/dev/null || true
      gone "$database"
      end_writing
      kill -KILL "$service"; gone "$service" ;;
  esac
  end_writing
  from=$(now)
  start "$work/data"
  since "$from" >>"$work/ready"; echo >>"$work/ready"
  refused=$((refused + $(repeat_unsure | tee -a "$work/refused" | wc -l)))
  count
  writes=$(wc -l <"$work/expected")
  unsure=$(cat "$work"/unsure.* | wc -l)
  all_writes=$((all_writes + writes)) all_unsure=$((all_unsure + unsure))
  all_lost=$((all_lost + lost)) all_doubled=$((all_doubled + doubled))
done
echo "| kill -9 of the $what, $rounds rounds | $all_writes writes, $all_unsure of them unanswered and repeated | $all_lost lost, $all_doubled doubled, $refused refused | ready again in $(median_and_worst "$work/ready"); load $(load) |"
[ $((all_lost + all_doubled + refused)) -eq 0 ]
