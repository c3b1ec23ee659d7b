# shellcheck shell=bash
# The clock of a training (đồng hồ tập huấn): the system's time differs from this machine's and runs faster.

CLOCK=""
SPEED=""
# Start time in seconds since 1970, at which the clock stands until released, and how many of its seconds pass per machine second.
CLOCK_STANDS=""
CLOCK_PACE=""
# Machine time since which the clock runs; empty while it stands.
CLOCK_GOES_SINCE=""
# A killed system may have run this many seconds longer than noted; no time may occur twice.
CLOCK_AHEAD=20

# Checks the options, with all faults in one sentence. Services check them again, and that they run only on this machine.
check_clock() {
    local faults=()
    if [ -z "$CLOCK$SPEED" ]; then
        # These come from another program's environment.
        unset TRAINING_CLOCK TRAINING_SPEED TRAINING_ORIGIN_FILE
        return 0
    fi
    [ "$COMMAND" = start ] || faults+=("it is for a start")
    if [ -z "$CLOCK" ]; then
        faults+=("--speed needs --clock")
    else
        CLOCK_STANDS=$(seconds_of "$CLOCK") ||
            faults+=("--clock $CLOCK is not a moment with its offset such as 2026-06-25T08:00+07:00")
    fi
    CLOCK_PACE=$(pace_of "${SPEED:=1s/s}") ||
        faults+=("--speed $SPEED is not a speed such as 30min/s, 1h/s or 1d/s, which is the most")
    [ -z "${MONGODB:-}" ] || faults+=("MONGODB names a database that others may use")
    are_here "${TRUSTED_ISSUERS:-}" || faults+=("TRUSTED_ISSUERS names a provider that is not on this machine")
    [ ${#faults[@]} -eq 0 ] || misused "a training clock is refused: $(joined "${faults[@]}")"
    # A separate folder, unless one is named.
    [ "$DATA" != "$BASE/.local" ] || [ "$DATA_GIVEN" = yes ] || DATA=$BASE/.local-training
}

# Addresses, comma-separated.
are_here() {
    local address addresses
    IFS=, read -r -a addresses <<<"$1"
    for address in ${addresses[@]+"${addresses[@]}"}; do
        [[ $address =~ ^https?://(localhost|127(\.[0-9]+){3}|\[::1\])(:[0-9]+)?(/.*)?$ ]] || return 1
    done
}

joined() {
    local all=$1
    shift
    for fault; do all="$all; $fault"; done
    printf '%s' "$all"
}

pace_of() {
    local number seconds
    [[ $1 =~ ^([1-9][0-9]{0,4})(s|min|h|d)/s$ ]] || return 1
    number=${BASH_REMATCH[1]}
    case ${BASH_REMATCH[2]} in
        s) seconds=1 ;;
        min) seconds=60 ;;
        h) seconds=3600 ;;
        d) seconds=86400 ;;
    esac
    # Limits end on days and are checked each second, so no day may be skipped.
    [ $((number * seconds)) -le 86400 ] || return 1
    echo $((number * seconds))
}

# Seconds since 1970 of a moment, computed here because date(1) has no syntax common to Linux and macOS.
seconds_of() {
    local form='^(20[0-9]{2})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(:([0-9]{2}))?(Z|([+-])([0-9]{2}):([0-9]{2}))$'
    [[ $1 =~ $form ]] || return 1
    local year=$((10#${BASH_REMATCH[1]})) month=$((10#${BASH_REMATCH[2]})) day=$((10#${BASH_REMATCH[3]}))
    local hour=$((10#${BASH_REMATCH[4]})) minute=$((10#${BASH_REMATCH[5]})) second=$((10#0${BASH_REMATCH[7]}))
    local offset=$((10#0${BASH_REMATCH[10]} * 3600 + 10#0${BASH_REMATCH[11]} * 60))
    [ "${BASH_REMATCH[9]}" != - ] || offset=$((-offset))
    [ $hour -le 23 ] && [ $minute -le 59 ] && [ $second -le 59 ] && [ ${offset#-} -le 50400 ] || return 1
    local days
    days=$(days_until "$year" "$month" "$day")
    # A day that the month lacks would become one of the next month.
    [ "$(date_of "$days")" = "${1%%T*}" ] || return 1
    echo $((days * 86400 + hour * 3600 + minute * 60 + second - offset))
}

# Days from 1970-01-01 to a date. Years are counted from March, so that the leap day comes last.
days_until() {
    local year=$1 month=$2 day=$3
    [ "$month" -gt 2 ] || year=$((year - 1)) month=$((month + 12))
    echo $((365 * year + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + day - 719469))
}

date_of() {
    local days=$(($1 + 719468)) era day year month
    era=$((days / 146097)) day=$((days % 146097))
    year=$(((day - day / 1460 + day / 36524 - day / 146096) / 365))
    day=$((day - (365 * year + year / 4 - year / 100)))
    month=$(((5 * day + 2) / 153))
    day=$((day - (153 * month + 2) / 5 + 1))
    month=$((month < 10 ? month + 3 : month - 9))
    printf '%04d-%02d-%02d\n' $((year + era * 400 + (month <= 2 ? 1 : 0))) $month $day
}

# Local time in Viet Nam of a moment in seconds since 1970.
in_viet_nam() {
    local seconds=$(($1 + 7 * 3600))
    printf '%sT%02d:%02d:%02d\n' "$(date_of $((seconds / 86400)))" \
        $((seconds % 86400 / 3600)) $((seconds % 3600 / 60)) $((seconds % 60))
}

# A training's folder holds times that never existed, and an ordinary folder times that would occur again.
check_clock_of_data() {
    [ "$FRESH" = no ] || return 0
    if [ -z "$CLOCK" ] && [ -e "$DATA/clock" ]; then
        fail "$DATA belongs to a training, whose clock stopped at $(in_viet_nam "$(cat "$DATA/clock")"): continue with --clock and --speed, or" \
            "choose another folder with --data."
    fi
    if [ -n "$CLOCK" ] && [ -e "$DATA/broker" ] && [ ! -e "$DATA/clock" ]; then
        fail "$DATA belongs to a system that uses this machine's clock: choose another folder for a training with --data," \
            "or wipe it with --fresh."
    fi
}

# Sets the clock, which never goes back. Processes that start now find it standing.
wind_clock() {
    [ -n "$CLOCK" ] || return 0
    local stood
    stood=$(cat "$DATA/clock" 2>/dev/null)
    if [ -n "$stood" ] && [ "$stood" -gt "$CLOCK_STANDS" ]; then
        CLOCK_STANDS=$stood
        say "The training continues where its clock stopped, at $(in_viet_nam "$stood"); --fresh begins anew."
    fi
    note_clock "$CLOCK_STANDS"
    export TRAINING_CLOCK TRAINING_SPEED=$SPEED TRAINING_ORIGIN_FILE=$DATA/tmp/clock
    TRAINING_CLOCK=$(in_viet_nam "$CLOCK_STANDS")+07:00
    # At 1d/s, a second is a day.
    export TRACKING_DEADLINES_TICK=${TRACKING_DEADLINES_TICK:-PT0.1S}
}

note_clock() {
    echo "$1" >"$DATA/clock.new" && mv -f "$DATA/clock.new" "$DATA/clock"
}

# Starts in two seconds, so that every process knows it by then and all continue at the same moment.
let_clock_go() {
    [ -n "$CLOCK" ] || return 0
    CLOCK_GOES_SINCE=$(($(date +%s) + 2))
    echo "$CLOCK_GOES_SINCE" >"$TRAINING_ORIGIN_FILE.new" && mv -f "$TRAINING_ORIGIN_FILE.new" "$TRAINING_ORIGIN_FILE"
    say "The training clock runs: from $(in_viet_nam "$CLOCK_STANDS"), $SPEED."
}

# The clock's time in $1 seconds.
clock_in() {
    local gone=$(($(date +%s) + $1 - CLOCK_GOES_SINCE))
    echo $((CLOCK_STANDS + (gone > 0 ? gone : 0) * CLOCK_PACE))
}

keep_clock() {
    [ -z "$CLOCK_GOES_SINCE" ] || note_clock "$(clock_in $CLOCK_AHEAD)"
}

# Called when no process runs any more that could have seen a later time.
stop_clock() {
    [ -z "$CLOCK_GOES_SINCE" ] || note_clock "$(clock_in 1)"
}

# The sample up to the clock's start: later petitions and acts would come from the future.
sample_until_now() {
    local until=$DATA/tmp/sample-until now
    now=$(in_viet_nam "$CLOCK_STANDS")
    mkdir -p "$until"
    awk -v now="$now" 'match($0, /"receivedAt":"[^"]*/) && substr($0, RSTART + 14, 19) <= now' \
        "$SAMPLE/petitions.ndjson" >"$until/petitions.ndjson"
    awk -v today="${now%T*}" 'match($0, /"on":"[^"]*/) && substr($0, RSTART + 6, 10) < today' \
        "$SAMPLE/acts.ndjson" >"$until/acts.ndjson"
    rm -f "$until/receptions.ndjson"
    if [ -e "$SAMPLE/receptions.ndjson" ]; then
        awk -v today="${now%T*}" 'match($0, /"heldOn":"[^"]*/) && substr($0, RSTART + 10, 10) < today' \
            "$SAMPLE/receptions.ndjson" >"$until/receptions.ndjson"
    fi
    SAMPLE=$until
}
