package org.tiepdan.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case that decide who may see it.
 *
 * @param mayDenounce whether it is or may contain a denunciation
 * @param handlers codes of the body that received it and of the one that has it; a denounced body is replaced by the body above it
 * @param competent code of the body that has to settle it, for which bodies above may act; null if not yet known, and where no service
 *     needs it
 * @param respondentBody code of the denounced body, which, like its successor, must not see the case; null for none
 * @param respondentOfficers opaque ids of the denounced officers
 */
public record CaseParties(
        boolean mayDenounce,
        Set<String> handlers,
        @Nullable String competent,
        @Nullable String respondentBody,
        Set<String> respondentOfficers) {
    public CaseParties {
        handlers = Set.copyOf(handlers);
        respondentOfficers = Set.copyOf(respondentOfficers);
    }

    /** A case for which no body above acts. */
    public CaseParties(
            boolean mayDenounce,
            Set<String> handlers,
            @Nullable String respondentBody,
            Set<String> respondentOfficers) {
        this(mayDenounce, handlers, null, respondentBody, respondentOfficers);
    }

    /** The parties of a case that does not exist: nobody sees it, and the check makes the same comparisons. */
    public static final CaseParties OF_NO_CASE = new CaseParties(true, Set.of(), null, Set.of());
}
