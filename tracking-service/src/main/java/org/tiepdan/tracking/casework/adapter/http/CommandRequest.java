package org.tiepdan.tracking.casework.adapter.http;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.command.RequestDigest;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;

/** Reads a command and checks its form; whether it is allowed is decided on the log. */
final class CommandRequest {
    private static final Pattern BODY = Pattern.compile("[a-z0-9-]{1,64}");

    private CommandRequest() {}

    /**
     * @param caller the sender, who is recorded as the officer
     * @param today in Viet Nam; the day of the act when the request names none
     * @throws org.tiepdan.servicekit.web.ProblemException naming every fault of the body at once
     */
    static CommandRecord read(CommandName name, Caller caller, String idempotencyKey, byte[] json, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var by = body(reader, "by");
        // The officer is the signed-in caller.
        reader.passOver("officer");
        var on = reader.date("on", false);
        var said = EventJson.MAPPER.createObjectNode();
        CommandMembers.read(name, reader, said);
        reader.finish();
        said.put("by", by).put("officer", caller.id()).put("caller", caller.id());
        said.put("on", (on == null ? today : on).toString());
        said.put("requestDigest", RequestDigest.of(name.word(), idempotencyKey, request.members()));
        return EventJson.MAPPER.treeToValue(said, CommandRecord.class);
    }

    static @Nullable String body(RequestReader reader, String member) {
        return body(reader, member, true);
    }

    static @Nullable String body(RequestReader reader, String member, boolean required) {
        var text = reader.code(member, 64, required);
        if (text != null && !BODY.matcher(text).matches()) {
            reader.fault(member, "not-a-code", "Cần mã cơ quan.", "Expected a body's code, such as 19-05443.");
            return null;
        }
        return text;
    }
}
