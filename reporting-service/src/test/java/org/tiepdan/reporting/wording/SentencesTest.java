package org.tiepdan.reporting.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.casefile.Happening;

/** A timeline shows corrections, and their effect on the limits. */
class SentencesTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final Map<String, Words> LIMITS = Map.of("KN-ACCEPT-1", new Words("Thụ lý", "Accept"));

    private final Sentences sentences = new Sentences(new BodyNames(LAW.bodies()), new CodeWords(LAW));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "acceptance; hủy việc đã ghi: thụ lý (ghi sai ngày).",
                "acceptance,acceptance,2026-09-04; sửa việc đã ghi: thụ lý, nay là: thụ lý, ngày 04/09/2026 (ghi sai"
                        + " ngày)."
            })
    void aCorrectionNamesWhatIsVoidAndWhatStands(String detail, String sentence) {
        var line = line("case.corrected.v1", detail, null, "WRONG_DAY");

        assertThat(sentences.of(line, LIMITS).vi()).endsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "petition.corrected.v1; petitioner/phone,respondent/body,respondent/role; TYPING_ERROR; sửa nội dung"
                        + " đăng ký: thông tin người gửi, đối tượng bị khiếu nại, tố cáo (ghi sai khi nhập).",
                "petition.voided.v1; ; REGISTERED_TWICE; hủy đăng ký đơn (đăng ký hai lần).",
                "petition.registration-voided.v1; ; ; không còn chờ phân loại.",
                "case.corrected.v1; facts; WRONG_CONTENT; xem xét lại theo nội dung đăng ký đã sửa."
            })
    void aMendedRegistrationNamesTheMembersAndNeverWhatTheySay(
            String type, @Nullable String detail, @Nullable String reason, String sentence) {
        var line = line(type, detail, null, reason);

        assertThat(sentences.of(line, LIMITS).vi()).endsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MET; đã thực hiện đúng thời hạn “Thụ lý”, ngày 04/09/2026.",
                "MISSED; quá thời hạn “Thụ lý”, hết ngày 04/09/2026.",
                "PAUSED; tạm dừng.",
                "ELAPSED; thời gian “Thụ lý” đã hết ngày 04/09/2026.",
                "OPEN; nay đến hết ngày 04/09/2026.",
                "case.extended; nay đến hết ngày 04/09/2026."
            })
    void aLimitCountedAnewSaysWhatBecameOfIt(String detail, String sentence) {
        var line = line("deadline.revised.v1", detail, LocalDate.parse("2026-09-04"), null);

        assertThat(sentences.of(line, LIMITS).vi()).endsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "case.extended.v1; 30; gia hạn giải quyết",
                "case.suspended.v1; OBSTACLE; tạm đình chỉ giải quyết",
                "case.resumed.v1; ; tiếp tục giải quyết"
            })
    void whatMovedALimitNamesItsPaperIfThereIsOne(String type, @Nullable String detail, String sentence) {
        var line = line(type, detail, null, null);

        assertThat(sentences.of(line, LIMITS).vi()).endsWith(" " + sentence + ".");
        assertThat(sentences.of(on("15/QĐ-UBND", line), LIMITS).vi()).endsWith(" " + sentence + " theo 15/QĐ-UBND.");
    }

    @Test
    void theOldestLinesOfAVeryLongCaseAreCounted() {
        var line = line(Happening.FOLDED, "1200", null, null);

        assertThat(sentences.of(line, LIMITS).vi())
                .isEqualTo("Gộp 1200 dòng cũ nhất về thời hạn; nhật ký vẫn giữ đủ từng dòng.");
    }

    @Test
    void aCorrectionNamesThePaperOfWhatStands() {
        var line = line("case.corrected.v1", "extension,extension,2026-09-04", null, "WRONG_CONTENT");

        assertThat(sentences.of(on("15/QĐ-UBND", line), LIMITS).vi()).contains("ngày 04/09/2026 theo 15/QĐ-UBND (");
    }

    @Test
    void aNoticeOfADialogueThatCameLateSaysSo() {
        assertThat(sentences
                        .of(line("case.dialogue-held.v1", "2026-09-01,2", null, null), LIMITS)
                        .vi())
                .endsWith("thông báo ngày 01/09/2026, muộn 2 ngày so với quy định.");
        assertThat(sentences
                        .of(line("case.dialogue-held.v1", "2026-09-01", null, null), LIMITS)
                        .vi())
                .endsWith("thông báo ngày 01/09/2026.");
    }

    @Test
    void aSecondComplaintIsLinkedAndNotNamed() {
        var line = line("case.lodged-again.v1", "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", null, null);

        assertThat(sentences.of(line, LIMITS).vi()).endsWith("ghi nhận khiếu nại lần hai, tố cáo tiếp.");
        assertThat(line.otherCase()).isEqualTo("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
        assertThat(line("case.urged.v1", "19-05443", null, null).otherCase()).isNull();
    }

    @Test
    void aSplitIsToldWithoutWhatTheMattersAre() {
        assertThat(sentences
                        .of(line("case.split.v1", "1,2", null, null), LIMITS)
                        .vi())
                .isEqualTo("Đơn được tách thành các vụ việc để xử lý riêng.");
        var decided = sentences.of(line("petition.split.v1", "", null, "SEVERAL-MATTERS"), LIMITS);
        assertThat(decided.vi())
                .startsWith("Cán bộ quyết định tách đơn thành các vụ việc. Lý do: Đơn có nhiều nội dung");
        assertThat(decided.en())
                .startsWith("An officer decided to split the petition into matters. Reason: The petition");
        assertThat(sentences
                        .of(line("case.matter-moved.v1", "", null, null), LIMITS)
                        .en())
                .isEqualTo("A matter of this petition moved on.");
    }

    @Test
    void whatNoBodyOwesIsNotOwedByACode() {
        var names = new BodyNames(LAW.bodies());

        assertThat(names.named("petitioner").vi()).isEqualTo("người có đơn");
        assertThat(names.named("nobody").en()).isEqualTo("nobody");
    }

    private static Happening on(String paper, Happening line) {
        return new Happening(
                line.id(),
                line.type(),
                line.time(),
                line.on(),
                line.body(),
                line.rule(),
                line.detail(),
                null,
                null,
                null,
                null,
                line.reason(),
                paper,
                null);
    }

    private static Happening line(
            String type, @Nullable String detail, @Nullable LocalDate on, @Nullable String reason) {
        return new Happening(
                "e-1",
                type,
                Instant.parse("2026-09-10T02:00:00Z"),
                on,
                "19-05443",
                "KN-ACCEPT-1",
                detail,
                null,
                null,
                null,
                null,
                reason,
                null,
                null);
    }
}
