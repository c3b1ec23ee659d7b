package org.tiepdan.servicekit.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Requests of this instance that wait for the outcome of their commands.
 *
 * @param <A> an answer
 */
public final class Waiters<A> {
    private final ConcurrentMap<Question, List<CompletableFuture<A>>> waiting = new ConcurrentHashMap<>();

    private record Question(String commandId, String digest) {}

    /**
     * Must be called before the command is written. A request repeated meanwhile gets the same answer, but waits separately: the first one
     * gives up first, and must not take the answer away from a later one.
     */
    CompletableFuture<A> await(String commandId, String digest) {
        var waiter = new CompletableFuture<A>();
        waiting.merge(
                new Question(commandId, digest),
                List.of(waiter),
                (those, one) -> Stream.concat(those.stream(), one.stream()).toList());
        return waiter;
    }

    /** @param waiter as {@link #await} gave it; changes nothing when it is answered */
    void giveUp(String commandId, String digest, CompletableFuture<A> waiter) {
        waiter.cancel(false);
        var question = new Question(commandId, digest);
        waiting.computeIfPresent(question, (_, those) -> pending(those));
        waiting.remove(question, List.of());
    }

    /**
     * Does nothing if nobody waits, since most answers are for requests to another instance.
     *
     * @param digest of the answered request; two requests may have the same key
     */
    public void answer(String commandId, String digest, A answer) {
        var answered = waiting.remove(new Question(commandId, digest));
        if (answered != null) {
            answered.forEach(waiter -> waiter.complete(answer));
        }
    }

    private static <A> List<CompletableFuture<A>> pending(List<CompletableFuture<A>> those) {
        return those.stream().filter(waiter -> !waiter.isDone()).toList();
    }
}
