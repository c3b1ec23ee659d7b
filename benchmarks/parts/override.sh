# shellcheck shell=bash
# shellcheck disable=SC2034 # read by the launcher
# Read by a changed copy of ./run: fewer services, or another heap of the local stack, than a user would have.

# What is measured here may take long.
PATIENCE=900

if [ -n "${BENCH_SERVICES:-}" ]; then
    SERVICES=$BENCH_SERVICES
    MODULES="local-stack $SERVICES"
fi

eval "$(declare -f heap_of | sed '1s/heap_of/heap_in_tree_of/')"

heap_of() {
    local heap
    heap=$(heap_in_tree_of "$1")
    [ "$1" != local-stack ] || heap="$heap ${BENCH_STACK_HEAP:-}"
    echo "$heap"
}
