package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;

/** Whom bodies received, for the form 01/TCD: the sum over what is handed over is what the form says. */
public interface ReceptionFigures {
    /** Whether petitions that came in person count as visits on days without a record. */
    boolean assumesVisits();

    /**
     * @param grant petitions that it does not show count as no visits
     * @param bodies codes of those that received
     * @param span of the days of reception
     * @param knownAt as the record said at that moment; null for what it says now
     */
    void forEach(
            Grant grant, Set<String> bodies, Span span, @Nullable Instant knownAt, Consumer<CountedReception> each);
}
