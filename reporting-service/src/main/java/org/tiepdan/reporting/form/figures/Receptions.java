package org.tiepdan.reporting.form.figures;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;

/** The receptions that were held. */
public interface Receptions {
    /** For an office that records none: its columns are marked. */
    Receptions NOT_RECORDED = new Receptions() {
        @Override
        public boolean recorded() {
            return false;
        }

        @Override
        public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each) {}
    };

    /** Whether receptions are recorded at all; only then an empty result means 0. */
    boolean recorded();

    /** Whether a petition handed in in person counts as a visit if its body recorded no reception on that day. */
    default boolean assumesVisits() {
        return false;
    }

    /**
     * @param grant leaves out receptions of bodies that it does not reach
     * @param knownAt the state of the record at that moment; null for now
     */
    void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each);
}
