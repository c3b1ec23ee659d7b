package org.tiepdan.office.client.counter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Current and former units that a name may mean, best match first. */
public record UnitMatches(List<Unit> matches) {

    /**
     * @param kind {@code PROVINCE}, {@code DISTRICT} or {@code COMMUNE}
     * @param validTo its last day; absent while it exists
     * @param now the unit today; several if it was divided
     * @param why how the name was interpreted
     */
    public record Unit(
            String nameVi,
            String nameEn,
            String kind,
            String provinceName,
            @Nullable String district,
            @Nullable LocalDate validTo,
            List<Now> now,
            List<String> why) {}

    public record Now(String code, String nameVi, String nameEn) {}
}
