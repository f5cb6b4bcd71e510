#!/bin/bash
# restore.sh: people write, a backup is taken meanwhile, they go on, the database is destroyed; then it is restored to a
# moment before. Promise 5: nothing that was acknowledged before the moment is missing, back in 5 minutes.
. "$(dirname "$0")/lib.sh"
export NYSTART_ARCHIVE=$work/archive
start "$work/data"
sign_in
begin_writing
sleep 2
NYSTART_DATA=$work/data "$project/deploy/backup/backup" "$work/backups" >"$work/backup.log"
sleep 4
cp "$work"/acknowledged.1 "$work/before.1"
cat "$work"/acknowledged.* | cut -d ' ' -f 1 | sort >"$work/before"
moment=$(date -u +%Y-%m-%dT%H:%M:%S.%6NZ)
sleep 0.2
cat "$work"/acknowledged.* | cut -d ' ' -f 1 | sort >"$work/until"
sleep 3
# the disaster: service and database in the same moment
database=$(head -n 1 "$work/data/postgres/postmaster.pid")
kill -KILL "$service" "$database" $(children "$database") 2>/dev/null || true
end_writing
gone "$service"
gone "$database"
service=
cat "$work"/acknowledged.* | cut -d ' ' -f 1 | sort >"$work/after"
from=$(now)
NYSTART_DATA=$work/again "$project/deploy/backup/restore" "$work/backups/$(ls "$work/backups" | tail -n 1)" \
  --to "$moment" --wal "$work/data/postgres/pg_wal" >"$work/restore.log"
start "$work/again"
took=$(since "$from")
told | sort -u >"$work/told"
missing=$(comm -23 "$work/before" "$work/told" | wc -l)
later=$(comm -12 <(comm -13 "$work/until" "$work/after") "$work/told" | wc -l)
echo "| restore to a moment | $(wc -l <"$work/before") writes acknowledged before it, $(comm -13 "$work/until" "$work/after" | wc -l) after | $missing missing, $later too many | back in $took s ($(cat "$work/backup.log"); $(cat "$work/restore.log")) |"
[ "$missing" -eq 0 ] && [ "$later" -eq 0 ] && awk -v s="$took" 'BEGIN { exit !(s <= 300) }'
