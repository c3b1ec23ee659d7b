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
    COURT,
    /** Viện kiểm sát. */
    PROCURACY,
    /** Cơ quan thi hành án. */
    ENFORCEMENT,
    /** Kiểm toán nhà nước. */
    AUDIT,
    /** Hội đồng nhân dân. */
    COUNCIL,
    /** Cơ quan của Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội: they have their own rules. */
    PARTY,
    /** Cơ quan cấp huyện cũ, until 2025-06-30. */
    DISTRICT,
    /** Cơ quan chuyên môn, cơ quan hành chính khác thuộc Ủy ban nhân dân cấp xã. */
    COMMUNE_UNIT,
    /** Chi cục and other administrative units under a department or another provincial body. */
    DEPARTMENT_UNIT,
    /** Cục, tổng cục and other units under a ministry. */
    MINISTRY_UNIT,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_UNIT,
    /** Đơn vị sự nghiệp công lập do Thủ tướng Chính phủ thành lập. */
    PRIME_MINISTER_UNIT,
    /** Doanh nghiệp nhà nước. */
    STATE_ENTERPRISE
}
