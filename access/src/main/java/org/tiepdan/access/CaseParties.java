package org.tiepdan.access;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What decides who sees a case.
 *
 * @param mayDenounce whether it is a denunciation, or may hold one
 * @param handlers codes of the bodies that received it, have it or had it; where one of them is the one complained of, the body above
 * @param respondentBody whom it complains of or denounces; null when it says none
 * @param respondentOfficers opaque ids of officers whom it denounces
 */
public record CaseParties(
        boolean mayDenounce, Set<String> handlers, @Nullable String respondentBody, Set<String> respondentOfficers) {
    public CaseParties {
        handlers = Set.copyOf(handlers);
        respondentOfficers = Set.copyOf(respondentOfficers);
    }

    /** For what was never found: nobody sees it, after the same comparisons. */
    public static final CaseParties OF_NO_CASE = new CaseParties(true, Set.of(), null, Set.of());

    /** @param handlers null members are left out */
    public static CaseParties of(boolean mayDenounce, @Nullable String respondentBody, @Nullable String... handlers) {
        var known = Stream.of(handlers).filter(Objects::nonNull).collect(Collectors.toSet());
        return new CaseParties(mayDenounce, known, respondentBody, Set.of());
    }
}
