package org.tiepdan.lawpack.register;

/** The content of a register's column; the names are the values of the column {@code member}. */
public enum RegisterMember {
    /** Số thứ tự. */
    ORDINAL,
    /** Ngày tiếp. */
    RECEIVED_ON,
    /** Họ tên, địa chỉ. */
    PERSON,
    /** Giấy tờ tùy thân. */
    PAPERS,
    /** Nội dung. */
    SUBJECT,
    /** Loại đơn. */
    TYPE,
    /** Số người cùng nội dung. */
    PEOPLE,
    /** Cơ quan đã giải quyết. */
    SETTLED_BY,
    /** Thuộc thẩm quyền. */
    COMPETENT,
    /** Hướng dẫn đến cơ quan có thẩm quyền. */
    GUIDED_TO,
    /** Cơ quan, đơn vị thụ lý. */
    ACCEPTED_BY,
    /** Theo dõi kết quả giải quyết. */
    RESULT,
    /** Ghi chú. */
    NOTE
}
