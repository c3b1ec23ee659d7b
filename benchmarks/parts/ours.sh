# shellcheck shell=bash
# The job on Tiếp Dân: by HTTP with all services, and in tracking's topology with the local stack alone.

measure_ours() {
    if wanted http; then measure_http; fi
    if wanted rates; then measure_topology; fi
    if wanted storm; then
        measure_midnight storm "$DUE" ""
        measure_midnight storm "$MANY" many-
    fi
    if wanted kill; then measure_midnight kill "$KILLED" ""; fi
    if wanted stored && [ "$RUN" = "$RUNS" ]; then measure_stored; fi
    if wanted recount && [ "$RUN" = "$RUNS" ]; then measure_recount; fi
}

measure_http() {
    start "$TODAY" --empty || { failed http; stop; return; }
    put_on_disk
    PREFIX=http- CHANNEL=IN_PERSON collect http load Counters 8 "$HTTP_WARM" "$HTTP_SECONDS" acts
    stop
}

start_tracking() {
    RUN_SCRIPT=$TRACKING_RUN BENCH_SERVICES=tracking-service BENCH_REVIVED=tracking-service start "$TODAY" --empty ||
        { failed "$1" "tracking did not start"; stop; return 1; }
    put_on_disk
}

put_on_disk() {
    [ "$FSYNC" = off ] || load bulk.Topology disk=1
}

measure_topology() {
    start_tracking rates || return
    collect rates load bulk.Topology "warm=$OUR_WARM" "warm-acts=$((OUR_WARM / 2))" "create=$OUR_CASES" "act=$OUR_ACTS"
    stop
}

# On a system for which a day ends in a coming second; see midnight/Midnight.java. $3 is a prefix for the names of the measures.
measure_midnight() { # storm|kill COUNT PREFIX
    local more=${3:+30}
    local midnight=$(($(date +%s) + LEAD + $2 / 3000 + ${more:-0}))
    make_law_pack "$midnight"
    JAVA_OPTS="${JAVA_OPTS:-} -Xbootclasspath/a:${LOAD_JAR%-exec.jar}.jar -Dbenchmarks.midnight=$midnight \
-Djava.time.zone.DefaultZoneRulesProvider=org.tiepdan.benchmarks.midnight.Midnight" LAW_PACK=$WORK/law start_tracking "$1" || return
    PREFIX=$3 collect "$1" load bulk.Topology "warm=$OUR_WARM" "$1=$2,$midnight"
    stop
}

# Makes the ending day a working day, so that limits may end on it.
make_law_pack() {
    local ahead=$(((86400 - $1 % 86400) % 86400)) day
    [ $ahead -le 43200 ] || ahead=$((ahead - 86400))
    day=$(date -u -d "@$(($1 + ahead - 86400))" +%F)
    rm -rf "$WORK/law"
    cp -r "$TODAY/law/vn" "$WORK/law"
    sed -i "/^$day;/d" "$WORK/law/working_calendar.csv"
    [ "$(date -u -d "$day" +%u)" -lt 6 ] ||
        echo "$day;WORKED_WEEKEND;Làm việc để đo;Worked for a benchmark;;UNKNOWN;" >>"$WORK/law/working_calendar.csv"
}

measure_stored() {
    local create=("warm=$OUR_WARM" "warm-acts=$((OUR_WARM / 2))" "create=$OUR_CASES" "create=$OUR_CASES" "create=$OUR_CASES" "act=$OUR_ACTS")
    start_tracking stored || return
    PREFIX=before- collect stored load bulk.Topology "${create[@]}"
    say "ours: storing $STORED cases …"
    collect stored load bulk.Topology "store=$STORED"
    PREFIX=stored- collect stored load bulk.Topology "${create[@]}"
    measure_tick
    measure_restart ready-s
    : >"$DATA/forget"
    measure_restart ready-empty-s
    # The stored data stays for the next start.
    halt
    measure_midnight storm "$DUE" stored-
}

# A notice moves the limits of half of the stored cases while acts continue.
measure_recount() {
    start_tracking recount || return
    say "ours: storing $STORED cases, half of which a notice will move …"
    collect recount load bulk.Topology "warm=$OUR_WARM" "warm-acts=$((OUR_WARM / 2))" "store=$STORED" "recount=$CALM_SECONDS"
    stop
}

# The time of one check over all partitions, averaged over all checks in the period.
measure_tick() {
    local before after
    pause 5
    before=$(looks)
    pause "$TICK_SECONDS"
    after=$(looks)
    [ -n "$before" ] && [ -n "$after" ] || { failed tick "no metrics"; return; }
    record tick-ms "$(awk -v partitions=12 '{ printf "%.3f", ($4 - $2) / ($3 - $1) * partitions * 1000 }' <<<"$before $after")"
}

# "<checks> <their total seconds>"
looks() {
    fetch $((TRACKING_PORT + 10)) /actuator/prometheus |
        awk '$1 ~ /^deadline_looks_seconds_count/ { n = $NF } $1 ~ /^deadline_looks_seconds_sum/ { s = $NF } END { if (n) print n, s }'
}

measure_restart() { # MEASURE
    local began
    began=$(now)
    kill -9 "$(process_of tracking-service)"
    until is_ready; do
        [ $(($(now) - began)) -lt 300000 ] || { failed "$1" "not ready after 300 s"; return; }
        pause 0.05
    done
    record "$1" "$(seconds "$began" "$(now)")"
}

is_ready() {
    local status=""
    {
        printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&8
        IFS= read -r -t 2 status <&8
    } 8<>"/dev/tcp/127.0.0.1/$((TRACKING_PORT + 10))"
    [[ $status == *" 200"* ]]
} 2>/dev/null
