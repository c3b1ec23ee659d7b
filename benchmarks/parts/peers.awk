# The table of benchmarks/peers, after median.awk.
function ratio(ours, theirs, side) {
    if (!(("ours", ours) in values) || !((side, theirs) in values) || median(side, theirs) == 0) return "–"
    return sprintf("%.2f", median("ours", ours) / median(side, theirs))
}

function row(text, ours, theirs, wanted) {
    # A measure that only the engines have is in one row with the measure of ours that it is compared with.
    if (!(("ours", ours) in values) && !(ours == theirs && theirs in seen)) return
    printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", text, cell("ours", ours), cell("flowable", theirs), cell("operaton", theirs), \
        cell("db-scheduler", theirs), ratio(ours, theirs, "flowable"), ratio(ours, theirs, "db-scheduler"), wanted
}

# The rate with stored cases, relative to the rate of the same side right before.
function kept(side, rate) {
    if (!((side, "stored-" rate) in values) || !((side, "before-" rate) in values)) return "–"
    return sprintf("%.2f", median(side, "stored-" rate) / median(side, "before-" rate))
}

function row_of_kept(rate, wanted) {
    if (!(("stored-" rate) in seen)) return
    printf "| – of the rate before | %s | %s | %s | %s | | | %s |\n", kept("ours", rate), kept("flowable", rate), kept("operaton", rate), \
        kept("db-scheduler", rate), wanted
}

END {
    print "| measure | ours | Flowable | Operaton | db-scheduler | ours / Flowable | ours / db-scheduler | wanted |"
    print "|---|--:|--:|--:|--:|--:|--:|---|"
    row("opened, routed and armed a second; ours in the topology", "create-rate", "create-rate", "20 × Flowable, 3 × db-scheduler")
    row("completed a second; ours in the topology", "act-rate", "act-rate", "20 × Flowable, 3 × db-scheduler")
    row("opened a second by 8 clients; ours by HTTP, acknowledged", "http-posts-rate", "create-rate", "more than Flowable")
    row("– until the last is routed and armed, too", "http-posts-tracked-rate", "create-rate", "more than Flowable")
    row("– p50, ms", "http-posts-p50", "create-p50", "")
    row("– p99, ms", "http-posts-p99", "create-p99", "")
    row("completed a second by 8 clients; ours by HTTP", "http-acts-rate", "act-rate", "more than Flowable")
    row("– p50, ms", "http-acts-p50", "act-p50", "")
    row("– p99, ms", "http-acts-p99", "act-p99", "")
    row(due " due in one second: p50 of the lateness, s", "storm-p50", "storm-p50", "")
    row("– p99, s", "storm-p99", "storm-p99", "ours below 1 s")
    row("– the last, s", "storm-max", "storm-max", "")
    row("– lost", "storm-lost", "storm-lost", "0")
    row("– doubled", "storm-doubled", "storm-doubled", "0")
    row(many " due in one second (ours; the others " due "): handled a second until the last", "many-storm-rate", "storm-rate", "ours 20,000")
    row("– lost", "many-storm-lost", "storm-lost", "0")
    row("– doubled", "many-storm-doubled", "storm-doubled", "0")
    row("`kill -9` while opening and while handling: from the second one until the last was handled, s", "kill-recovered", "kill-recovered", "")
    row("– lost", "kill-lost", "kill-lost", "0")
    row("– doubled", "kill-doubled", "kill-doubled", "0")
    row("opened a second right before " stored " cases are stored", "before-create-rate", "before-create-rate", "")
    row("opened a second with them", "stored-create-rate", "stored-create-rate", "")
    row_of_kept("create-rate", "ours 0.85")
    row("completed a second right before they are stored", "before-act-rate", "before-act-rate", "")
    row("completed a second with them", "stored-act-rate", "stored-act-rate", "")
    row_of_kept("act-rate", "ours 0.85")
    row(due " due in one second with them: p99 of the lateness, s", "stored-storm-p99", "stored-storm-p99", "")
    row("– lost", "stored-storm-lost", "stored-storm-lost", "0")
    row("– doubled", "stored-storm-doubled", "stored-storm-doubled", "0")
    row("one look at the limits of " stored " with nothing due, all partitions together, ms", "tick-ms", "", "5")
    row("ready after `kill -9` with them, s", "ready-s", "", "10")
    row("– from an empty state directory, s", "ready-empty-s", "", "30")
    row("a notice moves the limits of half of " stored " cases: until the last, s", "recount-s", "", "300 for 1,000,000 limits")
    row("– limits a second", "recount-rate", "", "3,333")
    row("– 40 acts a second meanwhile: p50, ms", "recount-p50", "", "")
    row("– of p50 before", "recount-p50-ratio", "", "1.5")
    row("– p99, ms", "recount-p99", "", "")
    row("– of p99 before", "recount-p99-ratio", "", "1.5")
}
