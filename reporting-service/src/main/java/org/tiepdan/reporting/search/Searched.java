package org.tiepdan.reporting.search;

/**
 * One searched term, so that a reader sees how a search was understood. It repeats no word of the search, and no receipt code.
 *
 * @param kind {@code CASE_ID}, {@code RECEIPT_CODE}, {@code REGISTER_NUMBER}, {@code WORDS} or {@code PHRASE}
 */
public record Searched(String kind, String vi, String en) {
    public static final Searched CASE_ID = new Searched("CASE_ID", "mã vụ việc", "the id of a case");
    public static final Searched RECEIPT_CODE = new Searched("RECEIPT_CODE", "mã biên nhận", "a receipt code");
    public static final Searched WORDS = new Searched("WORDS", "từ ngữ trong nội dung", "words of the subject");
    public static final Searched PHRASE = new Searched("PHRASE", "cụm từ trong nội dung", "a phrase of the subject");

    public static Searched number(SoughtNumber number) {
        var vi = "số đến " + number.number();
        var en = "register number " + number.number();
        if (number.year() != null) {
            vi += " năm " + number.year();
            en += " of " + number.year();
        }
        if (number.body() != null) {
            vi += " của " + number.body();
            en += " at " + number.body();
        }
        return new Searched("REGISTER_NUMBER", vi, en);
    }
}
