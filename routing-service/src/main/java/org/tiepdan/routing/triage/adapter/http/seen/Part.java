package org.tiepdan.routing.triage.adapter.http.seen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.tiepdan.servicekit.held.OtherInstances;

/**
 * Which part of an answer is asked for. Only another instance asks for one, each for what the asked one holds; what it gets is no more
 * than the caller may be told.
 */
enum Part {
    WHOLE,
    /** What the same petitioner has sent. */
    BY_PETITIONER,
    /** What others have sent. */
    BY_PLACE,
    /** What may be told of one petition; the body is a {@link SightingRecord}. */
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
