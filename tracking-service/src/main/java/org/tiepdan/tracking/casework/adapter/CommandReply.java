package org.tiepdan.tracking.casework.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.servicekit.command.CommandResult;
import org.tiepdan.servicekit.web.Refusals;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.Rejection;

/**
 * The payload of {@code command.replied.v1}.
 *
 * @param commandId ce_id of the command
 * @param status HTTP status: 200, 404, 409 or 422
 * @param shown null if the command created none, and for a body that corrected its own act in a case that another body
 *     has
 * @param by code of the body that sent the command and may see its outcome; null in replies of earlier versions
 * @param requestDigest of the answered request; two requests may have the same key
 */
public record CommandReply(
        String commandId,
        int status,
        @Nullable String code,
        @Nullable String vi,
        @Nullable String en,
        @JsonProperty("case") @Nullable CaseFileView shown,
        @Nullable String requestDigest,
        @Nullable String by)
        implements CommandResult {
    public static final String TYPE = "command.replied.v1";

    public static CommandReply done(String commandId, CaseFile after, String requestDigest, String by) {
        return new CommandReply(commandId, DONE, null, null, null, CaseFileView.withoutActs(after), requestDigest, by);
    }

    public static CommandReply refused(
            String commandId, Rejection why, CaseFile unchanged, String requestDigest, String by) {
        return new CommandReply(
                commandId,
                status(why),
                why.code(),
                why.vi(),
                why.en(),
                CaseFileView.withoutActs(unchanged),
                requestDigest,
                by);
    }

    /** @return without the case, for a body that may not see its present state */
    public CommandReply withoutCase() {
        return new CommandReply(commandId, status, code, vi, en, null, requestDigest, by);
    }

    /** @return the HTTP status */
    public static int status(Rejection why) {
        return switch (why.kind()) {
            case UNKNOWN_CASE -> 404;
            case NOT_ALLOWED_IN_STATE -> 409;
            case INVALID -> 422;
        };
    }

    /** @see Refusals#keyReused */
    public static CommandReply keyReused(String commandId, String requestDigest) {
        var why = Refusals.keyReused();
        return new CommandReply(
                commandId, why.status(), why.code(), why.vietnamese(), why.english(), null, requestDigest, null);
    }

    /** @param json the form on the topic of replies and in the store, which keeps it for repeated commands */
    public static CommandReply read(byte[] json) {
        return EventRecords.payload(json, CommandReply.class);
    }
}
