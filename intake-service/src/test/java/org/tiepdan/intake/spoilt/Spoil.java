package org.tiepdan.intake.spoilt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import org.tiepdan.intake.oldfont.OldFontTexts;

/** One way in which offices spoil a row, each on its own columns, with the expected answer. */
enum Spoil {
    NO_BREAK_SPACE("code", row -> row.put("receivingBody", "\u00A0" + row.get("receivingBody") + "\u202F")),
    ZERO_WIDTH("type", row -> row.put("type", "FEED\u200BBACK\uFEFF")),
    DIRECTION("kind", row -> row.put("petitioner.kind", "\u200EINDIVIDUAL\u200F")),
    UNKNOWN_BODY("code", row -> refuse(row, "receivingBody", "19-btcdd", "unknown-body")),
    UNKNOWN_CHANNEL("channel", row -> refuse(row, "channel", "Bưu điện", "unknown-code")),
    KEY(
            "key",
            row -> row.put("idempotencyKey", " so\u00AD-\u00A0" + row.get("receivingBody") + "/" + row.number() + " ")),
    DAY("when", row -> row.put("receivedAt", "01/07/2026")),
    DAY_AND_HOUR("when", row -> row.put("receivedAt", "1/7/2026 8:30")),
    DAY_WITH_DOTS("when", row -> row.put("receivedAt", "\u00A001.07.2026")),
    MONTH_FIRST("when", row -> refuse(row, "receivedAt", "07/20/2026", "not-a-date-time")),
    DAYS_SINCE_1900("when", row -> refuse(row, "receivedAt", "46204.385", "spreadsheet-date-number")),
    SPACES("identity", row -> row.put("petitioner.identityNumber", "019 086 001 234")),
    DOTS("identity", row -> row.put("petitioner.identityNumber", "019.086.001.234")),
    LABEL("identity", row -> row.put("petitioner.identityNumber", "CMND 091234567")),
    ELEVEN_DIGITS("identity", row -> doubt(row, "petitioner.identityNumber", "19086001234", "lost-zeros")),
    TEN_DIGITS("identity", row -> doubt(row, "petitioner.identityNumber", "1086001234", "lost-zeros")),
    SCIENTIFIC("identity", row -> doubt(row, "petitioner.identityNumber", "1.90860E+10", "scientific-number")),
    LOST_PAPERS("identity", row -> doubt(row, "petitioner.identityNumber", "đã mất giấy tờ", "not-an-identity-number")),
    NO_PHONE("phone", row -> row.put("petitioner.phone", "Không có")),
    TWO_PHONES("phone", row -> row.put("petitioner.phone", "0912345678 - 0987654321")),
    DAUGHTER("phone", row -> row.put("petitioner.phone", "0912345678 (con gái)")),
    NINE_DIGITS("phone", row -> doubt(row, "petitioner.phone", "912345678", "lost-zeros")),
    NO_NUMBER("phone", row -> doubt(row, "petitioner.phone", "gọi qua trưởng xóm", "not-a-phone-number")),
    FRACTION("count", row -> row.put("petitioner.signatories", "1.0")),
    MANY("count", row -> doubt(row, "petitioner.signatories", "nhiều", "not-a-whole-number")),
    INSTANCE("instance", row -> row.put("instance", "1,0")),
    YES("signed", row -> row.put("signed", "có")),
    MARK("signed", row -> row.put("signed", "x")),
    PERHAPS("signed", row -> doubt(row, "signed", "có lẽ", "not-yes-or-no")),
    FOUR_DIGITS("commune", row -> refuse(row, "place.commune", "5443", "not-a-commune-code")),
    LETTERS_LOST("subject", row -> refuse(row, "subject", "Ph?n ánh ?èn ???ng h?ng " + row.number(), "letters-lost")),
    MISREAD(
            "subject",
            row -> refuse(
                    row,
                    "subject",
                    new String(
                            ("Phản ánh cầu treo " + row.number()).getBytes(StandardCharsets.UTF_8),
                            Charset.forName("windows-1252")),
                    "misread-utf-8")),
    LOST_NAME("phone", row -> doubt(row, "petitioner.phone", "#N/A", "spreadsheet-error")),
    TOO_NARROW("when", row -> refuse(row, "receivedAt", "##########", "spreadsheet-error")),
    SOFT_HYPHEN("subject", row -> row.put("subject", "Phản\u00A0ánh cầu\u200B tre\u00ADo hỏng " + row.number())),
    DECOMPOSED("subject", row -> row.put("subject", Normalizer.normalize(row.get("subject"), Normalizer.Form.NFD))),
    TCVN3("subject", row -> refuse(row, "subject", OldFontTexts.tcvn3(row.get("subject")), "old-font-tcvn3")),
    VNI_CAPITALS(
            "subject",
            row -> refuse(
                    row, "subject", OldFontTexts.vni(row.get("subject").toUpperCase(Locale.ROOT)), "old-font-vni")),
    VNI_NAME("name", row -> refuse(row, "petitioner.fullName", OldFontTexts.vni("Nguyễn Thị Thử"), "old-font-vni")),
    FRENCH_NAME("name", row -> row.put("petitioner.fullName", "Noël Lê")),
    SEVERAL_LINES("content", row -> row.put("content", row.get("content") + "\nĐèn \"cao áp\"; 2\" rưỡi")),
    NO_CONTENT("content", row -> refuse(row, "content", "\u00A0\u200B", "missing")),
    /** Descending: a row without a number gets the one after the highest. */
    PAPER_NUMBER("number", row -> row.put("registerNumber", 20_000 - row.number() + "/2026")),
    NO_SUCH_NUMBER("number", row -> refuse(row, "registerNumber", "420a", "not-a-register-number")),
    FUTURE("when", row -> {
        row.put("registerNumber", row.get("registerNumber").replace("/2026", ""));
        refuse(row, "receivedAt", "31/12/2999", "date-out-of-range");
    }),
    MORE_EMPTY_CELLS("tail", row -> row.append(";;;")),
    SHORT_ROW("tail", row -> {
        if (row.get("signed").isEmpty()) {
            row.cut(1);
            row.doubt("short-row");
        }
    });

    private final String place;
    private final Consumer<Row> change;

    Spoil(String place, Consumer<Row> change) {
        this.place = place;
        this.change = change;
    }

    /** Two faults at the same place would interfere with each other. */
    String place() {
        return place;
    }

    void spoil(Row row) {
        change.accept(row);
    }

    private static void doubt(Row row, String column, String cell, String code) {
        row.put(column, cell);
        row.doubt(code);
    }

    private static void refuse(Row row, String column, String cell, String code) {
        row.put(column, cell);
        row.fault(code);
    }
}
