# shellcheck shell=bash
# A full disk can cause any symptom, so it is checked before anything else is blamed.

TOO_LITTLE=1024 # kB

fail_or_disk() {
    if disk_is_full; then
        clear_live_line
        printf 'run: the disk is full: the file system of %s has %s kB left. Make room and start again; acknowledged data is not lost.\n' \
            "$DATA" "$(space_left)" >&2
    fi
    fail "$@"
}

disk_is_full() {
    local left
    left=$(space_left)
    { [ -n "$left" ] && [ "$left" -lt $TOO_LITTLE ]; } || log_names_full_disk
}

# Free space in kB; empty if unknown.
space_left() {
    df -Pk "$DATA" 2>/dev/null | awk 'NR == 2 && $4 ~ /^[0-9]+$/ { print $4 }'
}

# A process that ends frees what it had begun to write, so there may be space again. Older log lines no longer matter.
log_names_full_disk() {
    local name
    for name in "${NAMES[@]+"${NAMES[@]}"}"; do
        case $(tail -n 400 "$(log_of "$name")" 2>/dev/null) in
            *"No space left on device"* | *"Disk quota exceeded"*) return 0 ;;
        esac
    done
    return 1
}
