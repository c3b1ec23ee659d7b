package org.tiepdan.reporting.follow;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/**
 * Keeps data derived from all cases. A single reader of the logs reports each change. If several readers share the partitions, none knows
 * what the others wrote, so the cases are read again when their positions have moved.
 *
 * @param <T> the derived data, used by one thread at a time
 */
public final class FollowedCases<T extends FollowedCases.Changing> implements CaseFollower {
    private final CaseSource cases;
    private final Supplier<T> empty;

    /** Held while a batch is written and followed, and while all cases are read, so that no change is followed twice. */
    private final ReentrantLock writing = new ReentrantLock();

    private volatile boolean alone;
    private volatile @Nullable Known<T> known;

    /** Data taken over from another, until something is written. */
    private @Nullable Known<T> adopted;

    /** What changes with a case. */
    public interface Changing {

        /** @param before as it was; null if the case is new */
        void change(@Nullable CaseDocument before, CaseDocument after);
    }

    /** @param mark from before the cases were read */
    private record Known<T>(T made, Object mark) {}

    public FollowedCases(CaseSource cases, Supplier<T> empty) {
        this.cases = cases;
        this.empty = empty;
    }

    @Override
    public void start(boolean alone) {
        // Otherwise a read in progress would set its result after this, and its mark would not be checked again.
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

    @Override
    public void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
        writing.lock();
        try {
            adopted = null;
            follow(before, write.get());
        } catch (RuntimeException e) {
            known = null;
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private void follow(Map<String, CaseDocument> before, Collection<CaseDocument> after) {
        var followed = known;
        if (followed != null && alone) {
            synchronized (followed.made) {
                after.forEach(document -> followed.made.change(before.get(document.id()), document));
            }
        }
    }

    @Override
    public void know() {
        upToDate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void adopt(CaseFollower grown) {
        var found = ((FollowedCases<T>) grown).upToDate();
        writing.lock();
        try {
            adopted = new Known<>(found.made, cases.mark());
            known = adopted;
        } finally {
            writing.unlock();
        }
    }

    /** @param question must not keep a reference to its argument, which changes after it */
    public <R> R ask(Function<T, R> question) {
        var made = upToDate().made;
        synchronized (made) {
            return question.apply(made);
        }
    }

    /** Concurrent callers wait for the one that reads, and share its result. */
    private Known<T> upToDate() {
        var current = current();
        if (current != null) {
            return current;
        }
        writing.lock();
        try {
            var meanwhile = current();
            return meanwhile == null ? readAll() : meanwhile;
        } finally {
            writing.unlock();
        }
    }

    private @Nullable Known<T> current() {
        var followed = known;
        return followed != null && (alone || followed.mark.equals(cases.mark())) ? followed : null;
    }

    private Known<T> readAll() {
        var mark = cases.mark();
        var made = empty.get();
        cases.forEach(document -> made.change(null, document));
        var followed = new Known<>(made, mark);
        known = followed;
        return followed;
    }
}
