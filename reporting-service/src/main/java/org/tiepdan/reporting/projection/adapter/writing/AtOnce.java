package org.tiepdan.reporting.projection.adapter.writing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Things that wait for the database and not for each other. */
public final class AtOnce {
    private AtOnce() {}

    /** Returns when all have ended. @throws RuntimeException what one of them threw */
    public static void run(Runnable... tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(Stream.of(tasks)
                            .map(task -> CompletableFuture.runAsync(task, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
