package org.tiepdan.lawpack;

/** Who petitions. */
public enum PetitionerKind {
    INDIVIDUAL,
    /** Nhiều người cùng một nội dung. */
    GROUP,
    ORGANISATION,
    /** Nặc danh. */
    ANONYMOUS
}
