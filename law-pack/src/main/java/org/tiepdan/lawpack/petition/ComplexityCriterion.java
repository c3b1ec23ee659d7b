package org.tiepdan.lawpack.petition;

/**
 * What makes a matter complex (vụ việc phức tạp): for complaints since 2026-07-01 by NĐ124/2020 3a, for denunciations by NĐ31/2019 3. One
 * criterion is enough; two make a denunciation especially complex (đặc biệt phức tạp).
 */
public enum ComplexityCriterion {
    /** Phải xác minh tại hai địa điểm trở lên. */
    SEVERAL_PLACES,
    /** Có từ hai nội dung trở lên. */
    SEVERAL_CONTENTS,
    /** Nhiều người khiếu nại, tố cáo, hoặc liên quan đến quyền lợi của nhiều người. */
    MANY_PEOPLE,
    /** Có yếu tố nước ngoài. */
    FOREIGN_ELEMENT,
    /** Liên quan đến nhiều cơ quan quản lý. */
    SEVERAL_MANAGING_BODIES,
    /** Các cơ quan còn có ý kiến khác nhau. */
    BODIES_DISAGREE,
    /** Chứng cứ mâu thuẫn, cần giám định hoặc ý kiến chuyên môn. */
    CONFLICTING_EVIDENCE
}
