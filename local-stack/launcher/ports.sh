# shellcheck shell=bash
# Checks ports of 127.0.0.1 using only the shell.

port_of() {
    case $1 in
        intake-service) echo "$INTAKE_PORT" ;;
        routing-service) echo "$ROUTING_PORT" ;;
        tracking-service) echo "$TRACKING_PORT" ;;
        reporting-service) echo "$REPORTING_PORT" ;;
        office) echo "$OFFICE_PORT" ;;
        identity) echo "$IDENTITY_PORT" ;;
    esac
}

management_port_of() {
    case $1 in
        intake-service) echo "$INTAKE_MANAGEMENT_PORT" ;;
        routing-service) echo "$ROUTING_MANAGEMENT_PORT" ;;
        tracking-service) echo "$TRACKING_MANAGEMENT_PORT" ;;
        reporting-service) echo "$REPORTING_MANAGEMENT_PORT" ;;
        office) echo "$OFFICE_MANAGEMENT_PORT" ;;
        identity) echo "$IDENTITY_MANAGEMENT_PORT" ;;
    esac
}

# Ports for health and metrics: ten above the service's own port unless named.
name_ports_of_management() {
    local service port name
    for service in INTAKE ROUTING TRACKING REPORTING OFFICE IDENTITY; do
        port=${service}_PORT name=${service}_MANAGEMENT_PORT
        [ -n "${!name:-}" ] || ! is_port "${!port}" || printf -v "$name" '%s' "$((${!port} + 10))"
    done
}

# Reports all faults in one line, before anything is started.
check_ports() {
    local names=(INTAKE_PORT ROUTING_PORT TRACKING_PORT REPORTING_PORT OFFICE_PORT IDENTITY_PORT KAFKA_PORT MONGO_PORT
        INTAKE_MANAGEMENT_PORT ROUTING_MANAGEMENT_PORT TRACKING_MANAGEMENT_PORT REPORTING_MANAGEMENT_PORT
        OFFICE_MANAGEMENT_PORT IDENTITY_MANAGEMENT_PORT)
    [ -z "${KAFKA_TLS_PORT:-}" ] || names+=(KAFKA_TLS_PORT)
    local name port seen=" " faults=""
    for name in "${names[@]}"; do
        # If the service's own port is invalid, only that is reported.
        port=${!name-none}
        [ "$port" != none ] || continue
        if ! is_port "$port"; then
            faults="$faults; $name=$port is not a port"
        elif [[ $seen == *" $port "* ]]; then
            faults="$faults; $name=$port is used twice"
        elif is_taken "$port"; then
            faults="$faults; port $port ($name) is taken"
        fi
        seen="$seen$port "
    done
    [ -z "$faults" ] || fail "${faults#; }. Stop the program that listens there, or choose another port, as in INTAKE_PORT=9081 ./run."
}

is_port() {
    case $1 in "" | *[!0-9]* | 0* | ??????*) return 1 ;; esac
    [ "$1" -le 65535 ]
}

is_taken() {
    (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Succeeds only if the service itself reports that it is up. $2: another of its probes.
is_ready() {
    local status=""
    {
        printf 'GET /actuator/health/%s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${2:-readiness}" >&8
        IFS= read -r -t 2 status <&8
    } 8<>"/dev/tcp/127.0.0.1/$1"
    [[ $status == *" 200"* ]]
} 2>/dev/null
