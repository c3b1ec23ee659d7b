package org.tiepdan.reporting.follow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.tiepdan.reporting.casefile.CaseDocument;

/**
 * Lets the follower process a written batch while the next one is prepared, one batch at a time; call {@link #finish} before using the
 * follower itself.
 */
public final class FollowedBehind implements CaseFollower {
    private static final Executor THREADS =
            task -> Thread.ofPlatform().name("read-model-follower").daemon().start(task);

    private final CaseFollower follower;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    public FollowedBehind(CaseFollower follower) {
        this.follower = follower;
    }

    /** Returns when all written batches have been processed. */
    public void finish() {
        try {
            last.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
        Collection<CaseDocument> after;
        try {
            after = List.copyOf(write.get());
        } catch (RuntimeException e) {
            finish();
            follower.written(before, () -> {
                throw e;
            });
            throw e;
        }
        finish();
        last = CompletableFuture.runAsync(() -> follower.written(before, () -> after), THREADS);
    }

    @Override
    public void start(boolean alone) {
        finish();
        follower.start(alone);
    }

    @Override
    public void know() {
        finish();
        follower.know();
    }

    @Override
    public void adopt(CaseFollower grown) {
        throw new UnsupportedOperationException("Each adopts for itself.");
    }
}
