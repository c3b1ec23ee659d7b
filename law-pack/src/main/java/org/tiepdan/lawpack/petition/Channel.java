package org.tiepdan.lawpack.petition;

/** The way a petition came in. */
public enum Channel {
    /** Tiếp công dân trực tiếp. */
    IN_PERSON,
    /** Dịch vụ bưu chính. */
    POST,
    /** Hòm thư góp ý. */
    DROP_BOX,
    /** Trực tuyến. */
    ONLINE,
    /** Cơ quan khác chuyển đến. */
    FORWARDED
}
