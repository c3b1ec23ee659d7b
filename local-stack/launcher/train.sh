# shellcheck shell=bash
# Training runs: what a JVM learns from one start is kept in a file, with which later starts take half the time.

TRAINING=no
TRAINER=""

# Only valid for the JVM and compilers that made it: what a JVM with C1 alone learned would keep methods from C2.
cache_of() {
    local kind=""
    [ "$LASTING" != yes ] || kind=-lasting
    echo "$BASE/$1/target/app-$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"$/\1/p' "$JAVA_HOME/release")$kind.aot"
}

# Waits for the training run to end.
train_if_untrained() {
    local since=$SECONDS
    is_untrained || return 0
    say "Preparing quick starts, once for each build …"
    # In the background, like the build, so that a request to stop is noticed meanwhile.
    (train) >>"$DATA/logs/build.log" 2>&1 </dev/null &
    BUILD=$!
    if wait "$BUILD"; then
        say "Prepared in $((SECONDS - since)) s."
    else
        say "They could not be prepared, so starts are slower; see $DATA/logs/build.log"
    fi
    BUILD=""
}

# Everything that ./run prepare does after building. Ends the launcher.
prepare_quick_starts() {
    train_if_untrained
    is_untrained && exit 1
    exit 0
}

# If already built, the system starts at once, and the training run uses otherwise idle CPU time.
train_meanwhile() {
    # The fast clock needs the processor.
    [ -z "$CLOCK" ] || return 0
    is_untrained || return 0
    (
        renice -n 19 -p "$BASHPID" >/dev/null 2>&1
        train
    ) >>"$DATA/logs/build.log" 2>&1 </dev/null 9>&- &
    TRAINER=$!
}

is_untrained() {
    [ "${QUICK_STARTS:-yes}" != no ] || return 1
    local module
    for module in $MODULES; do
        [ -s "$(cache_of "$module")" ] || return 0
    done
    return 1
}

# A complete start with part of the sample, on its own ports and in its own folder; each process keeps what it learned.
train() {
    TRAINING=yes LIVE=no MONGODB="" KAFKA_TLS_PORT="" MEMORY=1536m STARTED=$SECONDS DATA=$DATA/tmp/training
    NAMES=() PIDS=() LOADING=""
    mkdir -p "$DATA/logs" "$DATA/tmp"
    : >"$DATA/$MARKER"
    trap end_of_training EXIT
    trap 'exit 1' TERM HUP
    choose_ports
    start_guard
    start_services
    some_of_sample
    watch_loader sample "$SAMPLE" || fail "the sample was not loaded; an incomplete training run is not kept"
    # Two at a time: writing a cache takes a core and as much memory again. Broker and MongoDB stand-in end together with the two that never use them.
    end_and_keep intake-service routing-service
    end_and_keep tracking-service reporting-service
    end_and_keep identity office local-stack
}

# Enough petitions, with their acts, to cover every kind of act, so that later ones bring nothing new.
some_of_sample() {
    local some=$DATA/tmp/some-of-sample
    mkdir -p "$some"
    head -n 150 "$SAMPLE/petitions.ndjson" >"$some/petitions.ndjson"
    awk 'match($0, /"idempotencyKey":"[^"]*/) {
        key = substr($0, RSTART, RLENGTH)
        if (FILENAME ~ /petitions/) { seen[key]; next }
        if (key in seen) print
    }' "$some/petitions.ndjson" "$SAMPLE/acts.ndjson" >"$some/acts.ndjson"
    if [ -e "$SAMPLE/receptions.ndjson" ]; then
        head -n 20 "$SAMPLE/receptions.ndjson" >"$some/receptions.ndjson"
    fi
    SAMPLE=$some
}

end_of_training() {
    local status=$?
    if [ $status -ne 0 ]; then
        tail -n 20 "$DATA"/logs/*.log
        [ -z "$LOADING" ] || kill -9 "$LOADING" 2>/dev/null
        # On a normal stop they would first write their caches.
        [ ${#PIDS[@]} -eq 0 ] || kill -9 "${PIDS[@]}" 2>/dev/null
        PIDS=()
    fi
    dismiss_guard
    rm -rf -- "$DATA" "$BASE"/*/target/app-*.aot.unfinished*
}

# A JVM writes its cache on exit.
end_and_keep() {
    local indexes=() pids=() name i
    for i in "${!NAMES[@]}"; do
        case " $* " in *" ${NAMES[$i]} "*) indexes+=("$i") pids+=("${PIDS[$i]}") ;; esac
    done
    stop_these 90 "${pids[@]}"
    for name; do
        mv -f "$(cache_of "$name").unfinished" "$(cache_of "$name")" || fail "$name stored nothing from its start; its log follows"
    done
    for i in "${indexes[@]}"; do unset "NAMES[$i]" "PIDS[$i]"; done
}

# Fourteen consecutive ports, so that no two are the same.
choose_ports() {
    local first=$((20000 + RANDOM % 12000)) port
    for ((port = first; port < first + 14; port++)); do
        if is_taken "$port"; then
            choose_ports
            return
        fi
    done
    INTAKE_PORT=$first ROUTING_PORT=$((first + 1)) TRACKING_PORT=$((first + 2))
    REPORTING_PORT=$((first + 3)) KAFKA_PORT=$((first + 4)) MONGO_PORT=$((first + 5))
    INTAKE_MANAGEMENT_PORT=$((first + 6)) ROUTING_MANAGEMENT_PORT=$((first + 7)) TRACKING_MANAGEMENT_PORT=$((first + 8))
    REPORTING_MANAGEMENT_PORT=$((first + 9)) OFFICE_PORT=$((first + 10)) OFFICE_MANAGEMENT_PORT=$((first + 11))
    IDENTITY_PORT=$((first + 12)) IDENTITY_MANAGEMENT_PORT=$((first + 13))
}
