package org.tiepdan.lawpack.petition;

/** Lĩnh vực: the closed list of fields of the official report forms; finer detail is free text. */
public enum Field {
    /** Chế độ, chính sách. */
    POLICY("chế độ, chính sách"),
    /** Đất đai, nhà cửa. */
    LAND_HOUSING("đất đai, nhà cửa"),
    /** Hành chính khác. */
    ADMINISTRATIVE_OTHER("hành chính khác"),
    /** Tư pháp. */
    JUDICIAL("tư pháp"),
    /** Đảng, đoàn thể. */
    PARTY("đảng, đoàn thể"),
    /** Khác. */
    OTHER("lĩnh vực khác"),
    /** Công chức, công vụ. */
    PUBLIC_DUTY("công chức, công vụ"),
    /** Tham nhũng. */
    CORRUPTION("tham nhũng");

    private final String vi;

    Field(String vi) {
        this.vi = vi;
    }

    /** The Vietnamese name, for the middle of a sentence. */
    public String vi() {
        return vi;
    }

    /** Whether the forms have this field for petitions of {@code type}; a mixed petition may have any. */
    public boolean allowedFor(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> this != PUBLIC_DUTY && this != CORRUPTION;
            case DENUNCIATION, MIXED -> true;
            case PROPOSAL, FEEDBACK -> this == POLICY || this == LAND_HOUSING || this == JUDICIAL || this == OTHER;
        };
    }
}
