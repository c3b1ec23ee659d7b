package org.tiepdan.intake.registration.fact;

/** What becomes of long numbers in a spreadsheet. */
final class Numbers {
    private Numbers() {}

    static Fact<String> scientific(String text) {
        return Fact.doubtful(
                text,
                "scientific-number",
                "Bảng tính đã viết số này ở dạng khoa học, các chữ số cuối đã mất: hãy định dạng cột là văn bản.",
                "A spreadsheet wrote this number in scientific form and lost its last digits: format the column as text.");
    }
}
