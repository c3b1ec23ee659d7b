# shellcheck shell=bash
# How the launcher talks: one live line on a terminal, plain lines anywhere else.

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

# The one line that says what went wrong. What was started is stopped by finish().
fail() {
    clear_live_line
    printf 'run: %s\n' "$*" >&2
    exit 1
}
