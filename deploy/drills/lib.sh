# Sourced by the drills: a packaged service with the demo's data, writers that repeat what they are unsure of, and a count.
# Bash, curl and the JDK; nothing else.
set -euo pipefail

project=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
. "$project/deploy/jdk-finder.sh"
find_jdk 21
jar=${DRILL_JAR:-$project/target/quarkus-app/quarkus-run.jar}
[ -f "$jar" ] || { echo "Nystart is not built yet: run $project/mvnw package -DskipTests" >&2; exit 1; }

work=$(mktemp -d "${TMPDIR:-/tmp}/nystart-drill.XXXXXX")
port=${DRILL_PORT:-8475}
url=http://127.0.0.1:$port
service=

finish() {
  [ -z "$service" ] || kill -KILL "$service" 2>/dev/null || true
  for pid_file in "$work"/*/postgres/postmaster.pid; do
    [ -f "$pid_file" ] || continue
    database=$(head -n 1 "$pid_file")
    # continued first: what is stopped cannot end
    kill -CONT "$database" $(children "$database") 2>/dev/null || true
    kill -QUIT "$database" 2>/dev/null || true
    for _ in $(seq 50); do kill -0 "$database" 2>/dev/null || break; sleep 0.1; done
  done
  [ -n "${DRILL_KEEP:-}" ] && echo "kept: $work" >&2 || rm -rf "$work"
}
trap finish EXIT

now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", to - from }'; }
load() { cut -d ' ' -f 1 /proc/loadavg; }
median_and_worst() { # of the seconds in file $1, one a line
  sort -n "$1" | awk '{ s[NR] = $1 } END { printf "%.1f s (median), %.1f s (worst)", s[int((NR + 1) / 2)], s[NR] }'
}
children() { ps -o pid= --ppid "$1" 2>/dev/null | tr -d ' ' || true; }
new_key() { cat /proc/sys/kernel/random/uuid; }

start() { # the service on the data folder $1, ready when this returns
  NYSTART_DATA=$1 QUARKUS_HTTP_PORT=$port "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -jar "$jar" >>"$work/service.log" 2>&1 &
  service=$!
  disown "$service"
  until_ready 120
}

until_ready() { # at most $1 seconds
  for _ in $(seq $(($1 * 10))); do
    curl -sf -m 2 -o /dev/null "$url/q/health/ready" && return 0
    if ! kill -0 "$service" 2>/dev/null; then tail -n 20 "$work/service.log" >&2; return 1; fi
    sleep 0.1
  done
  tail -n 20 "$work/service.log" >&2
  return 1
}

gone() { # waits until process $1 is
  while kill -0 "$1" 2>/dev/null; do sleep 0.05; done
}

sign_in() { # a token of the demo's caseworker, in $token; whom they can write about, in $people
  jar_of_cookies=$work/cookies
  csrf() { grep -o 'name="csrf" value="[^"]*"' | head -n 1 | sed 's/.*value="//;s/"//'; }
  form=$(curl -s -c "$jar_of_cookies" "$url/login" | csrf)
  curl -s -o /dev/null -b "$jar_of_cookies" -c "$jar_of_cookies" --data-urlencode "csrf=$form" \
    -d login=veileder.kongsvinger -d password=nystart-demo-2027 "$url/login"
  form=$(curl -s -b "$jar_of_cookies" -c "$jar_of_cookies" "$url/me/tokens" | csrf)
  token=$(curl -s -b "$jar_of_cookies" -c "$jar_of_cookies" --data-urlencode "csrf=$form" -d tokenName=drill \
    "$url/me/tokens" | grep -o '<code>[^<]*</code>' | head -n 1 | sed 's/<[^>]*>//g')
  [ -n "$token" ] || { echo "no token for the API" >&2; return 1; }
  mapfile -t people < <(curl -s -H "Authorization: Bearer $token" "$url/api/v1/young-people" \
    | grep -o '"id" *: *"[^"]*"' | sed 's/.*"\([^"]*\)"$/\1/')
  [ ${#people[@]} -gt 0 ] || { echo "nobody to write about" >&2; return 1; }
  today=$(date +%F)
}

tell() { # writes with key $1 about person $2; prints the status, 000 when there was no answer
  curl -s -m "${3:-20}" -o /dev/null -w '%{http_code}' -X POST -H "Authorization: Bearer $token" \
    -H 'Content-Type: application/json' -H "Idempotency-Key: $1" \
    -d "{\"talkedWith\":\"LEADER\",\"heldOn\":\"$today\",\"note\":\"drill $1\"}" \
    "$url/api/v1/young-people/$2/talks" || true
}

writer() { # writes until $work/stop is there; what was acknowledged goes to file $1, the rest to file $2
  while [ ! -f "$work/stop" ]; do
    key=$(new_key)
    person=${people[RANDOM % ${#people[@]}]}
    status=$(tell "$key" "$person")
    if [ "$status" = 201 ]; then echo "$key $person" >>"$1"; else echo "$key $person $status" >>"$2"; fi
  done
}

begin_writing() { # four at a time
  rm -f "$work/stop" "$work"/acknowledged.* "$work"/unsure.*
  writers=()
  for n in 1 2 3 4; do
    touch "$work/acknowledged.$n" "$work/unsure.$n"
    writer "$work/acknowledged.$n" "$work/unsure.$n" &
    writers+=($!)
  done
}

end_writing() {
  touch "$work/stop"
  wait "${writers[@]}" || true
}

repeat_unsure() { # with the same keys, as a phone does
  cat "$work"/unsure.* | while read -r key person _; do
    status=$(tell "$key" "$person")
    [ "$status" = 201 ] || echo "$key $person $status"
  done
}

told() { # what is there of the drill's, a key a line
  for person in "${people[@]}"; do
    curl -s -H "Authorization: Bearer $token" "$url/api/v1/young-people/$person/talks" \
      | grep -o 'drill [0-9a-f-]*' | sed 's/drill //' || true
  done
}

count() { # $lost and $doubled of what was acknowledged or repeated
  cat "$work"/acknowledged.* "$work"/unsure.* | cut -d ' ' -f 1 | sort >"$work/expected"
  told | sort >"$work/told"
  lost=$(comm -23 "$work/expected" <(uniq "$work/told") | wc -l)
  doubled=$(comm -12 "$work/expected" <(uniq -d "$work/told") | wc -l)
}
