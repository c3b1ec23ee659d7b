package org.tiepdan.reporting.sheet.file;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;

/** Names of files with counted cases, without extension: a file that was saved must still say which days it is about. */
public final class FileName {
    private FileName() {}

    /**
     * @param of the kind of the file and codes, no text of others
     * @param to the last day
     * @param knownAt the state of the record; null for the current one
     */
    public static String of(String of, LocalDate from, LocalDate to, @Nullable Instant knownAt) {
        var name = of + "-" + from + "-" + to;
        return knownAt == null ? name : name + "-so-" + LegalTime.dateOf(knownAt);
    }
}
