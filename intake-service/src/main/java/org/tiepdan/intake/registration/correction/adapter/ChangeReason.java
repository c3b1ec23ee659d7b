package org.tiepdan.intake.registration.correction.adapter;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.command.PaperReference;
import org.tiepdan.servicekit.web.request.RequestReader;

/**
 * Why a registration is changed, from a request.
 *
 * @param reason null only while the request has faults
 * @param reference number of a paper; null for none
 */
record ChangeReason<R extends Enum<R>>(
        @Nullable R reason, @Nullable String reference) {
    private static final String REASON = "reason";
    private static final String REFERENCE = "reference";
    /** They are no members of the petition. */
    static final Set<String> MEMBERS = Set.of(REASON, REFERENCE);

    static <R extends Enum<R>> ChangeReason<R> read(RequestReader body, Class<R> reasons) {
        var reason = body.choice(REASON, reasons, true);
        return new ChangeReason<>(reason, PaperReference.read(body, false));
    }

    R given() {
        return Objects.requireNonNull(reason);
    }
}
