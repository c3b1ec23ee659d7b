package org.tiepdan.lawpack.petition;

/** What a complaint contests: LKN 2. */
public enum DecisionKind {
    /** Quyết định hành chính. */
    ADMINISTRATIVE_DECISION,
    /** Hành vi hành chính. */
    ADMINISTRATIVE_ACT,
    /** Quyết định kỷ luật cán bộ, công chức. */
    DISCIPLINARY_DECISION
}
