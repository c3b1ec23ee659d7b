package org.tiepdan.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.access.Role;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Signatures;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** The receipt that a citizen gets. */
@ExtendWith(Counter.AtTheSharedOffice.class)
class ReceiptTest {

    @Test
    void tellsCodeBodyMomentAndLimitsAndNothingByWhichADenunciationIsKnown(Counter counter) throws Exception {
        var intake = counter.intake();
        var complaint = intake.post(Requests.complaint(), "bien-nhan-1");
        var denunciation = intake.post(Requests.denunciation(), "bien-nhan-2");

        var page = page(intake, complaint);

        assertThat(page)
                .contains("Ban Tiếp công dân tỉnh Thái Nguyên", "Citizen-Reception Board of Thai Nguyen Province")
                .contains(spaced(complaint), "09:15 ngày 01/07/2026", "15/07/2026")
                .contains("10 ngày làm việc", "http://localhost:8080/status/" + complaint.text("/receiptCode"))
                .doesNotContain(Requests.PRIVATE)
                .doesNotContainIgnoringCase("tố cáo", "khiếu nại", "denunciation", "complaint", "thu hồi", "http-equiv")
                .doesNotContain("<script", "src=");
        assertThat(page(intake, denunciation)
                        .replace(spaced(denunciation), spaced(complaint))
                        .replace(denunciation.text("/receiptCode"), complaint.text("/receiptCode")))
                .isEqualTo(page);
        assertThat(intake.get("/api/v1/petitions/" + "0".repeat(32) + "/receipt")
                        .text("/code"))
                .isEqualTo("unknown-petition");
    }

    @Test
    void allowsTheStyleItHasAndNothingElse(Counter counter) throws Exception {
        var registered = counter.intake().post(Requests.complaint(), "bien-nhan-3");
        var answer = counter.intake().get("/api/v1/petitions/" + registered.text("/petitionId") + "/receipt");
        var page = answer.response().body();
        var style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(SafeHeaders.faults(answer.response().headers().map())).isEmpty();
        assertThat(answer.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
        assertThat(page).doesNotContain("style=\"", "<link");
    }

    private static String page(IntakeProcess intake, IntakeProcess.Answer registered) throws Exception {
        // A clerk of all bodies also works for the denounced one.
        var clerk = Signatures.of("cb-1", Role.CLERK, "19-btcd");
        var answer = intake.getAs(clerk, "/api/v1/petitions/" + registered.text("/petitionId") + "/receipt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        return answer.response().body();
    }

    private static String spaced(IntakeProcess.Answer registered) {
        var code = registered.text("/receiptCode");
        return code.substring(0, 4) + " " + code.substring(4, 8) + " " + code.substring(8);
    }
}
