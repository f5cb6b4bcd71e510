#!/bin/bash
# disk.sh: the data folder's disk runs full while people write, and gets room again. What was acknowledged stays; the rest
# is refused. Needs the right to mount a small file system.
. "$(dirname "$0")/lib.sh"
mkdir "$work/data"
if ! mount -t tmpfs -o size=400m,mode=0700 tmpfs "$work/data" 2>/dev/null; then
  echo "| disk full | untried: no right to mount here | | |"
  exit 0
fi
unmounted() { finish_data; umount -l "$work/data" 2>/dev/null || true; }
finish_data() { [ -z "$service" ] || kill -KILL "$service" 2>/dev/null || true; database=$(head -n 1 "$work/data/postgres/postmaster.pid" 2>/dev/null || true); [ -z "$database" ] || kill -QUIT "$database" 2>/dev/null || true; sleep 2; }
trap 'unmounted; finish' EXIT
start "$work/data"
sign_in
begin_writing
sleep 1
dd if=/dev/zero of="$work/data/filler" bs=1M 2>/dev/null || true
sleep 8
rm "$work/data/filler"
from=$(now)
if kill -0 "$(head -n 1 "$work/data/postgres/postmaster.pid" 2>/dev/null || echo 0)" 2>/dev/null; then how="went on"; else
  how="the database had stopped itself, and the service was started anew"
  kill -KILL "$service"; gone "$service"; end_writing; start "$work/data"
fi
for _ in $(seq 300); do [ "$(tell "$(new_key)" "${people[0]}" 3)" = 201 ] && break; sleep 0.1; done
took=$(since "$from")
end_writing
refused=$(repeat_unsure | wc -l)
count
statuses=$(cut -d ' ' -f 3 "$work"/unsure.* | sort | uniq -c | awk '{ printf "%s%s × %s", (NR > 1 ? ", " : ""), $1, $2 }')
echo "| disk full for 8 s | $(wc -l <"$work/expected") writes; not acknowledged: ${statuses:-none} | $lost lost, $doubled doubled, $refused refused | $how; writing again after $took s |"
[ $((lost + doubled + refused)) -eq 0 ]
