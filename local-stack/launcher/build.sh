# shellcheck shell=bash
# Builds and unpacks what is missing or older than its source.

BUILD=""
# Unlike the data, build output is not secret.
RIGHTS=$(umask)

# shellcheck source-path=SCRIPTDIR source=/dev/null
. "$BASE/local-stack/launcher/train.sh"

build_what_is_not_built() {
    if is_stale; then build; fi
    local module unpacking=()
    for module in $MODULES $TOOLS; do
        unpack "$module" &
        unpacking+=($!)
    done
    for module in $MODULES $TOOLS; do
        wait "${unpacking[0]}" || fail "$module could not be unpacked; see $DATA/logs/build.log"
        unpacking=("${unpacking[@]:1}")
    done
}

# The newer jar of a build with all checks and one of this launcher.
jar_of() {
    local jar found=""
    for jar in "$BASE/$1/target/$1"-*-exec.jar "$BASE/$1/target/run/$1"-*-exec.jar; do
        if [ -f "$jar" ] && { [ -z "$found" ] || [ "$jar" -nt "$found" ]; }; then found=$jar; fi
    done
    [ -n "$found" ] && echo "$found"
}

is_stale() {
    local module jar
    for module in $MODULES $TOOLS; do
        jar=$(jar_of "$module") || return 0
        [ -z "$(newer_sources "$module" "$jar")" ] || return 0
    done
    return 1
}

newer_sources() {
    (
        cd "$BASE" && find pom.xml law contracts deploy/topics.csv {law-pack,eventing,service-kit,"$1"}/{pom.xml,src/main} \
            -newer "$2" -print 2>/dev/null | head -n 1
    )
}

# Builds only what is started, without the developers' checks (profile "run" in pom.xml). In the background, so that a request to stop is
# noticed while Maven works.
build() {
    local log=$DATA/logs/build.log since=$SECONDS next=15
    say "Building; the first time this fetches libraries and takes some minutes. Log: $log"
    (umask "$RIGHTS" && cd "$BASE" && exec ./mvnw -B -q -Prun -T2 -pl "${MODULES// /,},${TOOLS// /,}" -am package) >"$log" 2>&1 </dev/null &
    BUILD=$!
    while kill -0 "$BUILD" 2>/dev/null; do
        say_live "Building … $((SECONDS - since)) s"
        if [ "$LIVE" = no ] && [ $((SECONDS - since)) -ge $next ]; then
            say "Building … $next s"
            next=$((next + 15))
        fi
        sleep 0.5
    done
    if ! wait "$BUILD"; then
        BUILD=""
        clear_live_line
        grep '^\[ERROR\] .' "$log" | grep -vE 'Help 1|-run Maven|For more information|After correcting|<args>' | head -n 12 >&2
        fail_or_disk "the build failed; its log: $log"
    fi
    BUILD=""
    say "Built in $((SECONDS - since)) s."
}

# An unpacked service starts in half the time that it takes from a single jar.
unpack() {
    local jar app=$BASE/$1/target/app
    jar=$(jar_of "$1") || return 1
    if [ -d "$app" ] && [ "$app" -nt "$jar" ]; then return; fi
    rm -rf -- "$app" "$app.unfinished" "$app"-*.aot*
    (umask "$RIGHTS" && "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.unfinished") >>"$DATA/logs/build.log" 2>&1 &&
        touch "$app.unfinished" && mv "$app.unfinished" "$app"
}
