# A table of two sides, after median.awk: median (minimum–maximum) of each, and the ratio of today's to the base's.
function row(measure, text,    ratio) {
    if (!(("base", measure) in values) && !(("today", measure) in values)) return
    ratio = "–"
    if ((("base", measure) in values) && (("today", measure) in values) && median("base", measure) != 0)
        ratio = sprintf("%.2f", median("today", measure) / median("base", measure))
    if (alone) printf "| %s | %s |\n", text, cell("today", measure)
    else printf "| %s | %s | %s | %s |\n", text, cell("base", measure), cell("today", measure), ratio
}

function rows_of(prefix, text,    measure, i, n) {
    for (i = 1; i <= known; i++)
        if (index(names[i], prefix) == 1) row(names[i], sprintf(text, substr(names[i], length(prefix) + 1)))
}

END {
    if (alone) print "| measure | measured |\n|---|--:|"
    else print "| measure | base | today | ratio |\n|---|--:|--:|--:|"
    row("import-cpu", "processor seconds per 1,000 petitions, import")
    rows_of("import-cpu-", "– %s")
    row("import-rate", "petitions a second, import, into the register")
    row("warm-cpu", "processor seconds per 1,000 petitions, a second import")
    rows_of("warm-cpu-", "– %s")
    row("warm-rate", "petitions a second, a second import")
    row("ramp-rate", "live `POST`: highest petitions a second kept up with")
    row("posts-p50", "`POST` by 8 clients: p50, ms")
    row("posts-p99", "– p99, ms")
    row("posts-rate", "– a second")
    row("acts-p50", "withdrawal by 8 clients: p50, ms")
    row("acts-p99", "– p99, ms")
    row("acts-rate", "– a second")
    rows_of("metrics-bytes-", "`/actuator/prometheus` of %s, bytes")
    row("memory-heap-kb", "live heap of the local stack for each case, KB")
    row("memory-resident-kb", "– resident, KB")
    row("memory-heap-empty-mb", "– live heap when empty, MB")
    row("first-ready-s", "first `./run` in a fresh clone: until ready, sample year included, s")
    row("first-all-s", "– until nothing more is prepared, s")
    row("first-build-s", "– build, s")
    row("first-train-s", "– training before the start, s")
    row("first-start-s", "– start, s")
    row("start-s", "`./run --empty` until ready, s")
    row("start-cpu-s", "– processor seconds of all processes")
    row("idle-mb", "resident, idle, all processes, MB")
    rows_of("idle-mb-", "– %s")
    rows_of("posts-failed", "`POST`s that failed")
    rows_of("acts-failed", "withdrawals that failed")
}
