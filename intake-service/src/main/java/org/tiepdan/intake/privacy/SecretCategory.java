package org.tiepdan.intake.privacy;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;

/** The only subject ever shown for a possible denunciation (tố cáo), whose own words could reveal the denouncer (LTC 8.3). */
public final class SecretCategory {
    private SecretCategory() {}

    /** @param type one that may denounce */
    public static String of(PetitionType type, @Nullable Field field) {
        var kind = type == PetitionType.DENUNCIATION ? "Tố cáo" : "Đơn có nhiều nội dung";
        return field == null ? kind : kind + ": " + field.vi();
    }
}
