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
Builds what is missing. Needs a JDK 25 and nothing else. The first time, loads a made-up year of petitions (samples/); then prints a
summary of the register and all addresses: http://localhost:8080/ first. Runs until Ctrl-C, which stops everything.

  import      load files into a running ./run: petitions (.ndjson, .csv), and acts of officers (.ndjson) together with their
              petitions. Each bad line is reported with its number and the reasons. Loading a file again adds nothing, so after an
              interruption simply repeat the command. Exits with 0, 1 (lines were rejected), 2 (misuse) or
              3 (the system cannot be reached). --columns FILE maps the column names of other programs: a table "their name;our name".
              --convert-fonts converts text in old fonts (TCVN3, VNI); otherwise such lines are rejected

  token       print a token that is valid for half an hour, for curl: curl -H "Authorization: Bearer $(./run token clerk 19-btcd)" …
              ROLE is clerk, triage-officer, officer, leader, inspector, opener, denunciation-opener, operator or body-system;
              BODY is the code of a body (default: the bodies of the made-up user of that role). Exits with 0, 2 (there is
              no such role or body) or 3 (nothing is running)
  feed        show how a body's own system (a code of law/vn/bodies.csv) reads its feed from the broker of a running ./run;
              creates its user and password if they are missing, and prints the name of their file
  rebuild     have reporting rebuild its read models from the beginning of the record of events, in a running ./run, and show the
              progress. The current ones answer until the new ones take over. Exits with 0, 1 (the new ones lack data of the
              current ones, which stay in use) or 3 (the system cannot be reached)
  verify      check whether the record of events was tampered with: in an export, or at the broker of a running ./run. --key is
              the public key (DIR/record/record.pub), --seal a seal from paper. Exits with 0, 1 (traces of tampering),
              2 (misuse) or 3 (it cannot be read). docs/record.md says what this proves
  verify feed check whether a subscriber has every event of its feed: FILE is the event stream as received, or one event per
              line. --key is the public key (DIR/feeds/feed.pub). Exits like verify

  export      write the record of events to a new file, to be verified elsewhere

  rules       check the rows of law/vn (or of LAW_PACK) together: which combinations of facts no row covers, which rows decided no
              petition of FILE (samples/petitions.ndjson is a year of them), and, with PACK, the folder of another
              law pack, how many petitions it would move, from whom to whom, with twelve examples. Needs no running system.
              Exits with 0, 2 (misuse) or 3 (a file or pack cannot be read)

  prepare     build what is missing, and prepare quick starts, which a start otherwise does in the background; starts nothing

  --empty     do not load the sample year
  --data DIR  store broker data, state, keys, users, secrets and logs in DIR (default: .local beside this file);
              the next start with the same DIR finds everything again
  --fresh     wipe DIR first; a folder that is not a data folder is refused
  --clock MOMENT
              for a training: the whole system uses a clock that stands at MOMENT, such as 2026-06-25T08:00+07:00, until everything
              is ready and the sample up to MOMENT is loaded, and then runs. Every page shows it. DIR defaults to .local-training
              and is for trainings only; the next start continues where the clock stopped
  --speed SPEED
              how much of that clock's time passes in a second: 30min/s, 1h/s, or 1d/s at most (default: 1s/s). With 12h/s a month
              of limits, warnings and breaches passes in a minute
  --help      this text

Variables: INTAKE_PORT (8081), ROUTING_PORT (8082), TRACKING_PORT (8083), REPORTING_PORT (8084), OFFICE_PORT (8080),
IDENTITY_PORT (8085), KAFKA_PORT (9092), KAFKA_TLS_PORT (none; a second one for clients with certificates, such as kcat),
MONGO_PORT (27017); INTAKE_MANAGEMENT_PORT, ROUTING_MANAGEMENT_PORT, TRACKING_MANAGEMENT_PORT, REPORTING_MANAGEMENT_PORT,
OFFICE_MANAGEMENT_PORT, IDENTITY_MANAGEMENT_PORT for health and metrics (the service's port + 10); STATUS_URL, the address printed on
receipts, where citizens enter the receipt code (http://localhost:<OFFICE_PORT>/status); LAW_PACK, a folder to use instead of law/vn;
JAVA_OPTS, more options for each service's JVM;
MEMORY (1536m), for broker and stand-in for MongoDB together: enough for some 500,000 cases, and the launcher warns when it runs out;
TRUSTED_ISSUERS, addresses of other identity providers that the services trust, separated by commas;
MONGODB, the address of a real MongoDB to use instead of the stand-in, such as mongodb://localhost/tiepdan;
FLUSH=yes, to have a petition on disk before the answer, so that it survives a power cut (benchmarks/README.md gives
the cost); LASTING=yes, for a system that runs for days: ready some seconds later, but later petitions take at most two thirds of the
processor time; QUICK_STARTS=no, not to store what makes later starts quick (under target/, created once for each build).

Only you can read the data folder and the logs in it. SIGTERM stops like Ctrl-C.
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
