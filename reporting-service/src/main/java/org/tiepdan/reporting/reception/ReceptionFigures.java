package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;

/** The receptions of bodies, for the form 01/TCD, which sums them up. */
public interface ReceptionFigures {
    /** Whether petitions handed in in person count as visits on days without a record. */
    boolean assumesVisits();

    /**
     * @param grant petitions that it hides count as no visits
     * @param bodies codes of the receiving bodies
     * @param span of the days of reception
     * @param knownAt the state of the record at that moment; null for now
     */
    void forEach(
            Grant grant, Set<String> bodies, Span span, @Nullable Instant knownAt, Consumer<CountedReception> each);
}
