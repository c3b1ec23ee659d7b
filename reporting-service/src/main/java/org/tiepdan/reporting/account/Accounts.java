package org.tiepdan.reporting.account;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;

/** The accounts of all cases. */
public interface Accounts {

    /**
     * Hands over each case that lived in a span: received before its end, and still open, or with an event from its start on. Cases
     * registered by mistake are left out. The cost grows with these cases, not with all that ever existed.
     *
     * @param grant counts a case that it may see, or that one of its bodies or their predecessors had in between
     * @param knownAt the state of the record at that moment; null for now, late entries and corrections included
     */
    void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each);

    /**
     * Like {@link #forEach}, but includes cases that ended before the span with a limit whose last day is in it or later: a limit can end
     * after its case.
     */
    void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each);

    /**
     * The same accounts in an order: a list is written while it is read, and never held. Beyond one reference for each case of the span,
     * memory does not grow with them.
     */
    Accounts in(AccountOrder order);
}
