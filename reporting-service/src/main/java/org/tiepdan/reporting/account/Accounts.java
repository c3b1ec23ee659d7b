package org.tiepdan.reporting.account;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;

/** The accounts of all cases. */
public interface Accounts {

    /**
     * Hands over each case that lived in a span: received before its end, and still open, or with anything that happened to it, from its
     * start on. What was registered by mistake is left out. The work grows with these cases, not with all there ever were.
     *
     * @param grant counts a case that it may see, or that one of its bodies or a predecessor of it had in between
     * @param knownAt as the record said at that moment; null for what it says now, late entries and corrections included
     */
    void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each);

    /**
     * As {@link #forEach}, and each case besides that ended before the span with a limit whose last day is in it or after it: a limit can
     * end after its case.
     */
    void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each);
}
