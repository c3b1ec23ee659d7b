# shellcheck shell=bash
# The measurements on a running system. Each function records lines "<side> <measure> <value>" and fails if it cannot.

record() { printf '%s %s %s\n' "$SIDE" "$1" "$2" >>"$RESULTS"; }

failed() {
    printf '%s, run %s: %s failed%s\n' "$SIDE" "$RUN" "$1" "${2:+: $2}" | tee -a "$FAULTS" >&2
    return 1
}

wanted() { [ -z "$ONLY" ] || [[ ",$ONLY," == *",$1,"* ]]; }

any_wanted() {
    local name
    for name; do if wanted "$name"; then return 0; fi; done
    return 1
}

# One run of one side. Measurements of memory and of latency each get a freshly started system.
measure_side() {
    local tree=$1
    say "$SIDE, run $RUN of $RUNS …"
    if any_wanted start idle import metrics memory warm; then
        local before=$EPOCHREALTIME
        if start "$tree" --empty; then
            if wanted start; then measure_start "$before"; fi
            if wanted idle; then measure_idle; fi
            if any_wanted import metrics memory warm; then measure_import; fi
            stop
        else
            failed start
        fi
    fi
    if any_wanted posts acts ramp; then
        if start "$tree" --empty; then
            if any_wanted posts acts; then measure_counters; fi
            if wanted ramp; then measure_ramp; fi
            stop
        else
            failed start
        fi
    fi
}

measure_start() { # BEGIN
    record start-s "$(awk "BEGIN { printf \"%.1f\", $EPOCHREALTIME - $1 }")"
    record start-cpu-s "$(processor_times | awk '{ sum += $2 } END { printf "%.1f", sum }')"
}

measure_idle() {
    pause 10
    record idle-mb "$(resident | awk '{ sum += $2 } END { printf "%.0f", sum }')"
    resident | while read -r name size; do record "idle-mb-$name" "$size"; done
}

measure_import() {
    local heap_empty resident_empty
    heap_empty=$(live_heap local-stack) || { failed memory 'jcmd does not answer'; return; }
    resident_empty=$(resident | sed -n 's/^local-stack //p')
    import_all import "$PETITIONS" || return
    if wanted memory; then measure_memory "$heap_empty" "$resident_empty"; fi
    if wanted warm; then import_all warm "$WARM_PETITIONS"; fi
    if wanted metrics; then measure_metrics; fi
}

# Until the register contains the whole file and all later events.
import_all() { # MEASURE FILE
    local seconds before after
    before=$(processor_times)
    attend "$TREE/run" import --data "$DATA" "$2" >"$WORK/import.log" 2>&1 || {
        failed "$1" "$(tail -n 1 "$WORK/import.log")"
        return
    }
    after=$(processor_times)
    seconds=$(sed -n 's/.*In the register after \(.*\) s$/\1/p' "$WORK/import.log")
    [ -n "$seconds" ] || { failed "$1" 'the register did not catch up'; return; }
    record "$1-rate" "$(awk "BEGIN { printf \"%.1f\", $COUNT / $seconds }")"
    join <(sort <<<"$before") <(sort <<<"$after") | awk -v n="$COUNT" '{ printf "%s %.4f\n", $1, ($3 - $2) * 1000 / n }' >"$WORK/times"
    record "$1-cpu" "$(awk '{ sum += $2 } END { printf "%.3f", sum }' "$WORK/times")"
    while read -r name time; do record "$1-cpu-$name" "$time"; done <"$WORK/times"
}

# Kilobytes of the local stack for each case; a garbage collection returns free memory to the machine.
measure_memory() {
    local heap
    heap=$(live_heap local-stack) || { failed memory 'jcmd does not answer'; return; }
    record memory-heap-empty-mb "$1"
    record memory-heap-kb "$(awk "BEGIN { printf \"%.2f\", ($heap - $1) * 1024 / $COUNT }")"
    record memory-resident-kb "$(resident | awk -v n="$COUNT" -v empty="$2" '$1 == "local-stack" { printf "%.2f", ($2 - empty) * 1024 / n }')"
}

# The sample year first: it involves all bodies, and each body's feed has metrics.
measure_metrics() {
    local name port own size
    attend "$TREE/run" import --data "$DATA" "$TREE"/samples/{petitions,acts}.ndjson >"$WORK/import.log" 2>&1 ||
        failed metrics 'the sample year was not loaded'
    for name in INTAKE ROUTING TRACKING REPORTING OFFICE; do
        own=${name}_PORT
        port=${name}_MANAGEMENT_PORT
        port=${!port:-$((${!own} + 10))}
        size=$(length_of "$port" /actuator/prometheus) || size=$(length_of "${!own}" /actuator/prometheus) || size=""
        if [ -n "$size" ]; then
            record "metrics-bytes-${name,,}" "$size"
        elif [ $name != OFFICE ]; then
            failed metrics "$name does not answer"
        fi
    done
}

measure_counters() {
    local acts=()
    if wanted acts; then acts=(acts); fi
    load Counters 8 "${WARM_UP:-6}" "${SECONDS_EACH:-10}" "${acts[@]}" >"$WORK/counters" 2>"$WORK/errors" || failed counters "$(tail -n 1 "$WORK/errors")"
    while read -r name value; do record "$name" "$value"; done <"$WORK/counters"
}

measure_ramp() {
    # shellcheck disable=SC2086 # a list of rates
    load Ramp "${SECONDS_PER_RATE:-6}" $RATES >"$WORK/ramp" 2>"$WORK/errors" || failed ramp "$(tail -n 1 "$WORK/errors")"
    [ -z "${VERBOSE:-}" ] || cat "$WORK/errors" >&2
    while read -r name value; do record "$name" "$value"; done <"$WORK/ramp"
}
