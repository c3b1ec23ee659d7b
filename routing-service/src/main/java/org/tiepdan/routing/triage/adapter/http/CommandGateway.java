package org.tiepdan.routing.triage.adapter.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.ResultWaiters;
import org.tiepdan.routing.triage.adapter.StoredResult;

/** Puts a command on the log and waits for what the deciding processor makes of it. */
@Component
class CommandGateway {
    private final CommandLog log;
    private final ResultWaiters waiters;
    private final Duration patience;

    CommandGateway(
            CommandLog log, ResultWaiters waiters, @Value("${routing.commands.patience:PT5S}") Duration patience) {
        this.log = log;
        this.waiters = waiters;
        this.patience = patience;
    }

    /**
     * @return empty when nothing came of it in time: the command is written and will be decided
     * @throws CommandLog.NotWrittenException when it is not known to be written
     */
    Optional<StoredResult> submit(CaseId petition, String commandId, DeskRequest request) {
        var question = new ResultWaiters.Question(commandId, request.digest());
        var result = waiters.await(question);
        try {
            log.write(petition, commandId, request);
            return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected a result never to fail.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            waiters.giveUp(question);
        }
    }
}
