package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.log.RawEvent;

/** A time limit of a case, after the last event about it. */
public final class Limit {
    private static final Set<String> NO_BODY = Set.of("petitioner", "nobody");

    private String ruleId = "";
    private String step = "";
    private String owedBy = "";
    private String name = "";
    private LocalDate startsOn = LocalDate.MIN;
    private LocalDate dueOn = LocalDate.MAX;
    private @Nullable LocalDate doneOn;
    private String state = "OPEN";

    /** @return false for an event that is not about a limit */
    static boolean about(String type) {
        return type.startsWith("deadline.");
    }

    void take(RawEvent event) {
        ruleId = event.text("ruleId");
        owedBy = event.text("owedBy");
        dueOn = event.day("dueOn");
        var said = event.said("step");
        step = said == null ? step : said;
        var called = event.said("nameVi");
        name = called == null ? name : called;
        switch (event.type()) {
            case "deadline.set.v1" -> {
                startsOn = event.day("startsOn");
                state = "OPEN";
            }
            case "deadline.revised.v1" -> {
                startsOn = event.day("startsOn");
                state = event.text("state");
                doneOn = state.equals("MET") ? doneOn : null;
            }
            case "deadline.met.v1" -> {
                doneOn = event.day("metOn");
                state = "MET";
            }
            case "deadline.missed.v1" -> state = "MISSED";
            case "deadline.ended-late.v1" -> {
                state = "MISSED";
                doneOn = event.day("endedOn");
            }
            case "deadline.cancelled.v1" -> state = "CANCELLED";
            case "deadline.paused.v1" -> state = "PAUSED";
            case "deadline.elapsed.v1" -> state = "ELAPSED";
            default -> {
                // A warning changes nothing.
            }
        }
    }

    /** A right of the petitioner, or a period that passes by itself, is nobody's duty. */
    public boolean ofBody() {
        return !NO_BODY.contains(owedBy);
    }

    public String ruleId() {
        return ruleId;
    }

    public String step() {
        return step;
    }

    /** What has to be done, in Vietnamese. */
    public String name() {
        return name;
    }

    public String owedBy() {
        return owedBy;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day of the act, in time or late; null if there is none. */
    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public String state() {
        return state;
    }

    @Override
    public String toString() {
        return ruleId + " " + owedBy + " due " + dueOn + " " + state + " " + doneOn;
    }
}
