package org.tiepdan.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides who sees a case.
 *
 * @param mayDenounce whether it is a denunciation, or may hold one
 * @param handlers codes of the body that received it and of the one that has it; in the place of one that it denounces, the body above
 * @param competent code of the body that has to settle it, above which others may act; null where nobody knows it yet, and where no
 *     service asks
 * @param respondentBody from which it is kept, as the one that it denounces; null for none
 * @param respondentOfficers opaque ids of officers whom it denounces
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

    /** Of a case upon which no body above acts. */
    public CaseParties(
            boolean mayDenounce,
            Set<String> handlers,
            @Nullable String respondentBody,
            Set<String> respondentOfficers) {
        this(mayDenounce, handlers, null, respondentBody, respondentOfficers);
    }

    /** For what was never found: nobody sees it, after the same comparisons. */
    public static final CaseParties OF_NO_CASE = new CaseParties(true, Set.of(), null, Set.of());
}
