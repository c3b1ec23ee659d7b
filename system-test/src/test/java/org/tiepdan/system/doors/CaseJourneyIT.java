package org.tiepdan.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.system.harness.Browsers;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;

/**
 * A commune handles a complaint to its end with buttons and forms alone, including an extension, a suspension, a correction and an urging:
 * every step happens in the browser. Pictures are left in {@code target/homes}.
 */
@ExtendWith(SharedSystem.Provider.class)
class CaseJourneyIT {
    private static final Path PICTURES = Path.of("target/homes");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String OFFICER = "officer-05443";
    private static final String OFFICER_OF_THE_BOARD = "officer-btcd";

    private static Browsers browsers;

    private final LocalDate today = LegalTime.dateOf(Instant.now());

    @BeforeAll
    static void start() {
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @Test
    void goesFromRoutedToClosedInTheBrowser(SharedSystem system) {
        var caseId = received(system);
        try (var officer = new CasePages(browsers.get(), system, OFFICER, caseId);
                var board = new CasePages(browsers.get(), system, OFFICER_OF_THE_BOARD, caseId)) {
            accept(officer);
            lengthen(officer);
            interrupt(officer);
            board.choose("Đôn đốc").fill("on", day(3)).record("Đôn đốc", "Trạng thái vụ việc: Đang giải quyết");
            settle(officer);
            thenThePageTellsItAll(officer);
            thenTheLedgerTellsItsDays(officer);
        }
    }

    private void accept(CasePages officer) {
        officer.choose("Thụ lý").fill("on", day(20)).record("Thụ lý", "bắt đầu tính, đến hết");
        officer.mend("Thụ lý, " + day(20))
                .select("reason", "WRONG_DAY")
                .fill("corrected-on", day(25))
                .record("Sửa việc đã ghi", "thay vì");
    }

    private void lengthen(CasePages officer) {
        officer.choose("Xác định vụ việc phức tạp")
                .fill("on", day(24))
                .tick("criteria", "MANY_PEOPLE")
                .record("Xác định vụ việc phức tạp", "Trạng thái vụ việc: Đang giải quyết");
        officer.choose("Gia hạn")
                .fill("on", day(23))
                .fill("reference", "14/QĐ-UBND")
                .record("Gia hạn", "thay vì");
    }

    private void interrupt(CasePages officer) {
        officer.choose("Tạm đình chỉ")
                .fill("on", day(20))
                .select("ground", "OBSTACLE")
                .fill("reference", "15/QĐ-UBND")
                .record("Tạm đình chỉ", "dừng từ " + day(20));
        officer.choose("Tiếp tục giải quyết")
                .fill("on", day(15))
                .fill("reference", "16/QĐ-UBND")
                .record("Tiếp tục giải quyết", "hết hạn");
    }

    private void settle(CasePages officer) {
        officer.choose("Quyết định, kết luận")
                .fill("on", day(2))
                .fill("number", "12/QĐ-UBND")
                .select("settlement", "PARTLY_RIGHT")
                .record("Quyết định, kết luận", "được thực hiện đúng hạn");
        officer.choose("Gửi, thông báo")
                .fill("on", day(1))
                .select("of", "DECISION")
                .record("Gửi, thông báo", "được thực hiện đúng hạn");
        officer.choose("Kết thúc vụ việc").record("Kết thúc vụ việc", "Vụ việc kết thúc");
    }

    private void thenThePageTellsItAll(CasePages officer) {
        officer.awaitText(".where__state", "Vụ việc đã được giải quyết.");
        var page = officer.page();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("closed-case.png"))
                .setFullPage(true));

        assertThat(page.textContent(".history__void s")).isEqualTo("Thụ lý, " + day(20));
        assertThat(page.textContent(".history"))
                .contains(
                        "Được sửa lúc",
                        "Gia hạn, " + day(23),
                        "Tạm đình chỉ, " + day(20),
                        "Tiếp tục giải quyết, " + day(15),
                        "Đôn đốc, " + day(3),
                        "Quyết định, kết luận, " + day(2),
                        "Gửi, thông báo, " + day(1),
                        "Kết thúc vụ việc, " + day(0));
        assertThat(page.textContent(".timeline"))
                .contains(
                        "thụ lý vụ việc.",
                        "sửa việc đã ghi: thụ lý, nay là: thụ lý, ngày " + day(25) + " (ghi sai ngày).",
                        "xác định vụ việc phức tạp",
                        "gia hạn giải quyết theo 14/QĐ-UBND.",
                        "tạm đình chỉ giải quyết theo 15/QĐ-UBND.",
                        "tiếp tục giải quyết theo 16/QĐ-UBND.",
                        "đôn đốc",
                        "ra quyết định (khiếu nại đúng một phần).",
                        "Kết thúc hồ sơ (đã giải quyết).");
        assertThat(page.textContent(".steps--facts")).contains(day(25), day(2), day(0));
    }

    private void thenTheLedgerTellsItsDays(CasePages officer) {
        officer.page()
                .locator("a", new Page.LocatorOptions().setHasText("Bảng tính từng ngày: Giải quyết khiếu nại lần đầu"))
                .first()
                .click();

        assertThat(officer.page().textContent("main"))
                .contains(
                        "Gia hạn 15 ngày, ngày " + day(23),
                        "Văn bản gia hạn số 14/QĐ-UBND.",
                        "Tạm đình chỉ từ " + day(20) + ", tiếp tục từ " + day(15),
                        "Quyết định tạm đình chỉ số 15/QĐ-UBND. Quyết định tiếp tục giải quyết số 16/QĐ-UBND.");
    }

    /** @return id of a complaint against the commune's chair, which the board received thirty days ago */
    private String received(SharedSystem system) {
        var petition = EventJson.MAPPER
                .createObjectNode()
                .put("type", "COMPLAINT")
                .put("channel", "POST")
                .put("receivingBody", "19-btcd")
                .put("receivedAt", today.minusDays(30) + "T09:00:00+07:00")
                .put("subject", "Khiếu nại quyết định thu hồi đất")
                .put("content", "Không đồng ý với quyết định thu hồi đất.")
                .put("field", "LAND_HOUSING")
                .put("instance", 1)
                .put("signed", true);
        petition.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", "Nguyễn Thị Thử Nghiệm");
        petition.putObject("respondent").put("body", "19-05443").put("role", "HEAD");
        petition.putObject("decision").put("kind", "ADMINISTRATIVE_DECISION");
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), petition, Map.of());
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("/petitionId");
    }

    private String day(int ago) {
        return today.minusDays(ago).format(DAY);
    }
}
