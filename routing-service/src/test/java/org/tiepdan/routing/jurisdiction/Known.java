package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.detail.Details;

/** One detail each. */
final class Known {
    private Known() {}

    static Details ofUnit(String unit, @Nullable String role) {
        return new Details(unit, role, null, null, null, null, null, null, null, List.of());
    }

    static Details moved(String moved, @Nullable String formerBody, @Nullable String formerRole) {
        return new Details(null, null, moved, formerBody, formerRole, null, null, null, null, List.of());
    }

    static Details fieldBody(String body) {
        return new Details(null, null, null, null, null, body, null, null, null, List.of());
    }

    static Details contestedOn(String date) {
        return new Details(null, null, null, null, null, null, LocalDate.parse(date), null, null, List.of());
    }

    static Details people(int people, @Nullable Boolean mandated) {
        return new Details(null, null, null, null, null, null, null, people, mandated, List.of());
    }

    static Details alsoSentTo(String... others) {
        return new Details(null, null, null, null, null, null, null, null, null, List.of(others));
    }
}
