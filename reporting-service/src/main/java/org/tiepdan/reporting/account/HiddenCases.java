package org.tiepdan.reporting.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;

/** Finds the cases that are hidden from a reader. */
public interface HiddenCases {

    /**
     * The cases that count for one grant, while the reader neither sees nor counts them, regardless of their days. It
     * always looks at all cases: the time that it takes must not depend on whether there is one.
     */
    List<Hidden> hiddenFrom(Grant reader, Grant counted);

    /** A case at any moment. */
    interface Hidden {
        /** Whether it counts for a grant, like those of {@link Accounts#forEach}. */
        boolean countsFor(Grant grant);

        /**
         * @param moment null for now
         * @return null if {@link Accounts#forEach} leaves it out: it did not live in the span, was not known yet, or was
         *     known to be registered by mistake
         */
        @Nullable
        CaseAccount at(Span span, @Nullable Instant moment);
    }
}
