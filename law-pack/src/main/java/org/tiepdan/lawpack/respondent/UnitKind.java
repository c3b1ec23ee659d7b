package org.tiepdan.lawpack.respondent;

import java.util.Optional;
import org.tiepdan.lawpack.body.BodyLevel;

/** The kind of unit (đơn vị) that a petition is about; the respondent's body is the one that manages it. */
public enum UnitKind {
    /** Cơ quan, đơn vị hành chính trực thuộc: phòng of a commune, chi cục of a department, cục of a ministry. */
    ADMINISTRATIVE,
    /** Đơn vị sự nghiệp công lập: a school, a hospital. */
    PUBLIC_SERVICE,
    /** Đơn vị sự nghiệp công lập do Thủ tướng Chính phủ thành lập (NĐ124/2020 14.3). */
    PUBLIC_SERVICE_OF_PRIME_MINISTER,
    /** Doanh nghiệp nhà nước. */
    STATE_ENTERPRISE;

    /** @return the level of such a unit; empty where a body of that level has none */
    public Optional<BodyLevel> under(BodyLevel managing) {
        return switch (this) {
            case ADMINISTRATIVE -> administrative(managing);
            case PUBLIC_SERVICE -> Optional.of(BodyLevel.PUBLIC_UNIT);
            case PUBLIC_SERVICE_OF_PRIME_MINISTER -> Optional.of(BodyLevel.PRIME_MINISTER_UNIT);
            case STATE_ENTERPRISE -> Optional.of(BodyLevel.STATE_ENTERPRISE);
        };
    }

    private static Optional<BodyLevel> administrative(BodyLevel managing) {
        return switch (managing) {
            case COMMUNE -> Optional.of(BodyLevel.COMMUNE_UNIT);
            case DEPARTMENT, PROVINCE_BODY -> Optional.of(BodyLevel.DEPARTMENT_UNIT);
            case PROVINCE -> Optional.of(BodyLevel.PROVINCE_BODY);
            case MINISTRY -> Optional.of(BodyLevel.MINISTRY_UNIT);
            default -> Optional.empty();
        };
    }
}
