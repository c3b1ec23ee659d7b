package org.tiepdan.lawpack.jurisdiction;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;

/** What the decision on a complaint, or the conclusion on a denunciation, found. */
public enum Settlement {
    /** Đúng. */
    RIGHT,
    /** Sai. */
    WRONG,
    /** Đúng một phần. */
    PARTLY_RIGHT,
    /** Công nhận quyết định lần đầu. */
    UPHELD,
    /** Hủy, sửa quyết định lần đầu. */
    ANNULLED_OR_AMENDED,
    /** Tố cáo đúng. */
    TRUE,
    /** Tố cáo sai. */
    FALSE,
    /** Tố cáo có đúng, có sai. */
    PARTLY_TRUE;

    /**
     * @param instance 1 (lần đầu) or 2 (lần hai) for a complaint; ignored for other types
     * @return false for types that end without a decision (proposals, feedback, mixed) and for a complaint without an instance
     */
    public boolean allowedFor(PetitionType type, @Nullable Integer instance) {
        return switch (this) {
            case RIGHT, WRONG, PARTLY_RIGHT -> type == PetitionType.COMPLAINT && instance != null && instance == 1;
            case UPHELD, ANNULLED_OR_AMENDED -> type == PetitionType.COMPLAINT && instance != null && instance == 2;
            case TRUE, FALSE, PARTLY_TRUE -> type == PetitionType.DENUNCIATION;
        };
    }
}
