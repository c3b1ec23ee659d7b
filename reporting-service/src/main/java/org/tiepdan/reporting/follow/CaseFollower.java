package org.tiepdan.reporting.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tiepdan.reporting.casefile.CaseDocument;

/** Is notified of each write by a reader of the logs. */
public interface CaseFollower {

    /** @param alone whether one reader of this process has every partition of every log */
    void start(boolean alone);

    /**
     * Writes a batch and follows its changes. If {@code write} fails, it is unknown what was written, and everything is forgotten.
     *
     * @param before the documents that existed, by case id
     * @param write writes and returns the documents as they are now
     */
    void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write);

    /** Reads all cases now if it has not yet, so that the next question need not wait. */
    void know();

    /**
     * Takes over the data of another follower, whose cases it follows from now on.
     *
     * @param grown of the same class, whose reader has stopped for good
     */
    void adopt(CaseFollower grown);

    /** @return one that passes everything to all; each batch is written once */
    static CaseFollower of(Collection<? extends CaseFollower> all) {
        var followers = List.copyOf(all);
        return new CaseFollower() {
            @Override
            public void start(boolean alone) {
                followers.forEach(follower -> follower.start(alone));
            }

            @Override
            public void know() {
                followers.forEach(CaseFollower::know);
            }

            @Override
            public void adopt(CaseFollower grown) {
                throw new UnsupportedOperationException("Each adopts for itself.");
            }

            @Override
            public void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
                var next = write;
                for (var follower : followers) {
                    next = around(follower, before, next);
                }
                var _ = next.get();
            }
        };
    }

    private static Supplier<Collection<CaseDocument>> around(
            CaseFollower follower, Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
        return () -> {
            var written = new ArrayList<CaseDocument>();
            follower.written(before, () -> {
                written.addAll(write.get());
                return written;
            });
            return written;
        };
    }
}
