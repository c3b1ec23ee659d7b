package org.tiepdan.eventing.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Requests of this instance that wait for what the log makes of their command.
 *
 * @param <A> an answer
 */
public final class Waiters<A> {
    private final ConcurrentMap<Question, CompletableFuture<A>> waiting = new ConcurrentHashMap<>();

    private record Question(String commandId, String digest) {}

    /** To be asked before the command is written; a request repeated meanwhile waits for the same answer. */
    CompletableFuture<A> await(String commandId, String digest) {
        return waiting.computeIfAbsent(new Question(commandId, digest), _ -> new CompletableFuture<>());
    }

    void giveUp(String commandId, String digest) {
        waiting.remove(new Question(commandId, digest));
    }

    /**
     * Changes nothing where nobody waits: most answers are for requests of another instance.
     *
     * @param digest of the request that is answered; two requests may come with one key
     */
    public void answer(String commandId, String digest, A answer) {
        var answered = waiting.remove(new Question(commandId, digest));
        if (answered != null) {
            answered.complete(answer);
        }
    }
}
