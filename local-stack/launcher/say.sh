# shellcheck shell=bash
# The launcher's output: one live line on a terminal, plain lines elsewhere.

LIVE=no
if [ -t 1 ] && [ "${TERM:-dumb}" != dumb ]; then LIVE=yes; fi

say() {
    clear_live_line
    printf '%s\n' "$*"
}

# Replaces itself on a terminal and is dropped elsewhere, where say() reports each step.
say_live() {
    if [ "$LIVE" = yes ]; then printf '\r\033[K%s' "$*"; fi
}

clear_live_line() {
    if [ "$LIVE" = yes ]; then printf '\r\033[K'; fi
}

# Prints the single line that says what went wrong. finish() stops what was started.
fail() {
    clear_live_line
    printf 'run: %s\n' "$*" >&2
    exit 1
}
