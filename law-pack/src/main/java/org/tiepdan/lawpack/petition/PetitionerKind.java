package org.tiepdan.lawpack.petition;

/** Who petitions. */
public enum PetitionerKind {
    INDIVIDUAL,
    /** Nhiều người cùng một nội dung. */
    GROUP,
    ORGANISATION,
    /** Nặc danh. */
    ANONYMOUS
}
