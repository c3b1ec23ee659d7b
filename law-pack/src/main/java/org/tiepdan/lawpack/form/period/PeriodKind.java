package org.tiepdan.lawpack.form.period;

import java.util.Optional;
import java.util.stream.Stream;

/** A period of a year; its suffix comes after the year, as in {@code 2026-Q3}. */
public enum PeriodKind {
    Q1("-Q1", "Quý I"),
    Q2("-Q2", "Quý II"),
    Q3("-Q3", "Quý III"),
    Q4("-Q4", "Quý IV"),
    H1("-H1", "6 tháng đầu năm"),
    NINE_MONTHS("-9M", "9 tháng đầu năm"),
    YEAR("", "Năm"),
    /** Kỳ báo cáo Quốc hội. */
    NA("-NA", "Kỳ báo cáo Quốc hội năm");

    private final String suffix;
    private final String vi;

    PeriodKind(String suffix, String vi) {
        this.suffix = suffix;
        this.vi = vi;
    }

    /** @return the period's name in addresses */
    public String name(int year) {
        return year + suffix;
    }

    /** The period's name in Vietnamese, for headings. */
    public String vi(int year) {
        return this == H1 || this == NINE_MONTHS
                ? vi + " " + year
                : vi + (this == YEAR || this == NA ? " " : "/") + year;
    }

    static Optional<PeriodKind> of(String suffix) {
        return Stream.of(values()).filter(kind -> kind.suffix.equals(suffix)).findFirst();
    }
}
