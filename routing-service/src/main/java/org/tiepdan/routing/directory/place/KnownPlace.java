package org.tiepdan.routing.directory.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit under its name in one period.
 *
 * @param code the official code of its time
 * @param type as the name begins: xã, phường, …
 * @param province code of the province that it is or was in; its own for a province
 * @param district name of the district that it was in; only of a former commune
 * @param validFrom its first day; null if unknown, for units that ended on 2025-06-30
 * @param validTo its last day; null while it exists
 * @param successors codes of the units that have its territory; its own code for one of {@code units.csv}
 */
public record KnownPlace(
        String code,
        String nameVi,
        String nameEn,
        PlaceKind kind,
        String type,
        String province,
        String provinceName,
        @Nullable String district,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {
    /** Order in lists: present units first. */
    static final Comparator<KnownPlace> ORDER = Comparator.comparing(KnownPlace::kind)
            .thenComparing(KnownPlace::nameVi)
            .thenComparing(KnownPlace::provinceName)
            .thenComparing(place -> place.district() == null ? "" : place.district())
            .thenComparing(KnownPlace::code)
            .thenComparing(KnownPlace::unit);

    /** Whether its territory went to several units. */
    public boolean divided() {
        return successors.size() > 1;
    }

    boolean hasEnded(LocalDate on) {
        return validTo != null && validTo.isBefore(on);
    }

    boolean hasBegun(LocalDate on) {
        return validFrom == null || !on.isBefore(validFrom);
    }

    /** A key that is the same for all periods of a unit. */
    String unit() {
        return validFrom == null ? "former " + code : code;
    }
}
