package org.tiepdan.intake.registration;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.Field;

/** All that is told of the subject of a denunciation (tố cáo); its own words could show who denounces (LTC 8.3). */
final class DenunciationCategory {
    private DenunciationCategory() {}

    static String of(@Nullable Field field) {
        return field == null ? "Tố cáo" : "Tố cáo: " + name(field);
    }

    private static String name(Field field) {
        return switch (field) {
            case POLICY -> "chế độ, chính sách";
            case LAND_HOUSING -> "đất đai, nhà cửa";
            case ADMINISTRATIVE_OTHER -> "hành chính khác";
            case JUDICIAL -> "tư pháp";
            case PARTY -> "đảng, đoàn thể";
            case OTHER -> "lĩnh vực khác";
            case PUBLIC_DUTY -> "công chức, công vụ";
            case CORRUPTION -> "tham nhũng";
        };
    }
}
