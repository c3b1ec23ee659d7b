package org.tiepdan.tracking.casework.adapter.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** Puts a command on the log and waits for what comes of it. */
@Component
class CommandGateway {
    private final CommandLog log;
    private final ReplyWaiters waiters;
    private final Duration patience;

    CommandGateway(
            CommandLog log, ReplyWaiters waiters, @Value("${tracking.commands.patience:PT5S}") Duration patience) {
        this.log = log;
        this.waiters = waiters;
        this.patience = patience;
    }

    /**
     * @return empty when no reply came in time: the command is written and will be decided
     * @throws CommandLog.NotWrittenException when it is not known to be written
     */
    Optional<CommandReply> submit(CaseId caseId, String commandId, CommandRequest request) {
        var question = new ReplyWaiters.Question(commandId, request.digest());
        var reply = waiters.await(question);
        try {
            log.write(caseId, commandId, request);
            return Optional.of(reply.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected a reply never to fail.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            waiters.giveUp(question);
        }
    }
}
