package org.tiepdan.verifier.check;

import org.jspecify.annotations.Nullable;

/**
 * A fault that an untouched record cannot have.
 *
 * @param place in words: topic, partition and offset, or the day of a root
 * @param caseId null if it concerns no single case
 */
public record Fault(Kind kind, String place, @Nullable String caseId, String vietnamese, String english) {

    public enum Kind {
        /** A record is in the log that has no place in its case's chain. */
        INSERTED,
        /** The chain of a case lacks a link. */
        DELETED,
        /** A record is not the one that the next of its case follows. */
        CHANGED,
        /** A record comes after one that follows it. */
        REORDERED,
        /** The records of a range are not those that were sealed. */
        ROOT_MISMATCH,
        /** A root was not signed with the key. */
        SIGNATURE,
        /** Roots do not follow each other: one is missing, or they leave out a part of a log. */
        GAP,
        /** No root has the seal on paper. */
        SEAL
    }
}
