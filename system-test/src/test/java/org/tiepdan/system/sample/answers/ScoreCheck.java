package org.tiepdan.system.sample.answers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tiepdan.system.harness.Http;
import tools.jackson.databind.JsonNode;

/** Scorecards of one period against the recount. */
final class ScoreCheck {
    private final String period;
    private final UnaryOperator<String> reporting;
    private final Map<String, Map<String, List<String>>> counted;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /**
     * @param period in the format of the query
     * @param reporting address of a path
     * @param counted by figure and body, the ids of the cases
     */
    ScoreCheck(String period, UnaryOperator<String> reporting, Map<String, Map<String, List<String>>> counted) {
        this.period = period;
        this.reporting = reporting;
        this.counted = counted;
    }

    /** @return a sentence for each number or list that differs */
    List<String> faults() {
        var answer = Http.get(reporting.apply("/api/v1/scorecards?" + period)).body();
        for (var card : answer.path("bodies")) {
            card(card);
        }
        var shown = new HashSet<String>();
        answer.path("bodies").forEach(card -> shown.add(card.path("body").asString("")));
        counted.forEach((figure, bodies) -> bodies.keySet().stream()
                .filter(body -> !shown.contains(body))
                .forEach(body -> faults.add(period + ": no card of " + body + ", but it has " + figure)));
        return faults;
    }

    /** The number of comparisons of numbers and lists. */
    int compared() {
        return compared;
    }

    private List<String> ids(String figure, String body) {
        return counted.getOrDefault(figure, Map.of()).getOrDefault(body, List.of());
    }

    private void card(JsonNode card) {
        var body = card.path("body").asString("");
        var counts = card.path("counts");
        for (var figure : counts.path("figures").properties()) {
            compare(
                    body + " " + figure.getKey(),
                    figure.getValue().longValue(),
                    ids(figure.getKey(), body).size());
        }
        var rates = counts.path("rates");
        rate(body, "closedOnTime", rates, "SETTLED_ON_TIME", "SETTLED_LATE");
        rate(body, "dueAndMet", rates, "DUE_MET", "DUE_LATE");
        rate(body, "openAndLate", rates, "OPEN_LATE", "OPEN_IN_TIME");
    }

    private void rate(String body, String name, JsonNode rates, String of, String rest) {
        var rate = rates.path(name);
        long count = ids(of, body).size();
        long all = count + ids(rest, body).size();
        if (rate.path("count").isNumber()) {
            compare(body + " " + name + " count", rate.path("count").longValue(), count);
        }
        if (rate.path("of").isNumber()) {
            compare(body + " " + name + " of", rate.path("of").longValue(), all);
        }
        if (rate.path("percent").isNumber()) {
            compare(
                    body + " " + name + " per mille",
                    Math.round(10 * rate.path("percent").doubleValue()),
                    Math.round(1000.0 * count / all));
        }
    }

    private void compare(String what, long said, long here) {
        compared++;
        if (said != here) {
            faults.add("scorecards?%s %s: answered %d, counted %d".formatted(period, what, said, here));
        }
    }

    /** The lists behind the figures, of all bodies: values too small to be displayed are compared here. */
    List<String> lists() {
        var differing = new ArrayList<String>();
        for (var figure : counted.keySet()) {
            var said = listed(figure);
            var here = new TreeMap<String, TreeSet<String>>();
            counted.getOrDefault(figure, Map.of()).forEach((body, ids) -> {
                var sorted = new ArrayList<>(ids);
                Collections.sort(sorted);
                here.put(body, new TreeSet<>(sorted));
            });
            var bodies = new TreeSet<>(said.keySet());
            bodies.addAll(here.keySet());
            for (var body : bodies) {
                compared++;
                var answered = said.getOrDefault(body, new TreeSet<>());
                var mine = here.getOrDefault(body, new TreeSet<>());
                if (!answered.equals(mine)) {
                    differing.add("scorecards/cases?%s %s %s: %s"
                            .formatted(period, body, figure, Difference.of(answered, mine)));
                }
            }
        }
        return differing;
    }

    private Map<String, TreeSet<String>> listed(String figure) {
        var listed = new TreeMap<String, TreeSet<String>>();
        var next = "";
        do {
            var page = Http.get(reporting.apply("/api/v1/scorecards/cases?limit=200&figure=" + figure + "&" + period
                            + (next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8))))
                    .body();
            for (var item : page.path("items")) {
                listed.computeIfAbsent(item.path("body").asString(""), _ -> new TreeSet<>())
                        .add(item.path("caseId").asString(""));
            }
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return listed;
    }
}
