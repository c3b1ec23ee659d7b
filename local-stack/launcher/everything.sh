# shellcheck shell=bash
# The life of one run, from the first process to the last.

UP=no
# Long, because a first start on a slow machine has no caches yet.
PATIENCE=300

start_everything() {
    STARTED=$SECONDS
    start_guard
    start_services
    # Kafka Streams sets the rights of its folders itself.
    keep_from_others
    UP=yes
}

start_services() {
    launch local-stack "$DATA" "$KAFKA_PORT" "$MONGO_PORT"
    # It depends on nothing, and the broker leaves a core free.
    launch_service identity
    wait_for local-stack
    local service
    for service in $SERVICES; do
        launch_service "$service"
    done
    # shellcheck disable=SC2086 # a list of names
    wait_for identity $SERVICES
}

# Each service's single instance has a name, so that the broker recognises it at once; otherwise it would wait for the session of
# its predecessor to expire.
launch_service() {
    SERVER_PORT=$(port_of "$1") MANAGEMENT_SERVER_PORT=$(management_port_of "$1") SERVER_ADDRESS=127.0.0.1 \
        STATUS_URL=${STATUS_URL:-http://localhost:$OFFICE_PORT/status} \
        OFFICE_URL=${OFFICE_URL:-http://localhost:$OFFICE_PORT} REPORTING_URL=http://127.0.0.1:$REPORTING_PORT \
        TRACKING_URL=http://127.0.0.1:$TRACKING_PORT INTAKE_URL=http://127.0.0.1:$INTAKE_PORT \
        ROUTING_URL=http://127.0.0.1:$ROUTING_PORT \
        CONNECT_EVENTS_URL=http://localhost:$ROUTING_PORT CONNECT_ACTS_URL=http://localhost:$TRACKING_PORT \
        CONNECT_BROKER=127.0.0.1:$KAFKA_PORT \
        SPRING_KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:$KAFKA_PORT KAFKA_CREDENTIALS=$(kafka_credentials_of "$1") \
        SPRING_MONGODB_URI=${MONGODB:-mongodb://127.0.0.1:$MONGO_PORT/tiepdan} \
        SPRING_CLOUD_STREAM_KAFKA_STREAMS_BINDER_CONFIGURATION_GROUP_INSTANCE_ID=local \
        ISSUER=http://localhost:$IDENTITY_PORT IDENTITY_ISSUER=http://localhost:$IDENTITY_PORT \
        TRUSTED_ISSUERS=http://localhost:$IDENTITY_PORT${TRUSTED_ISSUERS:+,$TRUSTED_ISSUERS} \
        IDENTITY_DIR=$DATA/identity IDENTITY_LOCAL_RUN=true OFFICE_CLIENT_SECRET_FILE=$DATA/identity/clients/office.secret \
        KEYS_DIR=$DATA/keys RECORD_KEYS_DIR=$DATA/record FEED_KEYS_DIR=$DATA/feeds STREAMS_STATE_DIR=$DATA/streams MALLOC_ARENA_MAX=2 \
        launch "$1"
}

# A service's broker credentials; the stack created a file for each client.
kafka_credentials_of() {
    [ ! -e "$DATA/kafka/$1.properties" ] || echo "$DATA/kafka/$1.properties"
}

is_up() {
    case $1 in
        local-stack) grep -q '^local-stack ready ' "$(log_of "$1")" ;;
        # It waits for space, and shows what there is.
        reporting-service) is_ready "$(management_port_of "$1")" || { is_full && is_ready "$(management_port_of "$1")" liveness; } ;;
        *) is_ready "$(management_port_of "$1")" ;;
    esac
}

# Returns when all named services are up. Checks one after the other, so as not to burden starting services.
wait_for() {
    while [ $# -gt 0 ]; do
        if is_up "$1"; then
            say "$1 is ready ($((SECONDS - STARTED)) s)"
            shift
        else
            wait_more "$@"
        fi
    done
}

wait_more() {
    check_all_alive
    [ $((SECONDS - STARTED)) -lt $PATIENCE ] || fail_or_disk "$1 is not ready after $PATIENCE s. Its log: $(log_of "$1")"
    local short=("${@%-service}")
    say_live "waiting for ${short[*]} … $((SECONDS - STARTED)) s"
    sleep 0.2
}

say_where_everything_is() {
    local service
    say ""
    say "Tiếp Dân is ready after $((SECONDS - STARTED)) s."
    say ""
    printf '  %-18s http://localhost:%s/\n' "the pages" "$OFFICE_PORT"
    printf '  %-18s in %s\n' "users" "$DATA/identity/users.txt"
    for service in ${SERVICES% office}; do
        printf '  %-18s http://localhost:%s/v3/api-docs  http://localhost:%s/actuator/health\n' \
            "$service" "$(port_of "$service")" "$(management_port_of "$service")"
    done
    printf '  %-18s http://localhost:%s/api/v1/ledger\n' "ledger" "$REPORTING_PORT"
    printf '  %-18s %s\n' "Kafka" "127.0.0.1:$KAFKA_PORT, with a password of $DATA/kafka" "MongoDB stand-in" "mongodb://127.0.0.1:$MONGO_PORT/tiepdan" \
        "data" "$DATA"
    for service in local-stack identity $SERVICES; do
        printf '  %-18s %s\n' "log" "$(log_of "$service")"
    done
    say ""
    say "Try it in another terminal:"
    say ""
    say_curls
    say ""
    say "Ctrl-C stops everything."
}

# With the ports and the folder of this run.
say_curls() {
    local curls command="./run token"
    curls=$(sed -e "s/:8081/:$INTAKE_PORT/; s/:8084/:$REPORTING_PORT/" "$BASE/local-stack/launcher/curls.txt")
    [ "$DATA" = "$BASE/.local" ] || command="$command --data $(printf '%q' "$DATA")"
    while [[ $curls == *"./run token"* ]]; do
        printf '%s%s' "${curls%%./run token*}" "$command"
        curls=${curls#*./run token}
    done
    printf '%s\n' "$curls"
}

stay() {
    while :; do
        check_all_alive
        say_how_full
        keep_clock
        sleep 1
    done
}

# A run that was up is meant to end by being stopped.
status_when_stopped() {
    if [ $UP = yes ]; then echo 0; else echo 130; fi
}

# Runs at every end except kill -9. After a failure there is less time: the whole system must be gone within seconds.
finish() {
    local status=$? grace=15
    trap '' INT TERM HUP
    # The failure has been reported; the shell's messages about killed processes are noise.
    exec 2>/dev/null
    [ $status -eq 0 ] || grace=8
    [ -z "$BUILD" ] || stop_these 5 "$BUILD"
    [ -z "$LOADING" ] || stop_these 5 "$LOADING"
    [ -z "$TRAINER" ] || stop_these 5 "$TRAINER"
    [ $UP = no ] || say "Stopping …"
    stop_all "$grace"
    stop_clock
    dismiss_guard
    release_data
    clear_live_line
    [ $UP = no ] || say "Stopped. The data is in $DATA."
    exit "$status"
}
