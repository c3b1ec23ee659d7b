# shellcheck shell=bash
# The job on the engines with PostgreSQL.

DATABASE=""
ENGINES=$HERE/engines/target

build_engines() {
    say "Fetching and building the engines …"
    (cd "$TODAY" && exec ./mvnw -q -B -f benchmarks/engines/pom.xml package) >"$WORK/engines.log" 2>&1 ||
        { tail -n 5 "$WORK/engines.log" >&2; return 1; }
}

# Restarted for each side, so that none benefits from another's caches.
start_database() {
    local as=()
    : >"$WORK/database"
    mkdir -p "$WORK/postgres"
    # PostgreSQL refuses to run as root.
    if [ "$(id -u)" = 0 ]; then
        as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
        chmod 711 "$WORK"
        chown 65534:65534 "$WORK/postgres"
    fi
    "${as[@]}" "$JAVA_HOME/bin/java" -Xmx192m "-Djava.io.tmpdir=$WORK/postgres" -cp "$ENGINES/classes:$ENGINES/lib/*" \
        org.tiepdan.benchmarks.engines.DatabaseServer "$FSYNC" >"$WORK/database" 2>"$WORK/errors" &
    DATABASE=$!
    until [ -s "$WORK/database" ]; do
        kill -0 "$DATABASE" 2>/dev/null || { DATABASE=""; failed database "$(last_error)"; return; }
        pause 0.1
    done
    SERVER=$(head -n 1 "$WORK/database")
}

stop_database() {
    [ -n "$DATABASE" ] || return 0
    kill "$DATABASE" 2>/dev/null
    wait "$DATABASE" 2>/dev/null
    DATABASE=""
}

job() { # anew|again STEP…
    attend "$JAVA_HOME/bin/java" -Xmx2g -cp "$ENGINES/classes:$ENGINES/lib/*" org.tiepdan.benchmarks.engines.Job "$SIDE" "$SERVER" "$@"
}

measure_engine() {
    local steps=("warm=$WARM" "warm-acts=$((WARM / 2))")
    start_database || return
    if any_wanted rates storm; then
        # The rate determines how long before its second a storm has to be armed.
        steps+=("create=$CASES")
        if wanted rates; then steps+=("act=$ACTS"); fi
        if wanted storm; then steps+=("storm=$DUE"); fi
        collect rates job anew "${steps[@]}"
    fi
    if wanted kill; then kill_engine; fi
    if wanted stored && [ "$RUN" = "$RUNS" ]; then fill_engine; fi
    stop_database
}

# It kills itself twice, and the third time reports the results.
kill_engine() {
    local file=$WORK/acknowledged step
    step="kill=$DUE,$(($(date +%s) + 45 + DUE / 100)),$file"
    rm -f "$file"
    job anew "$step" >"$WORK/measured" 2>&1
    job again "$step" >"$WORK/measured" 2>&1
    collect kill job again "$step"
}

fill_engine() {
    local create=("warm=$WARM" "warm-acts=$((WARM / 2))" "create=$CASES" "create=$CASES" "create=$CASES" "act=$ACTS")
    PREFIX=before- collect stored job anew "${create[@]}"
    say "$SIDE: storing $STORED cases …"
    collect stored job again "store=$STORED"
    PREFIX=stored- collect stored job again "${create[@]}" "storm=$DUE"
}
