package org.tiepdan.routing.jurisdiction.adapter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.Moved;
import org.tiepdan.lawpack.respondent.UnitKind;
import org.tiepdan.routing.detail.Details;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads the details that few petitions have and only some rules use. */
final class DetailsRequest {
    private static final int CODE_LENGTH = 64;

    private DetailsRequest() {}

    static Details read(
            RequestReader petition,
            @Nullable RequestReader respondent,
            @Nullable RequestReader petitioner,
            @Nullable RequestReader decision,
            Bodies bodies) {
        var unit = respondent == null ? null : respondent.object("unit", false);
        var moved = respondent == null ? null : respondent.choice("moved", Moved.class, false);
        var formerRole = respondent == null ? null : respondent.choice("formerRole", RespondentRole.class, false);
        var kind = unit == null ? null : unit.choice("kind", UnitKind.class, true);
        var role = unit == null ? null : unit.choice("role", RespondentRole.class, true);
        return new Details(
                code(kind),
                code(role),
                code(moved),
                respondent == null ? null : listed(respondent.code("formerBody", CODE_LENGTH, false), bodies),
                code(formerRole),
                listed(petition.code("fieldBody", CODE_LENGTH, false), bodies),
                contestedOn(decision),
                petitioner == null ? null : petitioner.integer("signatories", false),
                petitioner == null ? null : petitioner.bool("mandated", false),
                petition.texts("alsoSentTo", CODE_LENGTH));
    }

    private static @Nullable LocalDate contestedOn(@Nullable RequestReader decision) {
        if (decision == null) {
            return null;
        }
        var issuedOn = decision.date("issuedOn", false);
        var receivedOn = decision.date("receivedOn", false);
        return receivedOn == null ? issuedOn : receivedOn;
    }

    private static @Nullable String listed(@Nullable String code, Bodies bodies) {
        return code == null || bodies.find(code).isEmpty() ? null : code;
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
