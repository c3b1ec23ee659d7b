package org.tiepdan.servicekit.command;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tiepdan.eventing.Envelope;

/**
 * Writes a command to the log and waits for the answer of the processor that decides it.
 *
 * @param <A> an answer
 */
public final class CommandGateway<A> implements AutoCloseable {
    private final CommandLog log;
    private final Waiters<A> waiters;
    private final Duration patience;

    public CommandGateway(CommandLog log, Waiters<A> waiters, Duration patience) {
        this.log = log;
        this.waiters = waiters;
        this.patience = patience;
    }

    /**
     * @param connection producer settings: the brokers, and how to reach them
     * @param waiters the waiting requests, which the reader of the outcomes answers
     * @param patience how long one request waits
     */
    public static <A> CommandGateway<A> to(
            String topic, Map<String, Object> connection, Waiters<A> waiters, Duration patience) {
        return new CommandGateway<>(new KafkaCommandLog(topic, connection), waiters, patience);
    }

    /**
     * @param digest see {@link RequestDigest}
     * @return empty when there was no outcome in time; the command is written and will be decided
     * @throws CommandNotWrittenException when it is not known to be written
     */
    public Optional<A> submit(Envelope command, Object payload, String digest) {
        var answer = waiters.await(command.id(), digest);
        try {
            log.write(command, payload);
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected an answer never to fail.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            waiters.giveUp(command.id(), digest, answer);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
