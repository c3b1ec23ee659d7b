package org.tiepdan.lawpack.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit that no longer exists. Its first day is not known.
 *
 * @param code the official code of its time: 2 digits for a province, 3 for a district, 5 for a commune; a present unit may have the same
 *     code
 * @param district code of its district; only for communes
 * @param province code of its province; its own code for a province
 * @param effectiveTo its last day
 * @param successors codes of the units that got its territory on the next day; several if it was divided; none for a district, whose
 *     territory is that of its communes
 */
public record FormerUnit(
        String code,
        String nameVi,
        @Nullable String district,
        String province,
        LocalDate effectiveTo,
        List<String> successors) {
    private static final int PROVINCE_DIGITS = 2;
    private static final int COMMUNE_DIGITS = 5;

    public FormerUnit {
        successors = List.copyOf(successors);
    }

    /** Whether it was a xã, phường or thị trấn. */
    public boolean commune() {
        return code.length() == COMMUNE_DIGITS;
    }

    /** Whether it was a tỉnh or a thành phố directly under the centre. */
    public boolean provinceItself() {
        return code.length() == PROVINCE_DIGITS;
    }
}
