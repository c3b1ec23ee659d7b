package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.pack.LawPackException;

/** One spoilt row of {@code time_limits.csv} for each kind of fault. */
class SpoiltLimitsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            KN-RESOLVE-1     | ;CALENDAR_DAY | ;DAY          | 'unit' must be one of CALENDAR_DAY, WORKING_DAY, YEAR, but was 'DAY'.
            TC-TRANSFER      | 2019-01-01    | 1/1/2019      | 'effective_from' must be a date such as 2026-07-01 (import the column as text), but was '1/1/2019'.
            TC-TRANSFER      | 2019-01-01    | 2019-02-29    | 'effective_from' must be a date such as 2026-07-01 (import the column as text), but was '2019-02-29'.
            TC-TRANSFER      | ;5;           | ;0;           | 'length' must be a whole number above 0 unless 'unit' is CALENDAR_DAY, but was '0'.
            KN-RESOLVE-1     | ;45;45;60;    | ;15;45;60;    | 'complex_length' must be a total of at least 30, but was '15'.
            KN-RESOLVE-1     | ;45;45;60;    | ;45;45;40;    | 'remote_complex_length' must be a total of at least 45, but was '40'.
            TC-TRANSFER      | LTC 24.2      | ~~            | 'basis' must not be empty.
            TC-TRANSFER      | VERIFIED      | SURE          | 'status' must be one of VERIFIED, DERIVED, RECALLED, UNKNOWN, but was 'SURE'.
            TC-TRANSFER      | TC-TRANSFER   | tc transfer   | 'rule_id' must be capitals and digits joined by hyphens, but was 'tc transfer'.
            TC-TRANSFER      | ;5;           | ;             | expected 32 cells, but there are 31.
            TC-TRANSFER      | HANDING_ON    | HAND_ON       | 'step' must be one of REPLY, HANDING_ON, ACCEPTANCE, SETTLEMENT, NOTICE, PUBLICATION, EXECUTION, LIMITATION, LODGING, EFFECT, HANDLING, REVIEW, REPORT, RETENTION, RECORDING, but was 'HAND_ON'.
            TC-TRANSFER      | DENUNCIATION; | FRAUD;        | 'type' must be one of COMPLAINT, DENUNCIATION, PROPOSAL, FEEDBACK, MIXED, but was 'FRAUD'.
            TC-TRANSFER      | DENUNCIATION;; | DENUNCIATION;2; | 'instance' must be empty unless 'type' is COMPLAINT.
            TC-TRANSFER      | ;TRIAGE,TRANSFER; | ;TRIAGE,TRIAGE; | 'outcome' names TRIAGE twice.
            TC-TRANSFER      | ;RECEIVED;    | ;;            | 'starts' must name at least one event.
            TC-TRANSFER      | ;HANDED_ON;   | ;;            | 'met_by' must name at least one event.
            TC-TRANSFER      | ;HANDED_ON;   | ;RECEIVED;    | 'met_by' must not name RECEIVED, which starts the limit.
            TC-TRANSFER      | ;ROUTED,      | ;HANDED_ON,   | 'ended_by' must not name HANDED_ON, which meets the limit.
            KN-RESOLVE-1     | SUSPENSION    | HOLIDAY       | 'stands_still' must be one of SUSPENSION, but was 'HOLIDAY'.
            TC-RESOLVE       | ;BLOCK;30;2;  | ;BLOCK;;2;    | 'extension_times' must be filled with 'extension', 'extension_length' with BLOCK, and else be empty.
            KN-RESOLVE-1     | ;CEILING;;1;  | ;CEILING;;;   | 'extension_times' must be filled with 'extension', 'extension_length' with BLOCK, and else be empty.
            TC-INITIAL       | ;10;;;;CEILING; | ;;;;;CEILING; | 'complex_length' must be filled for a CEILING, which it is.
            TCD-REPLY        | citizen the result;; | citizen the result;FEEDBACK; | 'type', 'instance', 'procedure', 'decision' and 'outcome' must be empty for a REPLY: others see it, and must not learn from it what was handed in.
            TC-TRANSFER | WITHDRAWN,CLOSED;;; | WITHDRAWN,CLOSED;RIGHT;; | 'kind' must be one of DUTY, WINDOW, SPAN, but was 'RIGHT'.
            TC-TRANSFER | WITHDRAWN,CLOSED;;; | WITHDRAWN,CLOSED;WINDOW;; | 'owed_by' must be a body for a DUTY, PETITIONER for a WINDOW, NOBODY for a SPAN, but WINDOW had RECEIVING_BODY.
            KN-LODGE-2 | ;PETITIONER; | ;NOBODY; | 'owed_by' must be a body for a DUTY, PETITIONER for a WINDOW, NOBODY for a SPAN, but WINDOW had NOBODY.
            KN-EFFECT-2 | ;SPAN; | ;; | 'owed_by' must be a body for a DUTY, PETITIONER for a WINDOW, NOBODY for a SPAN, but DUTY had NOBODY.
            TC-TRANSFER | WITHDRAWN,CLOSED;;; | WITHDRAWN,CLOSED;;EFFECTIVE; | 'at_end' can only be EFFECTIVE of a SPAN, or SETTLEMENT_EXPIRED of a DUTY of SETTLEMENT, but was EFFECTIVE.
            TC-TRANSFER | WITHDRAWN,CLOSED;;; | WITHDRAWN,CLOSED;;SETTLEMENT_EXPIRED; | 'at_end' can only be EFFECTIVE of a SPAN, or SETTLEMENT_EXPIRED of a DUTY of SETTLEMENT, but was SETTLEMENT_EXPIRED.
            KN-EFFECT-2 | ;EFFECTIVE; | ;CLOSED; | 'at_end' can only be EFFECTIVE of a SPAN, or SETTLEMENT_EXPIRED of a DUTY of SETTLEMENT, but was CLOSED.
            KN-LODGE-2 | ;WINDOW;; | ;WINDOW;EFFECTIVE; | 'at_end' can only be EFFECTIVE of a SPAN, or SETTLEMENT_EXPIRED of a DUTY of SETTLEMENT, but was EFFECTIVE.
            KN-EFFECT-2 | ;NOBODY;; | ;NOBODY;EFFECTIVE; | 'met_by' must be empty for a SPAN.
            KN-LODGE-2 | ;LODGED_AGAIN,LODGED_FOR_DELAY; | ;; | 'met_by' must name at least one event.
            KN-EFFECT-2 | ;45;;;;;; | ;45;;SUSPENSION;;;; | 'stands_still' and 'extension' must be empty unless 'kind' is DUTY.
            KN-LODGE-2 | ;45;;;;;; | ;45;;;BLOCK;30;1; | 'stands_still' and 'extension' must be empty unless 'kind' is DUTY.
            TC-REPLY-REFERRER | ;;FORWARDED;ORDINARY;; | ;;FORWARDED;ORDINARY;DISCIPLINARY_DECISION; | 'decision' must be empty unless 'type' is COMPLAINT.
            TCD-REPLY | citizen the result;;;IN_PERSON;;; | citizen the result;;;IN_PERSON;;DISCIPLINARY_DECISION; | 'decision' must be empty unless 'type' is COMPLAINT.
            DB-UPDATE; | ;0;CALENDAR_DAY;;; | ;0;CALENDAR_DAY;;5; | the other lengths, 'stands_still' and 'extension' must be empty where 'length' is 0 or 'unit' is YEAR.
            XLD-ARCHIVE | ;1;YEAR;;; | ;1;YEAR;;2; | the other lengths, 'stands_still' and 'extension' must be empty where 'length' is 0 or 'unit' is YEAR.
            DB-UPDATE; | ;0; | ;-1; | 'length' must be a whole number above 0, but was '-1'.
            KN-DIALOGUE-NOTICE | ;BACKWARD; | ;BACK; | 'counts' must be one of FORWARD, BACKWARD, but was 'BACK'.
            KN-DIALOGUE-NOTICE | ;BACKWARD; | ;FORWARD; | 'met_by' must name at least one event.
            TCD-SCHEDULE-POST | ;BACKWARD; | ;; | 'starts' must name at least one event.
            KN-DIALOGUE-NOTICE | ;COMPETENT_BODY;; | ;COMPETENT_BODY;DECIDED; | BACKWARD is only checked and does not run: 'kind' must be DUTY, and 'met_by', 'ended_by', 'at_end', the other lengths, 'stands_still' and 'extension' must be empty.
            KN-DIALOGUE-NOTICE | ;BACKWARD;; | ;BACKWARD;7; | BACKWARD is only checked and does not run: 'kind' must be DUTY, and 'met_by', 'ended_by', 'at_end', the other lengths, 'stands_still' and 'extension' must be empty.
            KN-DIALOGUE-NOTICE | ;5; | ;0; | BACKWARD must count at least one day, and no years.
            KN-DIALOGUE-NOTICE | ;5;CALENDAR_DAY; | ;5;YEAR; | BACKWARD must count at least one day, and no years.
            KN-PUBLISH | ;;NĐ124 | ;LAW;NĐ124 | 'reading' must be a setting and a reading, such as reading-x=LAW, but was 'LAW'.
            KN-EXEC | ;EFFECTIVE; | ;SETTLEMENT_EXPIRED,SETTLEMENT_EXPIRED; | 'starts' names SETTLEMENT_EXPIRED twice.
            """)
    void refusesARowThatCannotHold(String start, String old, String replacement, String sentence) throws IOException {
        int line = PackCopy.in(directory).change("time_limits.csv", start, old, replacement);

        LawPackException refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults().stream().map(PackCopy::english))
                .contains("time_limits.csv, line %d: %s".formatted(line, sentence));
    }

    @Test
    void refusesALimitThatStartsWithAnEndThatNoRowBrings() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        int line = pack.change("time_limits.csv", "KN-EXEC", ";EFFECTIVE;", ";SETTLEMENT_EXPIRED;");
        pack.change("time_limits.csv", "KN-RESOLVE-1", ";SETTLEMENT_EXPIRED;", ";;");

        LawPackException refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults())
                .containsExactly(
                        ("time_limits.csv, dòng %d: không bao giờ bắt đầu: 'at_end' của không dòng nào mang lại"
                                        + " SETTLEMENT_EXPIRED. / line %d: can never start: no row's 'at_end' brings SETTLEMENT_EXPIRED.")
                                .formatted(line, line));
    }
}
