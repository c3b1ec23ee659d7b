package org.tiepdan.reporting.adapter.query;

import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;

/** The bodies whose cases a caller may ask for by name. */
public final class BodyAccessCheck {
    private BodyAccessCheck() {}

    /**
     * Checks the body alone, whether or not it has cases.
     *
     * @param body null if none is named
     * @throws ProblemException {@code 403 not-your-body} for one that the grant does not reach
     */
    public static void check(Grant grant, @Nullable String body) {
        if (body != null && !grant.reaches(body)) {
            throw AccessRefusals.notYourBody();
        }
    }
}
