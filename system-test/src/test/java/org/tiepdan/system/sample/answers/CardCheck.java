package org.tiepdan.system.sample.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiepdan.system.sample.recount.Scored;
import tools.jackson.databind.JsonNode;

/** The numbers of one scorecard against the recount: figures, rates, days and reasons. A number may be left out only if its name is listed. */
final class CardCheck {
    /** In the order of the contract, which is that of the columns of a file. */
    static final List<String> FIGURES = List.of(
            "OPENING",
            "RECEIVED",
            "SETTLED_ON_TIME",
            "SETTLED_LATE",
            "SETTLED_WITHOUT_LIMIT",
            "ENDED_OTHERWISE",
            "HANDED_ON",
            "OPEN_IN_TIME",
            "OPEN_LATE",
            "LATE_BY_ITSELF",
            "LATE_BY_EARLIER",
            "LATE_BY_RECEIVING",
            "LATE_BY_OTHER",
            "LATE",
            "DUE_MET",
            "DUE_LATE",
            "DUE",
            "OBJECTED",
            "RETURNED",
            "TRANSFERRED",
            "REPLIED",
            "SECOND_DECIDED",
            "REVERSED",
            "FIRST_REVIEWED",
            "FIRST_REVERSED",
            "OVER_45_DAYS");

    private final JsonNode counts;
    private final String body;
    private final int smallest;
    private final Scored counted;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /**
     * @param counts of a card
     * @param body code, or {@link Scored#ALL}
     * @param smallest number above 0 that is shown
     */
    CardCheck(JsonNode counts, String body, int smallest, Scored counted) {
        this.counts = counts;
        this.body = body;
        this.smallest = smallest;
        this.counted = counted;
        FIGURES.forEach(this::figure);
        rate("closedOnTime", "SETTLED_ON_TIME", "SETTLED_LATE");
        rate("dueAndMet", "DUE_MET", "DUE_LATE");
        rate("openAndLate", "OPEN_LATE", "OPEN_IN_TIME");
        spread("late", shows("DUE_LATE"), Scored.of(counted.late(), body));
        spread("waiting", shows("OVER_45_DAYS"), Scored.of(counted.waiting(), body));
        reasons();
    }

    /** A sentence for each number that differs. */
    List<String> faults() {
        return faults;
    }

    int compared() {
        return compared;
    }

    private boolean shows(String figure) {
        return counts.path("figures").path(figure).isNumber();
    }

    private void figure(String figure) {
        long here = counted.number(figure, body);
        boolean leftOut = counts.path("leftOut")
                .valueStream()
                .anyMatch(name -> name.asString("").equals(figure));
        if (shows(figure)) {
            compare(figure, counts.path("figures").path(figure).longValue(), here);
            expect(!leftOut, figure + " is shown and listed as left out");
            expect(here == 0 || here >= smallest, figure + " is small and shown: " + here);
        } else {
            expect(leftOut, figure + " is neither shown nor listed as left out");
        }
    }

    /** The share in tenths of a percent, which has one decimal. */
    private static long share(long of, long all) {
        return Math.round(1000.0 * of / all);
    }

    private void rate(String name, String of, String rest) {
        var rate = counts.path("rates").path(name);
        long count = counted.number(of, body);
        long all = count + counted.number(rest, body);
        if (rate.path("count").isNumber()) {
            compare(name + " count", rate.path("count").longValue(), count);
        }
        if (rate.path("of").isNumber()) {
            compare(name + " of", rate.path("of").longValue(), all);
        }
        boolean known = shows(of) && shows(name.equals("dueAndMet") ? "DUE" : rest) && all > 0;
        expect(rate.path("percent").isNumber() == known, name + " has a percentage exactly if its numbers are shown");
        if (rate.path("percent").isNumber()) {
            compare(name + " per mille", Math.round(10 * rate.path("percent").doubleValue()), share(count, all));
        }
    }

    private void spread(String name, boolean mayShow, List<Long> days) {
        var spread = counts.path(name);
        boolean shown = mayShow && !days.isEmpty() && days.size() >= smallest;
        expect(spread.isObject() == shown, name + " is " + spread + " of " + days.size() + " numbers");
        if (spread.isObject() && shown) {
            compare(name + " median", spread.path("median").longValue(), Scored.least(days, 5));
            compare(name + " ninth", spread.path("ninth").longValue(), Scored.least(days, 9));
            compare(name + " worst", spread.path("worst").longValue(), Scored.least(days, 10));
        }
    }

    /** Those shown are the most frequent ones. */
    private void reasons() {
        var here = counted.reasons().getOrDefault(body, Map.of());
        var left = new ArrayList<>(here.values());
        long last = Long.MAX_VALUE;
        for (var reason : counts.path("reasons")) {
            long said = reason.path("count").longValue();
            var step = reason.path("step").asString("");
            compare("late by " + step, said, here.getOrDefault(step, 0L));
            expect(said <= last && said >= smallest, "late by " + step + " is out of order or small: " + said);
            last = said;
            left.remove(said);
        }
        long least = last;
        expect(left.stream().allMatch(count -> count <= least), "a more frequent reason is missing: " + here);
        boolean hidden = body.equals(Scored.ALL)
                || FIGURES.stream().filter(figure -> figure.startsWith("LATE")).anyMatch(figure -> !shows(figure));
        expect(
                !hidden || counts.path("reasons").isEmpty(),
                "reasons are shown, but not the numbers that they add up to");
    }

    private void compare(String what, long said, long here) {
        compared++;
        if (said != here) {
            faults.add("%s: answered %d, counted %d".formatted(what, said, here));
        }
    }

    private void expect(boolean holds, String fault) {
        compared++;
        if (!holds) {
            faults.add(fault);
        }
    }
}
