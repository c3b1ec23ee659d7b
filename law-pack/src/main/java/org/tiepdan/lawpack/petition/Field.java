package org.tiepdan.lawpack.petition;

/** Lĩnh vực: the closed list of fields of the official report forms; anything finer is free text beside it. */
public enum Field {
    /** Chế độ, chính sách. */
    POLICY,
    /** Đất đai, nhà cửa. */
    LAND_HOUSING,
    /** Hành chính khác. */
    ADMINISTRATIVE_OTHER,
    /** Tư pháp. */
    JUDICIAL,
    /** Đảng, đoàn thể. */
    PARTY,
    /** Khác. */
    OTHER,
    /** Công chức, công vụ. */
    PUBLIC_DUTY,
    /** Tham nhũng. */
    CORRUPTION;

    /** Whether the forms know this field for petitions of {@code type}; a mixed petition may name any. */
    public boolean allowedFor(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> this != PUBLIC_DUTY && this != CORRUPTION;
            case DENUNCIATION, MIXED -> true;
            case PROPOSAL, FEEDBACK -> this == POLICY || this == LAND_HOUSING || this == JUDICIAL || this == OTHER;
        };
    }
}
