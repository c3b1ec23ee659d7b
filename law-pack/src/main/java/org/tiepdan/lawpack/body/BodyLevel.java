package org.tiepdan.lawpack.body;

/** The level of a body, which decides jurisdiction. */
public enum BodyLevel {
    /** Ủy ban nhân dân cấp tỉnh. */
    PROVINCE,
    /** Ban Tiếp công dân cấp tỉnh: receives for the province's people's committee, settles nothing. */
    RECEPTION_BOARD,
    /** Cơ quan cấp tỉnh khác: the inspectorate (thanh tra tỉnh). */
    PROVINCE_BODY,
    /** Sở, cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh. */
    DEPARTMENT,
    /** Ủy ban nhân dân cấp xã. */
    COMMUNE,
    /** Bộ, cơ quan ngang bộ. */
    MINISTRY,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Tòa án. */
    COURT
}
