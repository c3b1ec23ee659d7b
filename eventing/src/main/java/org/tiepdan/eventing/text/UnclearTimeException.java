package org.tiepdan.eventing.text;

/** A text that is not clearly one date or moment; says what is wrong with it without repeating it. */
public final class UnclearTimeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it is not clear. */
    enum Kind {
        NOT_READ,
        /** The days that a spreadsheet counts from 1900, as it writes them where the cell has lost its format. */
        SPREADSHEET_NUMBER
    }

    private final Kind kind;

    UnclearTimeException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** @param usual the code when there is nothing special about it */
    public String code(String usual) {
        return kind == Kind.SPREADSHEET_NUMBER ? "spreadsheet-date-number" : usual;
    }

    public String vietnamese(String example) {
        return kind == Kind.SPREADSHEET_NUMBER
                ? "Đây là số thứ tự ngày của bảng tính: hãy định dạng ô là ngày (dd/mm/yyyy) rồi lưu lại."
                : "Cần viết như " + example + " hoặc theo thứ tự ngày/tháng/năm, đủ bốn chữ số của năm.";
    }

    public String english(String example) {
        return kind == Kind.SPREADSHEET_NUMBER
                ? "This is a spreadsheet's own count of days: format the cell as a date (dd/mm/yyyy) and save again."
                : "Expected to be written like " + example + " or as day/month/year with four digits of the year.";
    }
}
