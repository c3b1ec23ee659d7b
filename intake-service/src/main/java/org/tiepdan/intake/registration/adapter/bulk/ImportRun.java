package org.tiepdan.intake.registration.adapter.bulk;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.table.Pieces;

/**
 * One import in progress: the caller reads lines, many threads prepare them, and one thread each records and answers them in order. Lines
 * in progress are bounded in number and size, so a client that sends faster than lines are recorded, or that does not read the answers, has
 * to wait.
 */
final class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int LINES = 1000;
    /** Few, and reused: each thread seeds its own source of randomness, which takes as long as sealing. */
    private static final int PREPARING = Runtime.getRuntime().availableProcessors();

    private static final int MEMORY_KIB = 8 << 10;

    private final Answers answers;
    private final Function<Piece, LineRegistration> lines;
    private final Semaphore memory = new Semaphore(MEMORY_KIB);
    private final BlockingQueue<Optional<Future<LineRegistration>>> prepared = new ArrayBlockingQueue<>(LINES);
    private final BlockingQueue<Optional<LineRegistration>> recorded = new ArrayBlockingQueue<>(LINES);
    private volatile boolean stopped;

    ImportRun(Function<Piece, LineRegistration> lines, OutputStream out, MeterRegistry meters) {
        this.lines = lines;
        this.answers = new Answers(out, meters);
    }

    /** Returns when the last answer is written. */
    void run(Pieces pieces) throws InterruptedException {
        try (var preparing = Executors.newFixedThreadPool(PREPARING);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var recording = threads.submit(this::record);
            var answering = threads.submit(this::answer);
            boolean all = false;
            try {
                all = read(pieces, preparing);
            } catch (IOException e) {
                LOG.info("An import broke off ({}).", e.getClass().getSimpleName());
            } finally {
                prepared.put(Optional.empty());
            }
            wait(recording);
            wait(answering);
            answers.finish(all && !stopped);
        }
    }

    private boolean read(Pieces pieces, ExecutorService preparing) throws IOException, InterruptedException {
        for (var piece = pieces.next(); piece != null && !stopped; piece = pieces.next()) {
            var line = lines.apply(piece);
            memory.acquire(line.weight());
            prepared.put(Optional.of(preparing.submit(line::prepare)));
        }
        return !stopped;
    }

    private Void record() throws InterruptedException, ExecutionException {
        try {
            for (var next = prepared.take(); next.isPresent(); next = prepared.take()) {
                var line = next.get().get();
                recorded.put(Optional.of(stopped ? line : line.record()));
            }
        } finally {
            recorded.put(Optional.empty());
        }
        return null;
    }

    /** Drains the queue even if nobody reads the answers any more, because producers wait for room in it. */
    private Void answer() throws InterruptedException {
        for (var next = recorded.take(); next.isPresent(); next = recorded.take()) {
            var line = next.get();
            if (!stopped) {
                if (!line.isAnswered()) {
                    answers.flush();
                }
                answers.add(line.answer());
                if (recorded.isEmpty()) {
                    answers.flush();
                }
                stopped = answers.areEnough();
            }
            memory.release(line.weight());
        }
        return null;
    }

    private static void wait(Future<?> step) throws InterruptedException {
        try {
            step.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
