package org.tiepdan.reporting.casefile.mark;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a body came to have a case: codes of marks of the kind {@code HELD}. */
public final class Held {
    /** It registered the petition. */
    public static final String RECEIVED = "RECEIVED";
    /** The petition complains of the body that received it. */
    public static final String CONFLICT = "CONFLICT";
    /** By a decision of rules or desk. */
    public static final String ROUTED = "ROUTED";
    /** The body before passed it on. */
    public static final String TRANSFERRED = "TRANSFERRED";
    /** A body above took it to itself. */
    public static final String TAKEN_OVER = "TAKEN_OVER";
    /** The body before ended. */
    public static final String SUCCEEDED = "SUCCEEDED";
    /** The body before is not competent, as it says. */
    public static final String OBJECTED = "OBJECTED";
    /** As a correction of an act says. */
    public static final String CORRECTED = "CORRECTED";

    private static final Set<String> HANDED_ON = Set.of("ACCEPT", "TRANSFER", "URGE");

    private Held() {}

    /** @return whether a decision with that outcome gives the case to the competent body; any other ends it where it is */
    static boolean by(@Nullable String outcome) {
        return outcome != null && HANDED_ON.contains(outcome);
    }
}
