package org.tiepdan.routing.triage.adapter.command;

import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.triage.Rejection;
import org.tiepdan.servicekit.command.CommandResult;
import org.tiepdan.servicekit.web.Refusals;
import tools.jackson.databind.JsonNode;

/**
 * The result of a command; the first is stored so that the command can be repeated.
 *
 * @param version of this form
 * @param status HTTP status: 200, 404, 409 or 422
 * @param answer the reply if it was done; null if it was refused
 * @param by code of the body that sent the command and may see its result; null in data of earlier versions
 */
public record StoredResult(
        int version,
        String commandId,
        String requestDigest,
        int status,
        @Nullable String code,
        @Nullable String vi,
        @Nullable String en,
        @Nullable JsonNode answer,
        @Nullable String by)
        implements CommandResult {
    private static final int VERSION = 1;

    public static StoredResult done(String commandId, String requestDigest, JsonNode answer, String by) {
        return new StoredResult(VERSION, commandId, requestDigest, DONE, null, null, null, answer, by);
    }

    public static StoredResult refused(String commandId, String requestDigest, Rejection why, String by) {
        int status = switch (why.kind()) {
            case UNKNOWN_PETITION -> 404;
            case NOT_ALLOWED_NOW -> 409;
            case INVALID -> 422;
        };
        return new StoredResult(VERSION, commandId, requestDigest, status, why.code(), why.vi(), why.en(), null, by);
    }

    /** @see Refusals#keyReused */
    public static StoredResult keyReused(String commandId, String requestDigest) {
        var why = Refusals.keyReused();
        return new StoredResult(
                VERSION,
                commandId,
                requestDigest,
                why.status(),
                why.code(),
                why.vietnamese(),
                why.english(),
                null,
                null);
    }

    @Override
    public @Nullable Object shown() {
        return answer;
    }
}
