# Medians of lines "<side> <measure> <value>", for the tables.
function order(side, measure,    i, j, n, held, parts) {
    n = split(values[side, measure], parts, " ")
    for (i = 1; i <= n; i++) sorted[i] = parts[i] + 0
    for (i = 2; i <= n; i++) {
        held = sorted[i]
        for (j = i - 1; j >= 1 && sorted[j] > held; j--) sorted[j + 1] = sorted[j]
        sorted[j + 1] = held
    }
    return n
}

function median(side, measure,    n) {
    n = order(side, measure)
    return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}

function short(number) { return sprintf(number >= 100 || number == int(number) ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number) }

# The median, with minimum and maximum if there are several values.
function cell(side, measure,    n, middle) {
    if (!((side, measure) in values)) return "–"
    middle = median(side, measure)
    n = order(side, measure)
    return short(middle) (n > 1 ? " (" short(sorted[1]) "–" short(sorted[n]) ")" : "")
}

{
    if (!($2 in seen)) { seen[$2] = 1; names[++known] = $2 }
    values[$1, $2] = values[$1, $2] " " $3
}
