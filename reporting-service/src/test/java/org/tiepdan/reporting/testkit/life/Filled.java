package org.tiepdan.reporting.testkit.life;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Fills events with the body and the day of a life. */
final class Filled {
    private Filled() {}

    /** @param waits whether an officer has to decide */
    static void opened(ObjectNode opened, String competent, LocalDate day, boolean waits) {
        opened.put("openedOn", day.toString()).put("competentBody", competent);
        if (waits) {
            opened.put("state", "IN_TRIAGE").remove(List.of("competentBody", "outcome"));
        }
    }

    static void limit(ObjectNode limit, String owedBy, LocalDate day) {
        limit.put("owedBy", owedBy)
                .put("startsOn", day.toString())
                .put("dueOn", day.plusDays(10).toString())
                .put("statutoryDueOn", day.plusDays(10).toString())
                .put("metOn", day.toString());
    }
}
