# shellcheck shell=bash
# ./run feed BODY: how a body's own system reads its feed.

# Ends the launcher.
show_feed() {
    read_ports
    if ! is_taken "$KAFKA_PORT" || [ ! -r "$DATA/kafka/administrator.properties" ]; then
        printf 'run: no broker of %s answers on port %s. Start ./run first, or name its folder with --data.\n' "$DATA" "$KAFKA_PORT" >&2
        exit 3
    fi
    umask 077
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx64m \
        -cp "$(echo "$BASE/local-stack/target/app/"*.jar)" org.tiepdan.localstack.access.FeedCommand \
        "$DATA/kafka" "127.0.0.1:$KAFKA_PORT" "${KAFKA_TLS_PORT:-}" "${FILES[0]}" || exit $?
    printf '\nOver HTTP, without a Kafka client; -H "Last-Event-ID: 41" continues after number 41:\n\n'
    # shellcheck disable=SC2016 # for the reader to copy
    printf '  curl -N -H "Authorization: Bearer $(./run token body-system %s)" http://localhost:%s/api/v1/agencies/%s/events\n' \
        "${FILES[0]}" "$ROUTING_PORT" "${FILES[0]}"
    exit 0
}
