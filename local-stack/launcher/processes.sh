# shellcheck shell=bash
# The JVMs: starting, watching and stopping them.

NAMES=()
PIDS=()

# Keeps temporary files of the JVM and of native libraries in one place, which is removed at the end.
launch() {
    local name=$1 log=$DATA/logs/$1.log jar more=()
    shift
    jar=$(echo "$BASE/$name/target/app/"*.jar)
    [ ! -f "$log" ] || mv -f "$log" "$log.1"
    local options=(-XX:+UseSerialGC -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError
        --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Djava.io.tmpdir=$DATA/tmp")
    options+=("$(cache_option "$name")" -Xlog:cds=off -Xlog:aot=off)
    read -r -a more <<<"$(compilers) $(heap_of "$name") ${JAVA_OPTS:-}"
    (
        # Ctrl-C and a closed terminal reach the whole group, but only the launcher decides what stops when.
        trap '' INT HUP
        cd "$DATA/logs" && exec "$JAVA_HOME/bin/java" "${options[@]}" "${more[@]}" -jar "$jar" "$@"
    ) >"$log" 2>&1 </dev/null 9>&- &
    NAMES+=("$name")
    PIDS+=($!)
    echo "$! $name" | tee -a "$DATA/running" >&9
}

# A cache that is missing, truncated or made by another JVM is silently ignored: the start is only slower.
cache_option() {
    if [ "$TRAINING" = yes ]; then
        echo "-XX:AOTCacheOutput=$(cache_of "$1").unfinished"
    else
        echo "-XX:AOTCache=$(cache_of "$1")"
    fi
}

# C1 alone starts fastest. With both compilers, C2 inlining little and compiling only hot methods, later petitions take two thirds of
# the CPU time or less: docs/adr/0053. The image has the same options (deploy/image/jvm.options).
compilers() {
    if [ "$LASTING" = yes ]; then
        echo "-XX:MaxInlineLevel=6 -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 -XX:Tier4InvocationThreshold=15000" \
            "-XX:Tier4MinInvocationThreshold=1800 -XX:Tier4CompileThreshold=45000 -XX:Tier4BackEdgeThreshold=120000"
    else
        echo "-XX:TieredStopAtLevel=1"
    fi
}

# Without an initial heap size, a JVM takes a 64th of the machine at once, and fills its young generation before it collects garbage:
# an idle service then holds 60 MB of it.
heap_of() {
    case $1 in
        local-stack) echo "-Xms48m -Xmx$MEMORY -XX:MaxNewSize=96m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40" ;;
        # These store nothing.
        office | identity) echo "-Xms16m -Xmx96m -XX:MaxNewSize=32m" ;;
        *) echo "-Xms24m -Xmx256m -XX:MaxNewSize=48m" ;;
    esac
}

log_of() {
    echo "$DATA/logs/$1.log"
}

# Ends the launcher if a process that should run does not, and names it.
check_all_alive() {
    local i
    # A training run is a subshell, in which $$ is still the launcher, which it must not outlive.
    kill -0 $$ 2>/dev/null || exit 1
    for i in "${!PIDS[@]}"; do
        kill -0 "${PIDS[$i]}" 2>/dev/null || report_death "${NAMES[$i]}" "${PIDS[$i]}"
    done
}

report_death() {
    local status=0 how
    wait "$2" 2>/dev/null || status=$?
    how="ended with status $status"
    [ $status -le 128 ] || how="was killed by signal $((status - 128))"
    how="$how; everything else is being stopped. Its log: $(log_of "$1")"
    say_last_line_of "$(log_of "$1")"
    fail_or_disk "$1 $how"
}

# Why the process ended, if it logged a reason.
say_last_line_of() {
    local last
    # A service that ends by itself logs the reason, and then what it closes.
    last=$(grep -hE -- '-service (ends|does not start): ' "$1" 2>/dev/null | tail -n 1 | cut -c 1-400)
    [ -n "$last" ] || last=$(tail -n 40 "$1" 2>/dev/null | grep -vE '^([[:space:]]|Caused by:|$)' | tail -n 1 | cut -c 1-400)
    [ -z "$last" ] || say "$last" >&2
}

# Services first, so that they can still write to the broker; the MongoDB stand-in and then the broker end inside their own process.
stop_all() {
    local grace=$1 services=()
    [ ${#PIDS[@]} -gt 0 ] || return 0
    [ ${#PIDS[@]} -eq 1 ] || services=("${PIDS[@]:1}")
    say_live "Stopping the services …"
    [ ${#services[@]} -eq 0 ] || stop_these "$grace" "${services[@]}"
    say_live "Stopping broker and stand-in …"
    stop_these "$grace" "${PIDS[0]}"
    PIDS=()
}

# Sends one signal, and kills processes that still run after $1 seconds, which loses no records.
stop_these() {
    local grace=$1 since=$SECONDS pid
    shift
    kill "$@" 2>/dev/null
    while any_alive "$@"; do
        [ $((SECONDS - since)) -lt "$grace" ] || kill -9 "$@" 2>/dev/null
        # A dead process that has not been reaped still looks alive.
        [ $((SECONDS - since)) -lt $((grace + 3)) ] || break
        sleep 0.1
    done
    for pid; do wait "$pid" 2>/dev/null; done
}

any_alive() {
    local pid
    for pid; do
        if kill -0 "$pid" 2>/dev/null; then return 0; fi
    done
    return 1
}
