# shellcheck shell=bash
# Stops everything in order even if the launcher itself is killed, which no trap can catch.

GUARD=""

# The guard reads the process ids that the launcher writes. The pipe closes when the launcher ends, however it ends.
start_guard() {
    exec 9> >(guard)
    GUARD=${!:-}
}

guard() {
    trap '' INT TERM HUP
    local pid name pids=()
    while read -r pid name; do
        [ "$name" != end ] || return 0
        pids+=("$pid")
    done
    # shellcheck disable=SC2034 # read by stop_all
    PIDS=("${pids[@]+"${pids[@]}"}")
    # shellcheck disable=SC2034 # read by say_live
    LIVE=no
    stop_all 10
    release_data
}

dismiss_guard() {
    [ -n "$GUARD" ] || return 0
    # In a subshell: if the guard is gone, writing kills the writer.
    (echo "0 end" >&9) 2>/dev/null
    exec 9>&-
    wait "$GUARD" 2>/dev/null
    GUARD=""
}
