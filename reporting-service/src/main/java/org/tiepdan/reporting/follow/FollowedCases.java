package org.tiepdan.reporting.follow;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/**
 * Keeps what is worked out of all cases. A single reader of the logs reports each change. Where several readers share the
 * partitions, none knows what the others wrote, so the cases are read anew when their positions have moved.
 *
 * @param <T> what is worked out; it is touched by one thread at a time
 */
public final class FollowedCases<T extends FollowedCases.Changing> implements CaseFollower {
    private final CaseSource cases;
    private final Supplier<T> empty;

    /** Held while a batch is written and followed, and while all cases are read: so that no change is followed twice. */
    private final ReentrantLock writing = new ReentrantLock();

    private volatile boolean alone;
    private volatile @Nullable Known<T> known;

    /** What another knew, as long as nobody has written since. */
    private @Nullable Known<T> adopted;

    /** What changes with a case. */
    public interface Changing {

        /** @param before as it was; null when the case is new */
        void change(@Nullable CaseDocument before, CaseDocument after);
    }

    /** @param mark before the cases were read */
    private record Known<T>(T made, Object mark) {}

    public FollowedCases(CaseSource cases, Supplier<T> empty) {
        this.cases = cases;
        this.empty = empty;
    }

    @Override
    public void start(boolean alone) {
        // A reading under way would otherwise set what it found after this, and nobody would look at its mark again.
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

    /** @param question keeps nothing of what it is asked about, which changes as soon as it has answered */
    public <R> R ask(Function<T, R> question) {
        var made = upToDate().made;
        synchronized (made) {
            return question.apply(made);
        }
    }

    /** Who asks while another reads waits for what that one finds. */
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
