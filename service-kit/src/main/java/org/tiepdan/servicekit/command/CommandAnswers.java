package org.tiepdan.servicekit.command;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.tiepdan.servicekit.web.ProblemException;

/** HTTP responses with the outcome of a command. */
public final class CommandAnswers {
    private static final String RETRY_SECONDS = "1";

    private CommandAnswers() {}

    /**
     * @param result empty when there was no outcome in time, see {@link CommandGateway#submit}
     * @param later address where the outcome can then be requested
     * @throws ProblemException when it was refused
     */
    public static ResponseEntity<?> of(Optional<? extends CommandResult> result, URI later) {
        return result.<ResponseEntity<?>>map(CommandAnswers::of)
                .orElseGet(() -> ResponseEntity.accepted()
                        .location(later)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .build());
    }

    /** @throws ProblemException when it was refused */
    public static ResponseEntity<?> of(CommandResult result) {
        if (result.wasDone()) {
            return ResponseEntity.ok(result.shown());
        }
        throw new ProblemException(
                result.status(),
                String.valueOf(result.code()),
                String.valueOf(result.vi()),
                String.valueOf(result.en()));
    }
}
