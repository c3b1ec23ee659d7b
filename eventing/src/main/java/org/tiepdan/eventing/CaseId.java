package org.tiepdan.eventing;

import java.util.Optional;

/**
 * Identity of one petition (đơn) and of the case kept for it; the key of every record about it.
 *
 * @param value exactly 32 lower-case hexadecimal digits; opaque, reveals nothing about the petitioner
 */
public record CaseId(String value) implements Comparable<CaseId> {
    private static final int LENGTH = 32;

    public CaseId {
        if (!isCaseId(value)) {
            throw new IllegalArgumentException("Expected 32 lower-case hexadecimal digits as a case id.");
        }
    }

    /** @return empty when {@code text} does not have the form of a case id */
    public static Optional<CaseId> parse(String text) {
        return isCaseId(text) ? Optional.of(new CaseId(text)) : Optional.empty();
    }

    /** Runs at least twice per record; a regular expression takes several times as long. */
    private static boolean isCaseId(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
