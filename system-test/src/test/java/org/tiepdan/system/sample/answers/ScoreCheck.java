package org.tiepdan.system.sample.answers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.recount.Scored;
import tools.jackson.databind.JsonNode;

/** Scorecards of one period against the recount. */
final class ScoreCheck {
    private static final List<String> RATES = List.of("closedOnTime", "dueAndMet", "openAndLate");

    private final String period;
    private final UnaryOperator<String> reporting;
    private final Scored counted;
    private final Scored countedBefore;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /**
     * @param period in the format of the query
     * @param reporting address of a path
     * @param countedBefore of the same days a year before
     */
    ScoreCheck(String period, UnaryOperator<String> reporting, Scored counted, Scored countedBefore) {
        this.period = period;
        this.reporting = reporting;
        this.counted = counted;
        this.countedBefore = countedBefore;
    }

    /** @return a sentence for each number that differs */
    List<String> faults() {
        var answer = Http.get(reporting.apply("/api/v1/scorecards?" + period)).body();
        int smallest = answer.path("smallCell").intValue();
        var shown = new HashSet<String>();
        for (var card : answer.path("bodies")) {
            var body = card.path("body").asString("");
            shown.add(body);
            check(card.path("counts"), body, smallest, counted, "");
            boolean before = countedBefore.figures().values().stream().anyMatch(figure -> figure.containsKey(body));
            if (card.path("yearBefore").isObject() != before) {
                faults.add("scorecards?%s %s: the year before is %s".formatted(period, body, card.path("yearBefore")));
            } else if (before) {
                check(card.path("yearBefore"), body, smallest, countedBefore, " the year before");
            }
        }
        if (answer.path("total").isObject()) {
            check(answer.path("total").path("counts"), Scored.ALL, smallest, counted, " all");
        } else if (shown.size() > 1) {
            faults.add("scorecards?" + period + " has no sum");
        }
        counted.figures()
                .forEach((figure, bodies) -> bodies.keySet().stream()
                        .filter(body -> !shown.contains(body))
                        .forEach(body -> faults.add(period + ": no card of " + body + ", but it has " + figure)));
        ranks(answer);
        return faults;
    }

    /** The number of comparisons of numbers and lists. */
    int compared() {
        return compared;
    }

    private void check(JsonNode counts, String body, int smallest, Scored here, String when) {
        var check = new CardCheck(counts, body, smallest, here);
        compared += check.compared();
        check.faults().forEach(fault -> faults.add("scorecards?%s %s%s %s".formatted(period, body, when, fault)));
    }

    /** By the mean of the rates that are shown, if each is of enough. */
    private void ranks(JsonNode answer) {
        var least = answer.path("ranking").path("rankedFrom");
        var points = new TreeMap<String, Long>();
        for (var card : answer.path("bodies")) {
            var rates = card.path("counts").path("rates");
            boolean enough = least.isNumber()
                    && RATES.stream()
                            .map(rates::path)
                            .allMatch(rate -> rate.path("percent").isNumber()
                                    && rate.path("of").longValue() >= least.longValue());
            if (enough) {
                long tenths = perMille(rates, 0) + perMille(rates, 1) + 1000 - perMille(rates, 2);
                points.put(card.path("body").asString(""), Math.round(tenths / 3.0));
            }
        }
        for (var card : answer.path("bodies")) {
            compared++;
            var mine = points.get(card.path("body").asString(""));
            long rank = mine == null
                    ? 0
                    : 1 + points.values().stream().filter(other -> other > mine).count();
            if (card.path("rank").asLong(0) != rank
                    || (mine != null && Math.round(10 * card.path("points").doubleValue()) != mine)) {
                faults.add("scorecards?%s %s: rank %s with %s points, counted %d with %s tenths"
                        .formatted(period, card.path("body"), card.path("rank"), card.path("points"), rank, mine));
            }
        }
    }

    private static long perMille(JsonNode rates, int at) {
        return Math.round(10 * rates.path(RATES.get(at)).path("percent").doubleValue());
    }

    /** The lists behind the figures, of all bodies: values too small to be displayed are compared here. */
    List<String> lists() {
        var differing = new ArrayList<String>();
        for (var figure : CardCheck.FIGURES) {
            var said = listed(figure, differing);
            var here = counted.figures().getOrDefault(figure, Map.of());
            var bodies = new TreeSet<>(said.keySet());
            bodies.addAll(here.keySet());
            for (var body : bodies) {
                compared++;
                var answered =
                        said.getOrDefault(body, List.of()).stream().sorted().toList();
                var mine = here.getOrDefault(body, List.of()).stream().sorted().toList();
                if (!answered.equals(mine)) {
                    differing.add("scorecards/cases?%s %s %s: %s"
                            .formatted(period, body, figure, Difference.of(answered, mine)));
                }
            }
        }
        return differing;
    }

    /** As many lines as the list says. */
    private Map<String, List<String>> listed(String figure, List<String> differing) {
        var listed = new TreeMap<String, List<String>>();
        var next = "";
        int lines = 0;
        long total;
        do {
            var page = Http.get(reporting.apply("/api/v1/scorecards/cases?limit=200&figure=" + figure + "&" + period
                            + (next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8))))
                    .body();
            for (var item : page.path("items")) {
                listed.computeIfAbsent(item.path("body").asString(""), _ -> new ArrayList<>())
                        .add(item.path("caseId").asString(""));
                lines++;
            }
            total = page.path("total").longValue();
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        if (total != lines || lines != counted.number(figure, Scored.ALL)) {
            differing.add("scorecards/cases?%s %s: %d lines, %d in total, counted %d"
                    .formatted(period, figure, lines, total, counted.number(figure, Scored.ALL)));
        }
        return listed;
    }
}
