package org.tiepdan.office.testkit;

import java.util.List;
import java.util.Map;
import org.tiepdan.office.client.Lag;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.client.log.AccessEntries.Entry;

/** A made-up log of clock checks, and how far the register has followed. */
final class FixedLooks {
    private FixedLooks() {}

    static FakeReporting.Answer answer(Map<String, String> asked) {
        var entries = List.of(
                new Entry(FixedDashboard.NOW, "cb-0142", "CASE", List.of(FixedCases.CASE), List.of("19-05443")),
                new Entry(
                        FixedDashboard.NOW.minusSeconds(90),
                        "cb-0001",
                        "LIST",
                        List.of(FixedCases.CASE, FixedCases.OLDER),
                        List.of("19-ubnd", "19-btcd")));
        return new FakeReporting.Answer(
                200, new AccessEntries(entries, asked.containsKey("cursor") ? null : "looks-before"));
    }

    static Lag lag() {
        return new Lag(
                Map.of(
                        "intake.petition-events.v1", new Lag.Topic(1_200, 0),
                        "routing.case-events.v1", new Lag.Topic(2_400, 2)),
                2,
                null);
    }
}
