package org.tiepdan.tracking.casework.adapter.http;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.servicekit.command.RequestDigest;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;

/** Reads a command and checks its form; whether it is allowed is decided on the log. */
final class CommandRequest {
    private static final Pattern BODY = Pattern.compile("[a-z0-9-]{1,64}");
    private static final int NUMBER_LENGTH = 60;

    private CommandRequest() {}

    /**
     * @param caller who asks, and is recorded as the officer
     * @param today in Viet Nam; the day of the act when the request names none
     * @throws org.tiepdan.servicekit.web.ProblemException naming every fault of the body at once
     */
    static CommandRecord read(CommandName name, Caller caller, String idempotencyKey, byte[] json, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var by = coded(reader, "by", BODY, "mã cơ quan", "a body's code, such as 19-05443");
        // Who acts, the sign-in says.
        reader.passOver("officer");
        var on = reader.date("on", false);
        var ground = name == CommandName.REFUSAL ? reader.text("ground", 40, true) : null;
        var to = name == CommandName.TRANSFER
                ? coded(reader, "to", BODY, "mã cơ quan", "a body's code, such as 19-05443")
                : null;
        var settlement = name == CommandName.DECISION ? decision(reader) : null;
        if (name == CommandName.CLOSURE) {
            closure(reader);
        }
        reader.finish();
        var digest = RequestDigest.of(name.word(), idempotencyKey, request.members());
        return new CommandRecord(by, caller.id(), on == null ? today : on, digest, ground, to, settlement, caller.id());
    }

    /** The number is required, so that nobody records a decision that was not issued, and is then dropped. */
    private static @Nullable Settlement decision(RequestReader reader) {
        reader.text("number", NUMBER_LENGTH, true);
        return reader.choice("settlement", Settlement.class, true);
    }

    private static void closure(RequestReader reader) {
        var as = reader.choice("as", ClosedAs.class, false);
        if (as != null && as != ClosedAs.SETTLED) {
            reader.fault(
                    "as",
                    "not-a-closure",
                    "Chỉ kết thúc được với SETTLED; các cách khác có lệnh riêng.",
                    "Expected SETTLED: other ends have commands of their own.");
        }
    }

    private static @Nullable String coded(RequestReader reader, String member, Pattern form, String vi, String en) {
        var text = reader.code(member, 64, true);
        if (text != null && !form.matcher(text).matches()) {
            reader.fault(member, "not-a-code", "Cần " + vi + ".", "Expected " + en + ".");
            return null;
        }
        return text;
    }
}
