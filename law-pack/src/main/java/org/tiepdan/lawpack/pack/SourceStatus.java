package org.tiepdan.lawpack.pack;

/** How well a row of the law pack is verified. */
public enum SourceStatus {
    /** Read in a copy of the named source. */
    VERIFIED,
    /** Inferred from verified text. */
    DERIVED,
    /** From memory, not confirmed. */
    RECALLED,
    /** Looked for, not found. */
    UNKNOWN
}
