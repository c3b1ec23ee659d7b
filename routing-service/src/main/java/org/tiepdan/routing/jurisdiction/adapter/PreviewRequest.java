package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.routing.adapter.ReceiptRequest;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.servicekit.web.request.RequestReader;

/**
 * Reads the members of a petition that routing needs, never the petitioner or the text. As in the event that intake would record, unlisted
 * bodies, and all details of such a respondent, are left out; an officer finds them out.
 */
final class PreviewRequest {
    private static final int CODE_LENGTH = 64;

    private PreviewRequest() {}

    /** @param now default moment of receipt, and the latest permitted one */
    static Matter read(byte[] json, Bodies bodies, Instant now) {
        var petition = RequestReader.of(json);
        var type = petition.choice("type", PetitionType.class, true);
        var receivingBody = ReceiptRequest.receivingBody(petition, bodies);
        var receivedAt = ReceiptRequest.receivedAt(petition, now);
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
        var instance = ReceiptRequest.instance(petition);
        var petitioner = petition.object("petitioner", false);
        var petitionerKind = petitioner == null ? null : petitioner.choice("kind", PetitionerKind.class, false);
        var findings = findings(petition);
        var details = DetailsRequest.read(petition, respondent, petitioner, decision, bodies);
        if (details.unit() != null && role != null && role != RespondentRole.OFFICIAL) {
            petition.fault(
                    "respondent/role",
                    "role-of-unit",
                    "Khi nêu đơn vị trực thuộc, 'role' là OFFICIAL và chức vụ trong đơn vị ghi ở 'unit.role'.",
                    "With a unit, 'role' is OFFICIAL, and the role within the unit is 'unit.role'.");
        }
        passOverTheRest(petition, petitioner, decision);
        petition.finish();
        boolean isListed = body != null && bodies.find(body).isPresent();
        return new Matter(
                Objects.requireNonNull(type).name(),
                Objects.requireNonNull(receivingBody),
                receivedAt,
                code(field),
                isListed ? body : null,
                isListed ? code(role) : null,
                code(kind),
                instance,
                code(petitionerKind),
                findings,
                isListed ? details : details.aboutNobody());
    }

    /** Ignores the other members, since a client may send a whole petition. */
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

    /** Like intake, treats an unsigned paper as a finding. */
    private static List<String> findings(RequestReader petition) {
        var codes = new LinkedHashSet<String>();
        for (var code : petition.texts("findings", CODE_LENGTH)) {
            if (Arrays.stream(Finding.values())
                    .noneMatch(finding -> finding.name().equals(code))) {
                petition.fault(
                        "findings",
                        "unknown-code",
                        "Kết quả kiểm tra đơn không có trong danh mục.",
                        "Expected listed findings.");
            }
            codes.add(code);
        }
        if (Boolean.FALSE.equals(petition.bool("signed", false))) {
            codes.add(Finding.UNSIGNED.name());
        }
        return List.copyOf(codes);
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
