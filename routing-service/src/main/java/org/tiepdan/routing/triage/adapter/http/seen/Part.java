package org.tiepdan.routing.triage.adapter.http.seen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.tiepdan.servicekit.held.OtherInstances;

/**
 * A part of the answer. Only other instances ask for one, each from the instance that has the data; it contains no more than the caller may
 * know.
 */
enum Part {
    WHOLE,
    /** Petitions of the same petitioner. */
    BY_PETITIONER,
    /** Petitions of others. */
    BY_PLACE,
    /** Petitions of others, where an earlier program compared them. */
    BY_EARLIER_PLACE,
    /** The disclosure about one petition; the body is a {@link SightingRecord}. */
    PETITION;

    static final String PARAMETER = "part";

    static Part of(HttpServletRequest request) {
        var asked = request.getParameter(PARAMETER);
        return OtherInstances.isForwarded(request)
                ? Arrays.stream(values())
                        .filter(part -> part.name().equals(asked))
                        .findFirst()
                        .orElse(WHOLE)
                : WHOLE;
    }

    String path() {
        return "/api/v1/duplicates/preview?" + PARAMETER + "=" + name();
    }
}
