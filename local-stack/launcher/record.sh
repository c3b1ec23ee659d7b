# shellcheck shell=bash
# Checks whether the record of events was tampered with: see docs/record.md.

# Ends the launcher with the verifier's status. Checking a file needs no running system.
ask_verifier() {
    local broker
    read_ports
    KAFKA_PORT=${KAFKA_GIVEN:-$KAFKA_PORT}
    broker=127.0.0.1:$KAFKA_PORT
    [ -d "$BASE/verifier/target/app" ] || fail "the verifier is not built yet: ./run prepare builds it."
    if [ "$COMMAND" = export ] || [ "${FILES[0]}" = broker ]; then
        if ! is_taken "$KAFKA_PORT"; then
            printf 'run: no broker answers on port %s. Start ./run first, or name its folder with --data.\n' "$KAFKA_PORT" >&2
            exit 3
        fi
        # The verifier's broker credentials.
        has_option --settings || [ ! -r "$DATA/kafka/verifier.properties" ] ||
            VERIFIER_OPTIONS+=(--settings "$DATA/kafka/verifier.properties")
    fi
    if [ "$COMMAND" = verify ] && [ "${FILES[0]}" = feed ]; then
        has_option --key || VERIFIER_OPTIONS+=(--key "$DATA/feeds/feed.pub")
        verifier feed "${FILES[1]}"
    fi
    if [ "$COMMAND" = export ]; then verifier export "$broker" "${FILES[0]}"; fi
    has_option --key || VERIFIER_OPTIONS+=(--key "$DATA/record/record.pub")
    if [ "${FILES[0]}" = broker ]; then verifier verify broker "$broker"; fi
    verifier verify "${FILES[0]}"
}

has_option() {
    case " ${VERIFIER_OPTIONS[*]+"${VERIFIER_OPTIONS[*]}"} " in *" $1 "* | *" $1="*) return 0 ;; esac
    return 1
}

verifier() {
    local jar
    jar=$(echo "$BASE/verifier/target/app/"*.jar)
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:-UsePerfData -Xmx512m -jar "$jar" "$@" \
        ${VERIFIER_OPTIONS[@]+"${VERIFIER_OPTIONS[@]}"}
}
