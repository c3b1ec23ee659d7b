package org.tiepdan.tracking.casework.adapter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CommandName;

/**
 * The payload of {@code case.<command>.v1}. A decision's number is no part of it: it names people too well.
 *
 * @param on the day of the act, filled in at the edge where the request left it out
 * @param caller opaque id of who asked; absent when that is nobody
 * @param requestDigest tells whether a repeated key came with the same request
 */
public record CommandRecord(
        @Nullable String by,
        @Nullable String officer,
        @Nullable LocalDate on,
        @Nullable String requestDigest,
        @Nullable String ground,
        @Nullable String to,
        @Nullable Settlement settlement,
        @Nullable String caller) {

    public static String type(CommandName name) {
        return "case." + name.word() + ".v1";
    }

    /** @throws UnreadableRecordException when a member that the command needs is missing */
    public CaseCommand command(CommandName name) {
        var members = EventJson.MAPPER.valueToTree(this);
        for (var member : name.form().getRecordComponents()) {
            if (!member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                need(members.get(member.getName()), member.getName());
            }
        }
        return EventJson.MAPPER.treeToValue(members, name.form());
    }

    public String digest() {
        return need(requestDigest, "requestDigest");
    }

    public Caller from() {
        return Caller.named(caller);
    }

    private static <T> T need(@Nullable T value, String member) {
        if (value == null) {
            throw new UnreadableRecordException("Expected the member " + member + " in a command.");
        }
        return value;
    }
}
