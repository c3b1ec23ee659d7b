package org.tiepdan.tracking.petition;

/** The role of a body in a case. */
public enum CaseRole {
    RECEIVING,
    COMPETENT
}
