# shellcheck shell=bash
# Gets a token for curl from the identity provider of a running system.

# Prints the token and nothing else, and ends the launcher.
print_token() {
    local secret="" answer
    read_ports
    IFS= read -r secret 2>/dev/null <"$DATA/identity/clients/run.secret"
    if [ -z "$secret" ] || ! is_taken "$IDENTITY_PORT"; then
        printf 'run: no identity provider answers on port %s. Start ./run first, or name its folder with --data.\n' "$IDENTITY_PORT" >&2
        exit 3
    fi
    # The secret is safe here: printf is a shell builtin, so its arguments appear in no process list.
    answer=$(ask_for_token "grant_type=client_credentials&client_id=run&client_secret=$secret&role=$ROLE&body=$BODY")
    if [[ $answer =~ \"access_token\":\"([^\"]+)\" ]]; then
        printf '%s\n' "${BASH_REMATCH[1]}"
        exit 0
    fi
    if [[ $answer =~ \"error\":\"invalid_request\" ]] && [[ $answer =~ \"error_description\":\"([^\"]+)\" ]]; then
        printf 'run: %s\n' "${BASH_REMATCH[1]}" >&2
        exit 2
    fi
    printf 'run: the identity provider gives no token. Its log: %s\n' "$(log_of identity)" >&2
    exit 1
}

# $1 the fields of the form
ask_for_token() {
    local line
    {
        printf 'POST /oauth2/token HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n' >&8
        printf 'Content-Length: %s\r\n\r\n%s' "${#1}" "$1" >&8
        while IFS= read -r -t 10 line <&8 || [ -n "$line" ]; do printf '%s\n' "$line"; done
    } 8<>"/dev/tcp/127.0.0.1/$IDENTITY_PORT"
} 2>/dev/null

# Created on first use, because finding its primes takes a second of CPU time.
have_signing_key_made() {
    [ ! -s "$DATA/identity/signing-key.json" ] || return 0
    {
        printf 'GET /oauth2/jwks HTTP/1.0\r\nHost: localhost\r\n\r\n' >&8
        IFS= read -r -t 10 <&8
    } 8<>"/dev/tcp/127.0.0.1/$IDENTITY_PORT"
} 2>/dev/null
