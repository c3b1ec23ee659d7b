# shellcheck shell=bash
# shellcheck disable=SC2034 # read by the other parts
# The user's options and variables.

DATA=$BASE/.local
DATA_GIVEN=no
FRESH=no
EMPTY=no
COMMAND=start
FILES=()
LOADER_OPTIONS=()
VERIFIER_OPTIONS=()
ROLE=""
BODY=""

# A port named by the user is used; otherwise that of the running system.
PORTS_GIVEN=${INTAKE_PORT:-}${ROUTING_PORT:-}${TRACKING_PORT:-}${REPORTING_PORT:-}${OFFICE_PORT:-}${IDENTITY_PORT:-}
KAFKA_GIVEN=${KAFKA_PORT:-}
INTAKE_PORT=${INTAKE_PORT:-8081}
ROUTING_PORT=${ROUTING_PORT:-8082}
TRACKING_PORT=${TRACKING_PORT:-8083}
REPORTING_PORT=${REPORTING_PORT:-8084}
OFFICE_PORT=${OFFICE_PORT:-8080}
IDENTITY_PORT=${IDENTITY_PORT:-8085}
KAFKA_PORT=${KAFKA_PORT:-9092}
MONGO_PORT=${MONGO_PORT:-27017}
MEMORY=${MEMORY:-1536m}
LASTING=${LASTING:-no}

usage() {
    cat <<'TEXT'
usage: ./run [--empty] [--data DIR] [--fresh]
       ./run --clock MOMENT [--speed SPEED] [--empty] [--data DIR] [--fresh]
       ./run import [--data DIR] [--columns FILE] [--convert-fonts] FILE…
       ./run token [--data DIR] ROLE [BODY]
       ./run feed [--data DIR] BODY
       ./run rebuild [--data DIR]
       ./run verify [--data DIR] [--key PUB] [--seal HEX] [--settings FILE] FILE|broker
       ./run verify feed [--data DIR] [--key PUB] FILE
       ./run export [--data DIR] [--settings FILE] FILE
       ./run rules FILE [PACK]
       ./run prepare [--data DIR]

Starts Tiếp Dân on this machine: a Kafka broker, a stand-in for MongoDB, an identity provider with made-up users, the four services
and the office's pages, each listening on 127.0.0.1 only.
Builds what is not built. Needs a JDK 25 and nothing else. Loads a made-up year of petitions (samples/) the first time, then says
what the register holds and where everything is: http://localhost:8080/ first. Stays until Ctrl-C, which stops everything.

  import      load files into a system that ./run keeps running: petitions (.ndjson, .csv), and acts of officers (.ndjson) together
              with the petitions they are about. Each bad line is named with its number and reasons. The same file again adds
              nothing, so whatever was interrupted is simply run again. Ends with 0, 1 (lines were rejected), 2 (misuse) or
              3 (the system cannot be reached). --columns FILE names columns of others: a table "their name;our name".
              --convert-fonts takes text of old fonts (TCVN3, VNI) as what it shows; otherwise such lines are rejected

  token       print a token that is good for half an hour, for curl: curl -H "Authorization: Bearer $(./run token clerk 19-btcd)" …
              ROLE is clerk, triage-officer, officer, leader, inspector, opener, denunciation-opener, operator or body-system;
              BODY the code of the body it is for (default: the bodies of the made-up user of that role). Ends with 0, 2 (there is
              no such role or body) or 3 (nothing runs)
  feed        say how the own system of one body (a code of law/vn/bodies.csv) reads its feed from the broker of a system that ./run
              keeps running; makes its user and password where they are missing, and names the file that holds them
  rebuild     have reporting build its read models anew, from the beginning of the record of events, in a system that ./run keeps running, and
              show how far they are. Those in use answer until the new ones take over. Ends with 0, 1 (the new ones lack what those in
              use have, which go on) or 3 (the system cannot be reached)
  verify      say whether the record of events was tampered with: of an export, or of the broker that ./run keeps running. --key names
              the public key (DIR/record/record.pub), --seal a seal as it stands on paper. Ends with 0, 1 (traces of tampering),
              2 (misuse) or 3 (it cannot be read). docs/record.md says what this proves
  verify feed say whether a subscriber has everything that its feed took: FILE is the event stream as it came, or each event in a
              line. --key names the public key (DIR/feeds/feed.pub). Ends as verify does

  export      write the record of events to a new file, to be verified elsewhere

  rules       say what the rows of law/vn (or of LAW_PACK) mean together: which combinations of facts no row covers, which rows no
              petition of FILE was decided by (samples/petitions.ndjson is a year of them), and, with PACK, the folder of another
              law pack, how many petitions it would move, from whom to whom, with twelve examples. Needs nothing that runs.
              Ends with 0, 2 (misuse) or 3 (a file or pack cannot be read)

  prepare     build what is not built, and make the next starts quick, which a start otherwise does beside its work; starts nothing

  --empty     do not load the sample year
  --data DIR  keep broker data, state, keys, users, secrets and logs in DIR (default: .local beside this file);
              the next start with the same DIR finds everything again
  --fresh     wipe DIR first; a folder that is not ours is refused
  --clock MOMENT
              for a training: everything lives by a clock that stands at MOMENT, such as 2026-06-25T08:00+07:00, until all is ready
              and what the sample holds up to then is loaded, and then goes. Every page says so. DIR is .local-training unless it
              is named, and is for trainings only; the next start goes on where the clock stood
  --speed SPEED
              how much of that clock's time passes in a second: 30min/s, 1h/s, or 1d/s at most (default: 1s/s). With 12h/s a month
              of limits, warnings and breaches passes in a minute
  --help      this text

Variables: INTAKE_PORT (8081), ROUTING_PORT (8082), TRACKING_PORT (8083), REPORTING_PORT (8084), OFFICE_PORT (8080),
IDENTITY_PORT (8085), KAFKA_PORT (9092), KAFKA_TLS_PORT (none; a second one for clients with certificates, such as kcat),
MONGO_PORT (27017); INTAKE_MANAGEMENT_PORT, ROUTING_MANAGEMENT_PORT, TRACKING_MANAGEMENT_PORT, REPORTING_MANAGEMENT_PORT,
OFFICE_MANAGEMENT_PORT, IDENTITY_MANAGEMENT_PORT for health and metrics (each one's own port + 10); STATUS_URL, where citizens ask
with the code of a receipt, as printed on it (http://localhost:<OFFICE_PORT>/status); LAW_PACK, a folder to use in place of law/vn; JAVA_OPTS, more options for each service's JVM;
MEMORY (1536m), what broker and stand-in for MongoDB may take together: enough for some 500,000 cases, and the launcher says when it is not;
TRUSTED_ISSUERS, addresses of other identity providers that the services believe, separated by commas;
MONGODB, the address of a real MongoDB to use in place of the stand-in, as in mongodb://localhost/tiepdan;
FLUSH=yes, to have a petition on the disk before the answer, so that a power cut does not take it (benchmarks/README.md says what
that costs); LASTING=yes, for a system that runs for days: ready some seconds later, but later petitions take two thirds of the
processor and less; QUICK_STARTS=no, not to keep what makes the next starts quick (under target/, made once for each build).

The data folder is for you alone: nobody else on this machine can read it, nor the logs in it. SIGTERM stops as Ctrl-C does.
TEXT
}

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            import | feed | prepare | token | verify | export | rules | rebuild)
                [ "$COMMAND" = start ] || misused "$COMMAND and $1 are two commands"
                COMMAND=$1
                ;;
            --empty) EMPTY=yes ;;
            --fresh) FRESH=yes ;;
            --data)
                DATA=${2:-}
                [ -n "$DATA" ] || misused "--data needs a folder"
                DATA_GIVEN=yes
                shift
                ;;
            --data=?*)
                DATA=${1#--data=}
                DATA_GIVEN=yes
                ;;
            --clock)
                CLOCK=${2:-}
                [ -n "$CLOCK" ] || misused "--clock needs a moment"
                shift
                ;;
            --clock=?*) CLOCK=${1#--clock=} ;;
            --speed)
                SPEED=${2:-}
                [ -n "$SPEED" ] || misused "--speed needs a speed"
                shift
                ;;
            --speed=?*) SPEED=${1#--speed=} ;;
            --columns)
                LOADER_OPTIONS+=("--columns=${2:-}")
                [ -r "${2:-}" ] || misused "--columns needs a file"
                shift
                ;;
            --columns=?*) LOADER_OPTIONS+=("$1") ;;
            --key | --seal | --settings)
                [ -n "${2:-}" ] || misused "$1 needs a value"
                VERIFIER_OPTIONS+=("$1" "$2")
                shift
                ;;
            --key=?* | --seal=?* | --settings=?*) VERIFIER_OPTIONS+=("$1") ;;
            --convert-fonts) LOADER_OPTIONS+=("$1") ;;
            --help | -h)
                usage
                exit 0
                ;;
            -*) misused "unknown option $1" ;;
            *)
                case $COMMAND in
                    import) ;;
                    token)
                        name_role_or_body "$1"
                        shift
                        continue
                        ;;
                    feed | verify | export | rules)
                        FILES+=("$1")
                        shift
                        continue
                        ;;
                    *) misused "unknown option $1" ;;
                esac
                if [ ! -r "$1" ] || [ -d "$1" ]; then misused "$1 cannot be read"; fi
                FILES+=("$1")
                ;;
        esac
        shift
    done
    [ "$COMMAND" = start ] || [ $EMPTY$FRESH = nono ] || misused "--empty and --fresh are for a start"
    [ "$COMMAND" != import ] || [ ${#FILES[@]} -gt 0 ] || misused "import needs a file"
    [ "$COMMAND" != token ] || [ -n "$ROLE" ] || misused "token needs a role"
    [ "$COMMAND" != feed ] || [ ${#FILES[@]} -eq 1 ] || misused "feed needs the code of a body"
    [ "$COMMAND" = import ] || [ ${#LOADER_OPTIONS[@]} -eq 0 ] || misused "--columns and --convert-fonts are for import"
    case $COMMAND in
        rules) [ ${#FILES[@]} -eq 1 ] || [ ${#FILES[@]} -eq 2 ] || misused "rules needs a file, and may have a folder" ;;
        verify) [ ${#FILES[@]} -eq 1 ] || { [ ${#FILES[@]} -eq 2 ] && [ "${FILES[0]}" = feed ]; } || misused "verify needs one file" ;;
        export) [ ${#FILES[@]} -eq 1 ] || misused "$COMMAND needs one file" ;;
        *) [ ${#VERIFIER_OPTIONS[@]} -eq 0 ] || misused "--key, --seal and --settings are for verify and export" ;;
    esac
    case $DATA in /*) ;; *) DATA=$PWD/$DATA ;; esac
}

name_role_or_body() {
    case $1 in *[!a-z0-9-]*) misused "$1 is the code of no role and no body" ;; esac
    if [ -z "$ROLE" ]; then
        ROLE=$1
    elif [ -z "$BODY" ]; then
        BODY=$1
    else
        misused "a token is for one role and one body"
    fi
}

misused() {
    printf 'run: %s\n' "$1" >&2
    usage >&2
    exit 2
}

check_compilers() {
    [ "$LASTING" = yes ] || [ "$LASTING" = no ] || fail "LASTING=$LASTING is neither yes nor no."
}

# Each process reads the file itself, so a missing one is better reported here.
check_law_pack() {
    [ -n "${LAW_PACK:-}" ] || return 0
    [ -d "$LAW_PACK" ] || fail "LAW_PACK names $LAW_PACK, which is not a folder."
    LAW_PACK=$(cd "$LAW_PACK" && pwd)
    export LAW_PACK
}
