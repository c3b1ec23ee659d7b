package org.tiepdan.routing.triage.adapter;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Requests of this instance that wait for what its deciding processor makes of their command. */
@Component
public class ResultWaiters {
    private final ConcurrentMap<Question, CompletableFuture<StoredResult>> waiting = new ConcurrentHashMap<>();

    /** Two requests may come with one key; the digest says which of them an answer is for. */
    public record Question(String commandId, String digest) {}

    /** To be asked before the command is written; a request repeated meanwhile waits for the same answer. */
    public CompletableFuture<StoredResult> await(Question question) {
        return waiting.computeIfAbsent(question, _ -> new CompletableFuture<>());
    }

    public void giveUp(Question question) {
        waiting.remove(question);
    }

    public void answer(StoredResult result) {
        var answered = waiting.remove(new Question(result.commandId(), result.requestDigest()));
        if (answered != null) {
            answered.complete(result);
        }
    }
}
