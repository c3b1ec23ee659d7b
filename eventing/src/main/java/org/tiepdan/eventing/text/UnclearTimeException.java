package org.tiepdan.eventing.text;

/** Thrown for text that is not clearly one date or moment; says what is wrong without repeating the text. */
public final class UnclearTimeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it is not clear. */
    enum Kind {
        NOT_READ(
                "",
                "Cần viết như %s hoặc theo thứ tự ngày/tháng/năm, đủ bốn chữ số của năm.",
                "Expected to be written like %s or as day/month/year with four digits of the year."),
        NO_SUCH_DAY(
                "",
                "Không có ngày hay giờ này trong lịch: cần viết như %s hoặc theo thứ tự ngày/tháng/năm.",
                "There is no such day or hour: expected like %s or as day/month/year."),
        /** Only reads month/day/year. Other cells of the column may be valid in both orders, and would be read with the day first. */
        MONTH_FIRST(
                "",
                "Hình như viết tháng trước ngày: hãy xem lại cả cột, vì mọi ngày được hiểu theo thứ tự ngày/tháng/năm"
                        + " (hoặc viết như %s).",
                "It seems to have the month first: check the whole column, as every day is read as day/month/year (or like"
                        + " %s)."),
        /** Days since 1900, as a spreadsheet writes a date whose cell has lost its format. */
        SPREADSHEET_NUMBER(
                "spreadsheet-date-number",
                "Đây là số thứ tự ngày của bảng tính: hãy định dạng ô là ngày (dd/mm/yyyy) rồi lưu lại.",
                "This is a spreadsheet's own count of days: format the cell as a date (dd/mm/yyyy) and save again.");

        private final String code;
        private final String vietnamese;
        private final String english;

        /** @param code empty for the usual code */
        Kind(String code, String vietnamese, String english) {
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    private final Kind kind;

    UnclearTimeException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** @param usual the code for a kind without its own */
    public String code(String usual) {
        return kind.code.isEmpty() ? usual : kind.code;
    }

    public String vietnamese(String example) {
        return kind.vietnamese.formatted(example);
    }

    public String english(String example) {
        return kind.english.formatted(example);
    }
}
