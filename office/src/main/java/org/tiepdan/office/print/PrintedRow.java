package org.tiepdan.office.print;

import java.util.List;
import java.util.Locale;

/** @param total whether it is a sum, printed in bold */
public record PrintedRow(List<Cell> cells, boolean total) {

    public PrintedRow {
        cells = List.copyOf(cells);
    }

    /** @param kind how it is aligned: {@code words}, {@code number}, {@code middle} or {@code unrecorded} */
    public record Cell(String words, String kind) {

        public static Cell words(String words) {
            return new Cell(words, "words");
        }

        /** A short code, a day or a mark. */
        public static Cell middle(String words) {
            return new Cell(words, "middle");
        }

        public static Cell number(long number) {
            return new Cell(String.format(Locale.of("vi"), "%,d", number), "number");
        }

        /** Nothing was recorded from which this could be counted, so it is not zero. */
        public static Cell unrecorded() {
            return new Cell("–", "unrecorded");
        }
    }
}
