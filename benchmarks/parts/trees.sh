# shellcheck shell=bash
# The compared trees, and a user's first ./run.

# Sets OTHER to a tree of the commit, built and with quick starts; kept for the next time.
prepare_commit() {
    local commit
    commit=$(git -C "$TODAY" rev-parse --verify --quiet "$1^{commit}") || { say "$1 is no commit of this repository."; exit 2; }
    OTHER=$HERE/target/trees/$commit
    if [ ! -d "$OTHER" ]; then
        mkdir -p "$HERE/target/trees"
        fresh_clone "$commit" "$OTHER.unfinished" && mv "$OTHER.unfinished" "$OTHER" || exit 1
    fi
    prepare "$OTHER" || exit 1
}

fresh_clone() { # COMMIT FOLDER
    rm -rf "$2"
    git clone --quiet --shared --no-checkout "$TODAY" "$2" && git -C "$2" checkout --quiet --detach "$1"
}

# Built, unpacked and trained by the tree's own launcher, so that all sides start as for their users.
prepare() {
    say "Preparing $1 …"
    local data
    data=$(mktemp -d "$WORK/prepare.XXXXXX")
    attend "$1/run" prepare --data "$data" >"$WORK/prepare.log" 2>&1 || { tail -n 5 "$WORK/prepare.log" >&2; return 1; }
    rm -rf "$data"
}

# From a fresh clone with downloaded libraries until the page is usable, and until all preparation has ended.
measure_first_run() {
    local tree=$1 clone=$WORK/clone began ready quiet
    say "$SIDE: first ./run in a fresh clone …"
    fresh_clone "$(git -C "$tree" rev-parse HEAD)" "$clone" || { failed first 'no clone'; return; }
    began=$(now)
    start "$clone" || { failed first; return; }
    ready=$(now)
    record first-ready-s "$(seconds "$began" "$ready")"
    quiet=$ready
    # Training starts further JVMs of this tree. If there is none for a while, it is over, or there was none.
    while [ $(($(now) - quiet)) -lt 15000 ] && [ $(($(now) - began)) -lt 400000 ]; do
        [ "$(trainees "$clone")" -eq 0 ] || quiet=$(now)
        pause 0.5
    done
    record first-all-s "$(seconds "$began" "$quiet")"
    record_said first-build-s 's/^Built in \([0-9.]*\) s.*/\1/p'
    record_said first-train-s 's/^Prepared in \([0-9.]*\) s.*/\1/p'
    record_said first-start-s 's/.* is ready after \([0-9.]*\) s.*/\1/p'
    stop
    rm -rf "$clone"
}

trainees() { # JVMs that run from the tree and are not part of the system
    local all
    all=$(ps -eo pid=,comm=,args= | awk -v path="$1/" '$2 == "java" && index($0, path) { print $1 }' | sort)
    comm -23 <(echo "$all") <(processes | cut -d ' ' -f 1 | sort) | grep -c .
}

record_said() { # MEASURE PATTERN, in what the launcher printed
    local value
    value=$(sed -n "$2" "$DATA.log" | head -n 1)
    [ -z "$value" ] || record "$1" "$value"
}

now() { echo $(($(date +%s%N) / 1000000)); }

seconds() { awk "BEGIN { printf \"%.1f\", ($2 - $1) / 1000 }"; }
