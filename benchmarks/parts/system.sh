# shellcheck shell=bash
# One complete system at a time, of any tree, on its own ports: starting, watching and stopping it.

LAUNCHER=""
CHILD=""

say() { printf '%s\n' "$*" >&2; }

# The first step of every script. From here on everything that is started is also stopped, however the script ends.
begin() {
    # shellcheck source=.mvn/jdk.sh
    . "$TODAY/.mvn/jdk.sh"
    LOAD_JAR=$(echo "$HERE"/target/benchmarks-*-exec.jar)
    [ -f "$LOAD_JAR" ] || { say "Build first: ./mvnw -q -DskipTests package"; exit 2; }
    name_ports
    WORK=$(mktemp -d)
    trap finish EXIT
    trap 'exit 130' INT TERM HUP
}

# An earlier tree ignores unknown names.
name_ports() {
    local first=${BENCH_PORT:-24080} name
    local names=(OFFICE INTAKE ROUTING TRACKING REPORTING KAFKA MONGO IDENTITY) i
    for i in "${!names[@]}"; do
        name=${names[$i]}_PORT
        [ -n "${!name:-}" ] || printf -v "$name" '%s' $((first + i))
        export "${name?}"
    done
}

# A foreground command would delay Ctrl-C until it ends by itself.
attend() {
    "$@" &
    CHILD=$!
    local status=0
    wait "$CHILD" || status=$?
    CHILD=""
    return $status
}

# Prints the name of a copy of the tree's ./run that uses override.sh.
changed_run() {
    sed -e "s|^BASE=.*|BASE='$1'|" -e "s|^read_options .*|. '$HERE/parts/override.sh'\n&|" "$1/run" >"$WORK/run"
    chmod +x "$WORK/run"
    echo "$WORK/run"
}

# start TREE [OPTION…]: returns when everything is ready. Data in $DATA, output in $DATA.log.
start() {
    local tree=$1
    STARTED=$1
    shift
    [ -n "${DATA:-}" ] && [ -d "$DATA" ] || DATA=$(mktemp -d "$WORK/data.XXXXXX")
    set -m
    "${RUN_SCRIPT:-$tree/run}" --data "$DATA" "$@" >"$DATA.log" 2>&1 &
    LAUNCHER=$!
    set +m
    until grep -q 'Ctrl-C stops' "$DATA.log"; do
        kill -0 "$LAUNCHER" 2>/dev/null || {
            tail -n 3 "$DATA.log" >&2
            LAUNCHER=""
            return 1
        }
        pause 0.1
    done
}

# Stops the system; its data stays for the next start.
halt() {
    [ -n "$LAUNCHER" ] || return 0
    kill -INT "$LAUNCHER" 2>/dev/null
    wait "$LAUNCHER" 2>/dev/null
    LAUNCHER=""
    [ -z "${KEEP_LOGS:-}" ] || cp -r "$DATA/logs" "$KEEP_LOGS/$(basename "$DATA")"
}

stop() {
    halt
    [ -z "${DATA:-}" ] || rm -rf "$DATA"
    DATA=""
}

finish() {
    trap '' INT TERM HUP
    [ -z "$CHILD" ] || kill "$CHILD" 2>/dev/null
    stop
    rm -rf "$WORK"
}

pause() { read -rt "$1" <> <(:) || true; }

# Lines "<process> <name>" of the launcher's processes.
processes() { grep -v ' run$' "$DATA/running"; }

process_of() { processes | sed -n "s/ $1\$//p" | tail -n 1; }

# Lines "<name> <processor seconds since its start>".
processor_times() {
    local pid name
    processes | while read -r pid name; do
        sed 's/.*) //' "/proc/$pid/stat" | awk -v name="$name" -v hz="$(getconf CLK_TCK)" '{ printf "%s %.2f\n", name, ($12 + $13) / hz }'
    done
}

# Lines "<name> <resident MB>".
resident() {
    local pid name
    processes | while read -r pid name; do
        awk -v name="$name" '/^VmRSS:/ { printf "%s %.1f\n", name, $2 / 1024 }' "/proc/$pid/status"
    done
}

# In MB, after a garbage collection; without memory outside the heap.
live_heap() {
    local pid
    pid=$(process_of "$1")
    "$JAVA_HOME/bin/jcmd" "$pid" GC.run >/dev/null || return 1
    "$JAVA_HOME/bin/jcmd" "$pid" GC.heap_info | awk '
        !/Metaspace|class space/ && match($0, /used +[0-9]+[KMG]/) {
            size = substr($0, RSTART + 4, RLENGTH - 5) + 0
            unit = substr($0, RSTART + RLENGTH - 1, 1)
            sum += unit == "K" ? size / 1024 : unit == "G" ? size * 1024 : size
        }
        END { if (sum) printf "%.1f", sum; else exit 1 }'
}

# The body of an answer to an operator; fails for any status but 200. A system of an early commit has no operators and needs no token.
fetch() { # PORT PATH
    local answer=$WORK/answer token
    token=$("$STARTED/run" token --data "$DATA" operator) || token=""
    {
        printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: text/plain\r\n' "$2" >&8
        printf '%s\r\n' "${token:+Authorization: Bearer $token$'\r\n'}" >&8
        cat <&8 >"$answer"
    } 8<>"/dev/tcp/127.0.0.1/$1" || return 1
    head -n 1 "$answer" | grep -q ' 200' || return 1
    sed '1,/^\r*$/d' "$answer"
} 2>/dev/null

# In bytes.
length_of() { # PORT PATH
    set -- "$(fetch "$1" "$2" | wc -c)"
    [ "$1" -gt 0 ] && echo "$1"
}

load() { # CLASS ARGUMENT…
    RUN_SECRET=${DATA:-none}/identity/clients/run.secret KAFKA_CREDENTIALS=${DATA:-none}/kafka/administrator.properties \
        RUNNING=${DATA:-none}/running attend "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -cp "$LOAD_JAR" "-Dloader.main=org.tiepdan.benchmarks.$1" \
        org.springframework.boot.loader.launch.PropertiesLauncher "${@:2}"
}
