#!/bin/bash
# clock.sh: while people write, the machine's clock, as service and database see it, goes three hours ahead, six hours back,
# and right again. Needs faketime (Debian's package of that name); the machine's own clock is everybody's and is left alone.
. "$(dirname "$0")/lib.sh"
library=$(find /usr/lib -name libfaketimeMT.so.1 2>/dev/null | head -n 1)
if [ -z "$library" ]; then
  echo "| clock changed by hours | untried: no libfaketime here | | |"
  exit 0
fi
echo "+0" >"$work/offset"
java=$JAVA_HOME/bin/java
start() { # as in lib.sh, with a clock that reads its offset from a file; waiting goes by the steady clock, as it does
  LD_PRELOAD=$library FAKETIME_TIMESTAMP_FILE=$work/offset FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 \
    NYSTART_DATA=$1 QUARKUS_HTTP_PORT=$port "$java" --enable-native-access=ALL-UNNAMED -jar "$jar" >>"$work/service.log" 2>&1 &
  service=$!
  disown "$service"
  until_ready 180
}
start "$work/data"
sign_in
# a talk cannot be held later than the service's today: what is written is of the day before, also six hours back
today=$(date -d yesterday +%F)
begin_writing
sleep 2
: >"$work/healed"
for offset in +3h -3h +0; do
  echo "$offset" >"$work/offset"
  from=$(now)
  for _ in $(seq 300); do [ "$(tell "$(new_key)" "${people[0]}" 3)" = 201 ] && break; sleep 0.1; done
  since "$from" >>"$work/healed"; echo >>"$work/healed"
  sleep 5
done
end_writing
ready=$(curl -s -o /dev/null -w '%{http_code}' "$url/q/health/ready")
refused=$(repeat_unsure | wc -l)
count
statuses=$(cut -d ' ' -f 3 "$work"/unsure.* | sort | uniq -c | awk '{ printf "%s%s × %s", (NR > 1 ? ", " : ""), $1, $2 }')
echo "| clock 3 h ahead, 6 h back, right again | $(wc -l <"$work/expected") writes; not acknowledged: ${statuses:-none} | $lost lost, $doubled doubled, $refused refused, readiness $ready | writing again after $(median_and_worst "$work/healed"); load $(load) |"
[ $((lost + doubled + refused)) -eq 0 ] && [ "$ready" = 200 ]
