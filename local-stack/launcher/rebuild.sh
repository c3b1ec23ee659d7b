# shellcheck shell=bash
# Rebuilds the read models of a running system: see docs/adr/0116.

# Shows the progress until they take over, and ends the launcher: 0 when done, 1 when refused, 3 when nothing answers.
rebuild_read_models() {
    local answer token phase
    read_ports
    token=$(ROLE=operator BODY="" print_token) || exit $?
    if ! is_taken "$REPORTING_PORT"; then
        printf 'run: no reporting-service answers on port %s. Start ./run first, or name its folder with --data.\n' "$REPORTING_PORT" >&2
        exit 3
    fi
    answer=$(ask_reporting POST /api/v1/rebuild)
    if [[ $answer != *'"phase"'* ]]; then
        printf 'run: reporting-service does not start the rebuild. Its log: %s\n' "$(log_of reporting-service)" >&2
        exit 3
    fi
    while :; do
        phase=$(member phase "$answer")
        case $phase in
            TAKEN_OVER)
                say "The rebuilt read models are in use: $(member compared "$answer") cases compared, $(member different "$answer") have other content than before."
                exit 0
                ;;
            REFUSED)
                fail "$(member sentenceEn "$answer")"
                ;;
            "") ;;
            *) tell_once "$(member sentenceEn "$answer")" ;;
        esac
        sleep 1
        answer=$(ask_reporting GET /api/v1/rebuild)
    done
}

# $1 method, $2 path; prints the answer, headers included, and nothing while the service is away
ask_reporting() {
    local line
    {
        printf '%s %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: 0\r\n\r\n' "$1" "$2" "$token" >&8
        while IFS= read -r -t 10 line <&8 || [ -n "$line" ]; do printf '%s\n' "$line"; done
    } 8<>"/dev/tcp/127.0.0.1/$REPORTING_PORT"
} 2>/dev/null

# $1 the name of a member, $2 a flat JSON answer
member() {
    if [[ $2 =~ \"$1\":\"([^\"]*)\" ]] || [[ $2 =~ \"$1\":([^,}]*) ]]; then printf '%s' "${BASH_REMATCH[1]}"; fi
}

# On a terminal one live line, elsewhere a line for each tenth.
tell_once() {
    say_live "$1"
    if [ "$LIVE" = no ] && [ "${1:0:1}" != "${TOLD:-}" ]; then printf '%s\n' "$1"; fi
    TOLD=${1:0:1}
}
