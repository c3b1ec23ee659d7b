package org.tiepdan.tracking.casework.adapter.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** Requests of this instance that wait for the answer of the log. */
@Component
class ReplyWaiters {
    private final ConcurrentMap<Question, CompletableFuture<CommandReply>> waiting = new ConcurrentHashMap<>();

    /** Two requests may come with one key; the digest says which of them an answer is for. */
    record Question(String commandId, String digest) {}

    /** To be asked before the command is written; a request repeated meanwhile waits for the same answer. */
    CompletableFuture<CommandReply> await(Question question) {
        return waiting.computeIfAbsent(question, _ -> new CompletableFuture<>());
    }

    void giveUp(Question question) {
        waiting.remove(question);
    }

    /** Most replies are for requests of another instance. */
    void answer(CommandReply reply) {
        var digest = reply.requestDigest();
        var answered = digest == null ? null : waiting.remove(new Question(reply.commandId(), digest));
        if (answered != null) {
            answered.complete(reply);
        }
    }
}
