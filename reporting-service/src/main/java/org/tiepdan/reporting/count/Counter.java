package org.tiepdan.reporting.count;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.casefile.CaseDocument;

/**
 * Keeps the counts. A single reader of the logs reports each change. Where several readers share the partitions, none
 * knows what the others wrote, so the cases are read anew when their positions have moved.
 */
public final class Counter implements KeptDays {
    private final Source cases;

    /** Held while a batch is written and counted, and while all cases are read: so that no change is counted twice. */
    private final ReentrantLock writing = new ReentrantLock();

    private volatile boolean alone;
    private volatile @Nullable Known known;

    /** The cases as the database has them. */
    public interface Source {

        /** Reads every case once; members that no count looks at may be left out. */
        void forEach(Consumer<CaseDocument> counted);

        /** @return something that is equal as long as no reader of the logs has finished a batch in between */
        Object mark();
    }

    /** What was counted elsewhere and nobody has written since. */
    private @Nullable Known adopted;

    /** @param mark before the cases were read */
    private record Known(Cells cells, Object mark) {}

    public Counter(Source cases) {
        this.cases = cases;
    }

    /** @param alone whether one reader of this process has every partition of every log */
    public void start(boolean alone) {
        // A count under way would otherwise set what it found after this, and nobody would look at its mark again.
        writing.lock();
        try {
            var kept = adopted;
            adopted = null;
            this.alone = alone;
            known = kept != null && kept.mark.equals(cases.mark()) ? kept : null;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Takes what another counted of the cases that this one counts from now on.
     *
     * @param other whose reader has stopped for good
     */
    public void adopt(Counter other) {
        var counted = other.upToDate();
        writing.lock();
        try {
            adopted = new Known(counted.cells, cases.mark());
            known = adopted;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Writes a batch and counts what it changed. When {@code write} fails nobody knows what was written, and all is forgotten.
     *
     * @param before the documents that existed, by case id
     * @param write writes and returns the documents as they stand now
     */
    public void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
        writing.lock();
        try {
            adopted = null;
            count(before, write.get());
        } catch (RuntimeException e) {
            known = null;
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private void count(Map<String, CaseDocument> before, Collection<CaseDocument> after) {
        var counted = known;
        if (counted != null && alone) {
            synchronized (counted.cells) {
                after.forEach(document -> counted.cells.change(before.get(document.id()), document));
            }
        }
    }

    /**
     * Asks about all cases, also those that nobody sees: for operators, who see totals.
     *
     * @param question keeps nothing of the tally, which changes as soon as it has answered
     */
    public <T> T ask(Function<Tally, T> question) {
        return ask(Cells::all, question);
    }

    /** Asks about the cases that the grant shows, and no other. */
    public <T> T ask(Grant grant, Function<Tally, T> question) {
        return ask(cells -> cells.seenBy(grant), question);
    }

    private <T> T ask(Function<Cells, Tally> which, Function<Tally, T> question) {
        var cells = upToDate().cells;
        synchronized (cells) {
            return question.apply(which.apply(cells));
        }
    }

    @Override
    public Kept seenBy(Grant grant) {
        return ask(grant, Tally::kept);
    }

    /** Who asks while another counts waits for what that one finds. */
    private Known upToDate() {
        var current = current();
        if (current != null) {
            return current;
        }
        writing.lock();
        try {
            var meanwhile = current();
            return meanwhile == null ? countAll() : meanwhile;
        } finally {
            writing.unlock();
        }
    }

    private @Nullable Known current() {
        var counted = known;
        return counted != null && (alone || counted.mark.equals(cases.mark())) ? counted : null;
    }

    private Known countAll() {
        var mark = cases.mark();
        var cells = new Cells();
        this.cases.forEach(document -> cells.change(null, document));
        var counted = new Known(cells, mark);
        known = counted;
        return counted;
    }
}
