package org.tiepdan.lawpack.petition;

/** The person within a body that the petition is about. */
public enum RespondentRole {
    /** Người đứng đầu. */
    HEAD,
    /** Cấp phó của người đứng đầu. */
    DEPUTY_HEAD,
    /** An official whom the head manages directly (cán bộ, công chức thuộc quyền quản lý trực tiếp). */
    OFFICIAL,
    /** The body itself (cơ quan, tổ chức). */
    BODY
}
