package org.tiepdan.routing.split;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.interest.Respondent;

/** Matters of one petition: a complaint about compensation, and a denunciation of how an official behaved. */
public final class SplitMatters {
    private SplitMatters() {}

    public static SplitMatter complaint() {
        return new SplitMatter(
                PetitionType.COMPLAINT,
                Field.LAND_HOUSING,
                new Respondent("19-05443", "HEAD", null),
                DecisionKind.ADMINISTRATIVE_DECISION,
                LocalDate.of(2026, 6, 3),
                1,
                "05443",
                null);
    }

    public static SplitMatter denunciation() {
        return new SplitMatter(
                PetitionType.DENUNCIATION,
                Field.PUBLIC_DUTY,
                new Respondent("19-05443", "HEAD", null),
                null,
                null,
                null,
                "05443",
                null);
    }

    public static SplitMatter of(PetitionType type) {
        return new SplitMatter(type, null, null, null, null, null, null, List.of());
    }
}
