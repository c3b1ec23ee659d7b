# shellcheck shell=bash
# Loads files into the running system: the sample year at the start, and the files of ./run import.

LOADING=""
SAMPLE=$BASE/samples

# Does not resend what the folder already holds; if resent, the idempotency keys would prevent duplicates.
load_sample() {
    [ "$EMPTY" = no ] || return 0
    if is_full; then return 0; fi
    local digest
    if [ -n "$CLOCK" ]; then
        # Everything after the first load is the trainees' work.
        if [ -e "$DATA/sample" ]; then
            watch_loader summary
            return 0
        fi
        sample_until_now
    fi
    digest=$(digest_of_sample)
    if [ "$(cat "$DATA/sample" 2>/dev/null)" = "$digest" ]; then
        watch_loader summary
        return 0
    fi
    local since=$SECONDS
    say "Loading the sample year …"
    if watch_loader sample "$SAMPLE"; then
        echo "$digest" >"$DATA/sample"
        say "Loaded in $((SECONDS - since)) s."
    else
        say "The sample year was not loaded completely; the next start continues."
    fi
}

digest_of_sample() {
    local file
    for file in petitions acts receptions; do
        [ ! -e "$SAMPLE/$file.ndjson" ] || cat "$SAMPLE/$file.ndjson"
    done | cksum
}

# In the background, so that a request to stop and the death of a service are noticed.
watch_loader() {
    local status=0
    loader "$@" </dev/null 9>&- &
    LOADING=$!
    while kill -0 "$LOADING" 2>/dev/null; do
        check_all_alive
        sleep 0.2
    done
    wait "$LOADING" || status=$?
    LOADING=""
    return $status
}

# The only short-lived process: the guard does not stop it, and it ends by itself when nothing answers.
loader() {
    local jar
    jar=$(echo "$BASE/loader/target/app/"*.jar)
    INTAKE_PORT=$INTAKE_PORT ROUTING_PORT=$ROUTING_PORT TRACKING_PORT=$TRACKING_PORT REPORTING_PORT=$REPORTING_PORT \
        INTAKE_MANAGEMENT_PORT=$INTAKE_MANAGEMENT_PORT IDENTITY_URL=http://127.0.0.1:$IDENTITY_PORT \
        LOADER_CLIENT_SECRET_FILE=$DATA/identity/clients/loader.secret \
        exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx128m \
        -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$BASE/loader/target/app.jsa" -Xlog:cds=off -Xlog:aot=off \
        "-Dtiepdan.live=$LIVE" -jar "$jar" "$@"
}

# Ends the launcher with the loader's status.
import_files() {
    read_ports
    if ! is_taken "$INTAKE_PORT"; then
        printf 'run: nothing answers on port %s. Start ./run first, or name its folder with --data.\n' "$INTAKE_PORT" >&2
        exit 3
    fi
    [ -d "$BASE/loader/target/app" ] || fail "the loader is not built yet: ./run builds it when it starts."
    loader import ${LOADER_OPTIONS[@]+"${LOADER_OPTIONS[@]}"} "${FILES[@]}"
}
