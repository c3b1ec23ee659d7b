package org.tiepdan.reporting.form.figures;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;

/** The receptions that were held. */
public interface Receptions {
    /** Of an office that records none: its columns are marked so. */
    Receptions NOT_RECORDED = new Receptions() {
        @Override
        public boolean recorded() {
            return false;
        }

        @Override
        public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each) {}
    };

    /** Whether receptions are recorded at all: then none means 0. */
    boolean recorded();

    /** Whether a petition that came in person is handed over as a visit where its body recorded no reception of that day. */
    default boolean assumesVisits() {
        return false;
    }

    /**
     * @param grant receptions of bodies that it does not reach are left out
     * @param knownAt as the record said at that moment; null for what it says now
     */
    void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each);
}
