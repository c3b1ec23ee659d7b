package org.tiepdan.reporting.casefile.mark;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a body came to have a case: codes of {@code HELD} marks. */
public final class Held {
    /** It registered the petition. */
    public static final String RECEIVED = "RECEIVED";
    /** The petition complains of the body that received it. */
    public static final String CONFLICT = "CONFLICT";
    /** By a decision of the rules or the desk. */
    public static final String ROUTED = "ROUTED";
    /** The previous body passed it on. */
    public static final String TRANSFERRED = "TRANSFERRED";
    /** A superior took it over. */
    public static final String TAKEN_OVER = "TAKEN_OVER";
    /** The previous body ended. */
    public static final String SUCCEEDED = "SUCCEEDED";
    /** The previous body says that it is not competent. */
    public static final String OBJECTED = "OBJECTED";
    /** By a correction of an act. */
    public static final String CORRECTED = "CORRECTED";

    private static final Set<String> HANDED_ON = Set.of("ACCEPT", "TRANSFER", "URGE");

    private Held() {}

    /** @return whether a decision with that outcome gives the case to the competent body; any other ends it at the current one */
    static boolean by(@Nullable String outcome) {
        return outcome != null && HANDED_ON.contains(outcome);
    }
}
