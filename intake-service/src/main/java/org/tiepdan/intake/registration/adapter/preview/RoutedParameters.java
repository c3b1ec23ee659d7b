package org.tiepdan.intake.registration.adapter.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.intake.registration.preview.Routed;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads what the caller knows about the routing of the petition. */
final class RoutedParameters {
    private static final String OUTCOME = "outcome";
    private static final String COMPETENT_BODY = "competentBody";
    private static final String PROCEDURE = "procedure";
    private static final Set<String> KNOWN = Set.of(OUTCOME, COMPETENT_BODY, PROCEDURE, "convert-fonts");

    private final LawPack law;

    RoutedParameters(LawPack law) {
        this.law = law;
    }

    /** @throws org.tiepdan.servicekit.web.RequestFaultsException naming all unlisted codes */
    Routed read(Map<String, String[]> parameters) {
        var query = new QueryReader(parameters, KNOWN);
        var outcome = query.code(OUTCOME, names(Outcome.values()));
        var body = query.checked(
                COMPETENT_BODY,
                code -> law.bodies().find(code).isPresent(),
                "Không có cơ quan mang mã này trong danh mục.",
                "No listed body has this code.");
        var procedure = query.code(PROCEDURE, names(Procedure.values()));
        query.finish();
        return new Routed(
                outcome == null ? null : Outcome.valueOf(outcome),
                body,
                procedure == null ? null : Procedure.valueOf(procedure));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
