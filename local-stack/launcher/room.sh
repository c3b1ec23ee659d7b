# shellcheck shell=bash
# The stand-in for MongoDB keeps the read model in memory, and says in a file of the data folder when that is nearly full or full:
# one word, and a sentence on the next line.

SAID=""

check_memory() {
    [[ $MEMORY =~ ^[1-9][0-9]*[mg]$ ]] || fail "MEMORY=$MEMORY is no size: expected something like 1536m or 4g."
}

is_full() {
    local level=""
    { read -r level <"$DATA/room"; } 2>/dev/null
    [ "$level" = full ]
}

# Reports each change once.
say_how_full() {
    local level="" sentence=""
    { read -r level && IFS= read -r sentence; } 2>/dev/null <"$DATA/room"
    [ "$level" != "$SAID" ] || return 0
    SAID=$level
    [ -z "$sentence" ] || say "$sentence"
}
