#!/bin/bash
# database.sh [SECONDS]: while people write, the database stands still for so long, loses every connection, and is away for
# so long. The service is never started anew. Promise 6: a clear error, nothing half done, healed within 10 s.
. "$(dirname "$0")/lib.sh"
long=${1:-20}
start "$work/data"
sign_in
database=$(head -n 1 "$work/data/postgres/postmaster.pid")
failed=0

healed() { # since the moment $1: seconds until a write is acknowledged again
  for _ in $(seq 600); do
    [ "$(tell "$(new_key)" "${people[0]}" 3)" = 201 ] && break
    sleep 0.1
  done
  since "$1"
}

judge() { # $1 what, $2 seconds until healed
  repeat_unsure >"$work/refused"
  count
  statuses=$(cut -d ' ' -f 3 "$work"/unsure.* | sort | uniq -c | awk '{ printf "%s%s × %s", (NR > 1 ? ", " : ""), $1, $2 }')
  refused=$(wc -l <"$work/refused")
  echo "| database $1 | $(wc -l <"$work/expected") writes; not acknowledged: ${statuses:-none} | $lost lost, $doubled doubled, $refused refused | healed in $2 s |"
  [ $((lost + doubled + refused)) -eq 0 ] && awk -v s="$2" 'BEGIN { exit !(s <= 10) }' || failed=1
}

begin_writing
sleep 1
kill -STOP "$database" $(children "$database")
sleep "$long"
kill -CONT "$database" $(children "$database")
from=$(now)
took=$(healed "$from")
end_writing
judge "stands still for $long s" "$took"

begin_writing
sleep 1
# the server takes a killed connection for damage: it ends all and reads its log again
kill -KILL "$(children "$database" | tail -n 1)"
from=$(now)
took=$(healed "$from")
end_writing
judge "loses every connection" "$took"

begin_writing
sleep 1
options=$(sed 1d "$work/data/postgres/postmaster.opts" 2>/dev/null || true)
binary=$(ls -d "$work"/data/binaries/*/bin/postgres 2>/dev/null || find "$work/data/binaries" -name postgres -type f | head -n 1)
kill -INT "$database"
gone "$database"
sleep "$long"
from=$(now)
# as it was started; the server refuses to be root, in a name space of its own it is not
eval "set -- $(head -n 1 "$work/data/postgres/postmaster.opts" | cut -d ' ' -f 2-)"
if [ "$(id -u)" = 0 ]; then unshare -U "$binary" "$@" >>"$work/postgres.log" 2>&1 & else "$binary" "$@" >>"$work/postgres.log" 2>&1 & fi
took=$(healed "$from")
end_writing
judge "is away for $long s" "$took"
exit $failed
