package org.tiepdan.office.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.CaseStatus;
import org.tiepdan.office.client.cases.Words;
import org.tiepdan.office.words.Display;

/**
 * The public status of a case in words: only what {@link CaseStatus} contains.
 *
 * @param where a sentence about its state
 */
record StatusPage(String where, List<Fact> facts, List<Limit> limits, List<Matter> matters) {

    record Fact(String name, String value) {}

    record Limit(String name, String dueOn, String state) {}

    /** @param name which of the matters */
    record Matter(String name, String where, List<Fact> facts) {}

    static StatusPage of(CaseStatus status, Display display) {
        var facts = new ArrayList<Fact>();
        day(facts, "status.received", status.receivedOn(), display);
        day(facts, "status.accepted", status.acceptedOn(), display);
        day(facts, "status.decided", status.decidedOn(), display);
        day(facts, "status.closed", status.closedOn(), display);
        askAt(facts, status.askAt(), display);
        return new StatusPage(
                display.of(status.stateName()),
                List.copyOf(facts),
                status.limits().stream().map(limit -> limit(limit, display)).toList(),
                IntStream.range(0, status.matters().size())
                        .mapToObj(nth -> matter(nth + 1, status.matters().get(nth), display))
                        .toList());
    }

    private static Matter matter(int number, CaseStatus.Matter matter, Display display) {
        var facts = new ArrayList<Fact>();
        day(facts, "status.accepted", matter.acceptedOn(), display);
        day(facts, "status.decided", matter.decidedOn(), display);
        day(facts, "status.closed", matter.closedOn(), display);
        askAt(facts, matter.askAt(), display);
        return new Matter(
                display.text("status.matter", String.valueOf(number)),
                display.of(matter.stateName()),
                List.copyOf(facts));
    }

    private static void askAt(List<Fact> facts, @Nullable Words body, Display display) {
        if (body != null) {
            facts.add(new Fact(display.text("status.ask-at"), display.of(body)));
        }
    }

    private static void day(List<Fact> facts, String key, @Nullable LocalDate day, Display display) {
        if (day != null) {
            facts.add(new Fact(display.text(key), display.day(day)));
        }
    }

    private static Limit limit(CaseStatus.Limit limit, Display display) {
        var metOn = limit.metOn();
        var state = display.code("status-limit", limit.state());
        return new Limit(
                display.language().of(limit.vi(), limit.en()),
                display.text("limit.due", display.day(limit.dueOn())),
                metOn == null ? state : display.text("status.met-on", display.day(metOn)));
    }
}
