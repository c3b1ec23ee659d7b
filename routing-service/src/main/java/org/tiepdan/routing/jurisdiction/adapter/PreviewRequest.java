package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.OfficeTime;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads the members of a petition that routing needs; it never reads the petitioner or the text. */
final class PreviewRequest {
    private static final int CODE_LENGTH = 64;
    /** As in intake: how far an office's clock may be ahead of this one. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private PreviewRequest() {}

    /** @param now the moment of receipt where the body names none, and the latest it may name */
    static Matter read(byte[] json, Bodies bodies, Instant now) {
        var petition = RequestReader.of(json);
        var type = petition.choice("type", PetitionType.class, true);
        var receivingBody = receivingBody(petition, bodies);
        var receivedAt = receivedAt(petition, now);
        var field = petition.choice("field", Field.class, false);
        if (type != null && field != null && !field.allowedFor(type)) {
            petition.fault(
                    "field",
                    "field-not-of-type",
                    "Lĩnh vực không dùng cho loại đơn này.",
                    "This field is not used for this type of petition.");
        }
        var respondent = petition.object("respondent", false);
        var body = respondent == null ? null : respondent.code("body", CODE_LENGTH, false);
        var role = respondent == null ? null : respondent.choice("role", RespondentRole.class, false);
        var decision = petition.object("decision", false);
        var kind = decision == null ? null : decision.choice("kind", DecisionKind.class, false);
        var instance = instance(petition);
        var petitioner = petition.object("petitioner", false);
        var petitionerKind = petitioner == null ? null : petitioner.choice("kind", PetitionerKind.class, false);
        var findings = findings(petition);
        var details = DetailsRequest.read(petition, respondent, petitioner, decision);
        if (details.unit() != null && role != null && role != RespondentRole.OFFICIAL) {
            petition.fault(
                    "respondent/role",
                    "role-of-unit",
                    "Khi nêu đơn vị trực thuộc, 'role' là OFFICIAL và chức vụ trong đơn vị ghi ở 'unit.role'.",
                    "With a unit, 'role' is OFFICIAL, and the role within the unit is 'unit.role'.");
        }
        passOverTheRest(petition, petitioner, decision);
        petition.finish();
        return new Matter(
                Objects.requireNonNull(type).name(),
                Objects.requireNonNull(receivingBody),
                receivedAt,
                code(field),
                body,
                code(role),
                code(kind),
                instance,
                code(petitionerKind),
                findings,
                details);
    }

    /** A whole petition may be sent, of which not everything decides who settles it. */
    private static void passOverTheRest(
            RequestReader petition, @Nullable RequestReader petitioner, @Nullable RequestReader decision) {
        petition.passOver(
                "channel",
                "registerNumber",
                "registerYear",
                "writtenOn",
                "subject",
                "content",
                "subField",
                "place",
                "attachments");
        if (petitioner != null) {
            petitioner.passOver("fullName", "identityNumber", "address", "phone");
        }
        if (decision != null) {
            decision.passOver("number");
        }
    }

    private static @Nullable String receivingBody(RequestReader petition, Bodies bodies) {
        var code = petition.code("receivingBody", CODE_LENGTH, true);
        if (code != null && bodies.find(code).isEmpty()) {
            petition.fault(
                    "receivingBody",
                    "unknown-body",
                    "Mã cơ quan không có trong danh mục.",
                    "This code is not in the list of bodies.");
        }
        return code;
    }

    private static Instant receivedAt(RequestReader petition, Instant now) {
        var told = petition.moment("receivedAt", OfficeTime.OPENS);
        if (told == null || (told.hourAssumed() && LegalTime.dateOf(told.at()).equals(LegalTime.dateOf(now)))) {
            return now;
        }
        if (told.at().isAfter(now.plus(AHEAD))) {
            petition.fault(
                    "receivedAt",
                    "in-the-future",
                    "Thời điểm nhận đơn không được sau hiện tại.",
                    "A petition cannot be received later than now.");
        }
        return told.at();
    }

    /** As intake does: who says that the paper is not signed has found that. */
    private static List<String> findings(RequestReader petition) {
        var codes = new LinkedHashSet<String>();
        for (var code : petition.texts("findings", CODE_LENGTH)) {
            if (Arrays.stream(Finding.values())
                    .noneMatch(finding -> finding.name().equals(code))) {
                petition.fault(
                        "findings",
                        "unknown-code",
                        "Kết quả kiểm tra đơn không có trong danh mục.",
                        "Expected findings of the list.");
            }
            codes.add(code);
        }
        if (Boolean.FALSE.equals(petition.bool("signed", false))) {
            codes.add(Finding.UNSIGNED.name());
        }
        return List.copyOf(codes);
    }

    private static @Nullable Integer instance(RequestReader petition) {
        var instance = petition.integer("instance", false);
        if (instance != null && instance != 1 && instance != 2) {
            petition.fault("instance", "not-an-instance", "Lần khiếu nại là 1 hoặc 2.", "The instance is 1 or 2.");
        }
        return instance;
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
