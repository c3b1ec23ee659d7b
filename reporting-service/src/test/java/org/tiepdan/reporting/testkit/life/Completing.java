package org.tiepdan.reporting.testkit.life;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    /**
     * An ordinary decision of an officer.
     *
     * @param instance of the petition; null for none
     * @param settles the instance that the body settles; null if it settles nothing
     */
    public static void settle(Events events, CaseId id, @Nullable Integer instance, @Nullable Integer settles) {
        events.write(id, "petition.routed.v1", routed -> {
            put(routed, "instance", instance);
            put(routed, "settlesInstance", settles);
            routed.putObject("decidedBy")
                    .put("by", "19-btcd")
                    .put("officer", "cb-0007")
                    .put("reason", "COMPETENT-BODY");
        });
    }

    private static void put(ObjectNode decision, String name, @Nullable Integer number) {
        if (number == null) {
            decision.remove(name);
        } else {
            decision.put(name, number);
        }
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
