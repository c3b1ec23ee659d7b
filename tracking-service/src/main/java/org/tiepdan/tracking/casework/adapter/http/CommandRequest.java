package org.tiepdan.tracking.casework.adapter.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.web.RequestReader;
import org.tiepdan.lawpack.Settlement;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import tools.jackson.databind.JsonNode;

/** A command as it was asked for, whole and well formed; whether it is allowed is decided on the log. */
record CommandRequest(CaseCommand command, String digest) {
    private static final Pattern BODY = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern OFFICER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int NUMBER_LENGTH = 60;
    private static final int DIGEST_LENGTH = 24;
    private static final int MEMBER_LENGTH = 64;

    /**
     * @param today in Viet Nam; the day of the act when the request names none
     * @throws org.tiepdan.eventing.web.ProblemException naming every fault of the body at once
     */
    static CommandRequest read(CommandName name, String idempotencyKey, byte[] json, LocalDate today) {
        var reader = RequestReader.of(json);
        refuseUnknown(name, reader, json);
        var by = coded(reader, "by", BODY, "mã cơ quan", "a body's code, such as 19-05443");
        var officer = coded(reader, "officer", OFFICER, "mã cán bộ, không phải họ tên", "an opaque code, not a name");
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
        var digest = digest(name, idempotencyKey, json);
        return new CommandRequest(
                new CommandRecord(by, officer, on == null ? today : on, digest, ground, to, settlement).command(name),
                digest);
    }

    /** A member that is misspelt would be lost in silence. */
    private static void refuseUnknown(CommandName name, RequestReader reader, byte[] json) {
        var known = known(name);
        for (var member : EventJson.MAPPER.readTree(json).propertyNames()) {
            if (!known.contains(member)) {
                reader.fault(
                        pointerToken(member),
                        "unknown-member",
                        "Không có mục này. Hiện có: " + String.join(", ", known) + ".",
                        "There is no such member. Expected " + String.join(", ", known) + ".");
            }
        }
    }

    private static List<String> known(CommandName name) {
        var common = Stream.of("by", "officer", "on");
        var own =
                switch (name) {
                    case ACCEPTANCE, ANSWER, WITHDRAWAL -> Stream.<String>of();
                    case REFUSAL -> Stream.of("ground");
                    case TRANSFER -> Stream.of("to");
                    case DECISION -> Stream.of("number", "settlement");
                    case CLOSURE -> Stream.of("as");
                };
        return Stream.concat(common, own).toList();
    }

    /** As RFC 6901 writes a name in a JSON Pointer, cut where nobody would read on. */
    private static String pointerToken(String member) {
        var token = member.replace("~", "~0").replace("/", "~1");
        return token.length() <= MEMBER_LENGTH ? token : token.substring(0, MEMBER_LENGTH) + "…";
    }

    /** The number is asked for, so that nobody records a decision that was not issued, and goes no further. */
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
        var text = reader.text(member, 64, true);
        if (text != null && !form.matcher(text).matches()) {
            reader.fault(member, "not-a-code", "Cần " + vi + ".", "Expected " + en + ".");
            return null;
        }
        return text;
    }

    /**
     * Keyed with the idempotency key, which never reaches the log: from the digest alone nobody can try out which decision
     * number the request held. Order of members and white space do not count.
     */
    private static String digest(CommandName name, String idempotencyKey, byte[] json) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(idempotencyKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(name.word().getBytes(StandardCharsets.UTF_8));
            var sorted = new TreeMap<String, JsonNode>();
            EventJson.MAPPER
                    .readTree(json)
                    .properties()
                    .forEach(member -> sorted.put(member.getKey(), member.getValue()));
            return "q-"
                    + HexFormat.of()
                            .formatHex(mac.doFinal(EventJson.MAPPER.writeValueAsBytes(sorted)))
                            .substring(0, DIGEST_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected HMAC-SHA-256 to be there.", e);
        }
    }
}
