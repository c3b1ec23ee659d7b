package org.tiepdan.eventing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identity of one petition (đơn) and of the case kept for it; the key of every record about it.
 *
 * @param value exactly 32 lower-case hexadecimal digits; opaque, says nothing about the petitioner
 */
public record CaseId(String value) implements Comparable<CaseId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public CaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Expected 32 lower-case hexadecimal digits as a case id.");
        }
    }

    /** @return empty when {@code text} does not have the form of a case id */
    public static Optional<CaseId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CaseId(text)) : Optional.empty();
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
