package org.tiepdan.reporting.projection.adapter.writing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Runs tasks that wait for the database but not for each other. */
public final class ParallelWrites {
    private ParallelWrites() {}

    /**
     * Returns when all have ended.
     *
     * @throws RuntimeException thrown by one of them
     */
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
