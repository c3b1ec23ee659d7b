# shellcheck shell=bash
# The data folder, which survives restarts, and the processes that use it.

MARKER=.tiepdan-data # the same as in DataFolder.java
CLAIMED=no

# Touches nothing in a folder before it is known to be ours and unused.
check_data() {
    [ ! -e "$DATA" ] || [ -d "$DATA" ] || fail "$DATA is not a folder."
    if [ -d "$DATA" ] && [ ! -e "$DATA/$MARKER" ] && [ -n "$(ls -A "$DATA")" ]; then
        fail "$DATA is not a data folder of Tiếp Dân: it contains files, but no $MARKER. Nothing was touched; choose another with --data."
    fi
    refuse_if_in_use
}

claim_data() {
    keep_from_others
    mkdir -p "$DATA/logs" "$DATA/tmp" || fail_or_disk "$DATA cannot be written."
    DATA=$(cd "$DATA" && pwd)
    printf 'Data of a local run of Tiếp Dân; ./run --fresh may wipe this folder.\n' >"$DATA/$MARKER" || fail_or_disk "$DATA cannot be written."
    rm -f "$DATA/running" "$DATA/room"
    (set -o noclobber && echo "$$ run" >"$DATA/running") 2>/dev/null || fail_or_disk "another ./run has just started on $DATA."
    CLAIMED=yes
    local name
    for name in {INTAKE,ROUTING,TRACKING,REPORTING,OFFICE,IDENTITY}{,_MANAGEMENT}_PORT KAFKA{,_TLS}_PORT; do
        echo "$name=${!name:-}"
    done >"$DATA/ports"
}

# The folder holds names, keys, passwords and secrets. Also closes one that an earlier version left open.
keep_from_others() {
    umask 077
    [ -d "$DATA" ] || return 0
    # Files may disappear meanwhile; it only matters that nobody else gets in.
    chmod -R go-rwx "$DATA" 2>/dev/null
    [[ $(ls -ld "$DATA") == d???------* ]] ||
        say "Others on this machine may be able to read $DATA: its rights cannot be changed."
}

# The ports of the system that uses this folder.
read_ports() {
    [ -z "$PORTS_GIVEN" ] && [ -r "$DATA/ports" ] || return 0
    local name value
    while IFS='=' read -r name value; do
        case $name in *_PORT) is_port "$value" && printf -v "$name" '%s' "$value" ;; esac
    done <"$DATA/ports"
}

refuse_if_in_use() {
    local launcher
    launcher=$(alive | sed -n 's/ run$//p')
    [ -z "$launcher" ] ||
        fail "another ./run (process $launcher) uses $DATA: stop it first, or choose another folder with --data."
    [ -z "$(alive)" ] || fail "processes of a killed ./run still use $DATA: $(left_over)"
}

# Lines "<process> <name>" of noted processes that still run. The name must match, since an id may have been reused.
alive() {
    local pid name
    [ -f "$DATA/running" ] || return 0
    while read -r pid name; do
        kill -0 "$pid" 2>/dev/null || continue
        if [ -r "/proc/$pid/cmdline" ]; then
            [[ $(tr '\0' ' ' <"/proc/$pid/cmdline") == *"$name"* ]] || continue
        fi
        echo "$pid $name"
    done <"$DATA/running"
}

# Forms the end of a sentence.
left_over() {
    local found
    found=$(alive | sed 's/^\([0-9]*\) \(.*\)$/\2 (process \1)/' | paste -sd, - | sed 's/,/, /g')
    printf '%s. To end them: kill %s' "$found" "$(alive | cut -d ' ' -f 1 | paste -sd ' ' -)"
}

wipe_if_asked() {
    [ "$FRESH" = yes ] || return 0
    rm -rf -- "$DATA/broker" "$DATA/broker.unfinished" "$DATA/kafka" "$DATA/streams" "$DATA/keys" "$DATA/record" "$DATA/feeds" "$DATA/identity" \
        "$DATA/tmp" "$DATA/sample" "$DATA/clock"
    find "$DATA/logs" -type f ! -name build.log -delete
    mkdir -p "$DATA/tmp"
    say "Wiped $DATA."
}

# Releases only what this start claimed: the guard of a killed launcher may run when the next start is already up.
release_data() {
    [ $CLAIMED = yes ] && [ "$(head -n 1 "$DATA/running" 2>/dev/null)" = "$$ run" ] || return 0
    rm -rf -- "$DATA/tmp"
    rm -f -- "$DATA/running" "$DATA/ports" "$DATA/room"
}
