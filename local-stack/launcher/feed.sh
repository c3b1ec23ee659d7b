# shellcheck shell=bash
# ./run feed BODY: how the own system of one body reads what concerns it.

# Ends the launcher.
show_feed() {
    read_ports
    if ! is_taken "$KAFKA_PORT" || [ ! -r "$DATA/kafka/administrator.properties" ]; then
        printf 'run: no broker of %s answers on port %s. Start ./run first, or name its folder with --data.\n' "$DATA" "$KAFKA_PORT" >&2
        exit 3
    fi
    umask 077
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx64m \
        -cp "$(echo "$BASE/local-stack/target/app/"*.jar)" org.tiepdan.localstack.access.FeedCommand \
        "$DATA/kafka" "127.0.0.1:$KAFKA_PORT" "${KAFKA_TLS_PORT:-}" "${FILES[0]}"
}
