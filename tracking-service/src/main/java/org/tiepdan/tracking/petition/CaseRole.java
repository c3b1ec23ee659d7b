package org.tiepdan.tracking.petition;

/** What a body is to a case. */
public enum CaseRole {
    RECEIVING,
    COMPETENT
}
