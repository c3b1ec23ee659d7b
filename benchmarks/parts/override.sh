# shellcheck shell=bash
# shellcheck disable=SC2034 # read by the launcher
# Read by a modified copy of ./run: fewer services, or another heap for the local stack.

# Measured starts may take long.
PATIENCE=900

if [ -n "${BENCH_SERVICES:-}" ]; then
    SERVICES=$BENCH_SERVICES
    MODULES="local-stack identity $SERVICES"
fi

eval "$(declare -f heap_of | sed '1s/heap_of/heap_in_tree_of/')"

heap_of() {
    local heap
    heap=$(heap_in_tree_of "$1")
    [ "$1" != local-stack ] || heap="$heap ${BENCH_STACK_HEAP:-}"
    echo "$heap"
}

# Restarts a service that a measurement kills, like a supervisor in production; without its folder if the loss of that is measured.
if [ -n "${BENCH_REVIVED:-}" ]; then
    eval "$(declare -f report_death | sed '1s/report_death/report_death_of_tree/')"

    report_death() {
        [ "$1" = "$BENCH_REVIVED" ] || { report_death_of_tree "$@"; return; }
        local i
        for i in "${!PIDS[@]}"; do
            [ "${PIDS[$i]}" != "$2" ] || unset "NAMES[$i]" "PIDS[$i]"
        done
        [ ! -e "$DATA/forget" ] || rm -rf "$DATA/forget" "$DATA/streams/tracking-cases"
        launch_service "$1"
    }
fi
