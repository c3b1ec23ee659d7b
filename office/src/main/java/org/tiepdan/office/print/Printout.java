package org.tiepdan.office.print;

import java.util.List;

/**
 * A table on paper in the layout of official forms and registers, in Vietnamese.
 *
 * @param title above the table, and of the window and the document
 * @param head the lines above the title
 * @param under lines below the title, such as the period
 * @param headings the columns, from left to right; a heading with parts is above them
 * @param rows each with a cell for every lowest heading
 * @param notes lines below the table
 * @param dated place and day above the signatures; empty for none
 * @param signatures from left to right
 */
public record Printout(
        String title,
        Head head,
        List<String> under,
        List<PrintedHeading> headings,
        List<PrintedRow> rows,
        List<String> notes,
        String dated,
        List<Signature> signatures,
        Paper paper) {
    /** Place and day, to be filled in by hand when it is signed. */
    public static final String TO_BE_DATED = "......................, ngày ...... tháng ...... năm ..........";

    /** A longer list would take more than some 200 MB to render. */
    private static final int MOST_IN_PDF = 2_000;

    public Printout {
        int columns = PrintedHeading.leaves(headings).size();
        for (var row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException("A row has %d cells, of %d columns."
                        .formatted(row.cells().size(), columns));
            }
        }
        under = List.copyOf(under);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /** Always landscape: forms are wide. */
    public enum Paper {
        A4,
        A3;

        private static final int MOST_ON_A4 = 16;

        /** The paper on which that many columns are readable: the first has words, the others numbers. */
        public static Paper of(int columns) {
            return columns > MOST_ON_A4 ? A3 : A4;
        }
    }

    /**
     * @param above name of the superior of the reporting body; empty for none
     * @param by name of the reporting body
     * @param right lines at the right, such as the number of the form and its circular
     */
    public record Head(String above, String by, List<String> right) {}

    /**
     * @param office of the person who signs, such as "THỦ TRƯỞNG ĐƠN VỊ"
     * @param how such as "(Ký, đóng dấu, ghi rõ họ tên)"; empty for none
     */
    public record Signature(String office, String how) {}

    /** Whether rendering would need more memory than the office has; the print view has no such bound. */
    public boolean tooLongForPdf() {
        return rows.size() > MOST_IN_PDF;
    }

    /** The headings as rows of cells, each with the columns and rows that it spans. */
    public List<List<HeadingRows.Cell>> headingRows() {
        return HeadingRows.of(headings);
    }

    /** The lowest headings, one for each column. */
    public List<PrintedHeading> columns() {
        return PrintedHeading.leaves(headings);
    }

    /** Whether there is a row of column numbers below the headings. */
    public boolean hasNumbers() {
        return columns().stream().anyMatch(column -> !column.number().isEmpty());
    }

    /** Many columns need a small font. */
    public String density() {
        int columns = columns().size();
        int most = paper == Paper.A3 ? 24 : 16;
        return columns > most ? "dense" : columns > most / 2 ? "close" : "wide";
    }

    /** @return percent of the table's width */
    public String width(PrintedHeading column) {
        double all = columns().stream().mapToInt(PrintedHeading::weight).sum();
        return Math.round(column.weight() * 10_000 / all) / 100.0 + "%";
    }
}
