package org.tiepdan.reporting.testkit.life;

import java.util.function.Consumer;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;
import tools.jackson.databind.node.ObjectNode;

/** What an officer of the desk completes, and what a correction of the registration does to it. */
public final class Completing {
    private Completing() {}

    /** Marks a decision as one after which facts were completed; the caller changes the facts. */
    public static ObjectNode complete(ObjectNode decision, String on) {
        decision.putObject("completed")
                .put("by", "19-btcd")
                .put("officer", "cb-0007")
                .put("on", on)
                .put("reason", "WRITER-CAME")
                .putObject("facts");
        return decision;
    }

    /** @param change the facts, all of which the event repeats */
    public static void complete(Events events, CaseId id, Consumer<ObjectNode> change) {
        events.write(id, "petition.routed.v1", routed -> change.accept(complete(routed, "2026-07-02")));
    }

    /** Marks a decision as made again after that correction. */
    public static void mend(ObjectNode decision, int number) {
        decision.putObject("correction")
                .put("number", number)
                .put("by", "19-btcd")
                .put("officer", "cb-0417")
                .put("on", "2026-07-03")
                .put("reason", "MISREAD")
                .putArray("changed")
                .add("field");
    }

    /** @param correction of an event of intake */
    public static void mend(ObjectNode correction, int number, String changed) {
        correction.put("number", number).putArray("changed").add(changed);
    }

    /** Intake's correction of one member. */
    public static void mend(Events events, CaseId id, int number, String changed, Consumer<ObjectNode> change) {
        events.write(id, "petition.corrected.v1", now -> {
            mend(now.withObject("correction"), number, changed);
            change.accept(now);
        });
    }
}
