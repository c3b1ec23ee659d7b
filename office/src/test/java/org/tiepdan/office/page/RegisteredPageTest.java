package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FakeCounter;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FixedPetition;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** A registered petition at the counter: its receipt, its correction, and voiding it. */
class RegisteredPageTest {
    private static PageServer server;
    private FormSender sender;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.CLERK));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        server.counter().forget();
        sender = new FormSender(server);
    }

    @Test
    void showsTheReceiptAsIntakeMakesIt() throws Exception {
        var page = sender.get("/counter/" + FixedPetition.ID + "/receipt");

        assertThat(page.body()).isEqualTo(FixedPetition.RECEIPT);
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(FixedPetition.RECEIPT_POLICY);
    }

    @Test
    void mendsWhatIsOtherwiseWithAReason() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/correction";
        assertThat(sender.get(address).body())
                .contains("Khiếu nại quyết định thu hồi đất", "value=\"01/10/2026\"", "value=\"19-05443|")
                .contains("Đọc nhầm đơn")
                .containsPattern(chosen("LAND_HOUSING"));

        var page = sender.post(address, mending("field", "POLICY", "reason", "MISREAD"));

        assertThat(page.body()).contains("Đã ghi nhận việc sửa");
        var told = server.counter().toldTo("/correction").getFirst();
        assertThat(told.body().toString()).isEqualTo("{\"reason\":\"MISREAD\",\"field\":\"POLICY\"}");
    }

    /** A correction replaces a whole member: the page also has facts of a respondent that only the rules need, and keeps them. */
    @Test
    void keepsUnitAndFormerBodyWhereSomethingElseOfTheRespondentIsMended() throws Exception {
        var address = "/counter/" + FixedPetition.OF_A_UNIT + "/correction";
        assertThat(sender.get(address).body())
                .contains("value=\"19-05665|", "Ít gặp")
                .containsPattern(chosen("ADMINISTRATIVE"))
                .containsPattern(chosen("SAME_RANK"));

        sender.post(
                address,
                mending(
                        "type", "DENUNCIATION",
                        "respondent.role", "OFFICIAL",
                        "respondent.officers", "cb-1, cb-2",
                        "respondent.unit.kind", "ADMINISTRATIVE",
                        "respondent.unit.role", "HEAD",
                        "respondent.moved", "SAME_RANK",
                        "respondent.formerBody", "x",
                        "respondent.formerBody.found", "19-05665|x",
                        "respondent.formerRole", "DEPUTY_HEAD",
                        "reason", "MISREAD"));

        var told = server.counter().toldTo("/correction").getFirst().body();
        assertThat(told.propertyNames()).containsExactlyInAnyOrder("reason", "respondent");
        assertThat(told.get("respondent").toString())
                .isEqualTo("{\"body\":\"19-05443\",\"role\":\"OFFICIAL\",\"officers\":[\"cb-1\",\"cb-2\"],"
                        + "\"unit\":{\"kind\":\"ADMINISTRATIVE\",\"role\":\"HEAD\"},\"moved\":\"SAME_RANK\","
                        + "\"formerBody\":\"19-05665\",\"formerRole\":\"DEPUTY_HEAD\"}");
    }

    @Test
    void saysWhatACorrectionStillNeeds() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/correction";

        assertThat(sender.post(address, mending("reason", "MISREAD")).body()).contains("Chưa có gì khác");
        assertThat(sender.post(address, mending("field", "POLICY")).body()).contains("Lý do: Còn thiếu.");
        server.counter().beBusy(true);
        assertThat(sender.post(address, mending("field", "POLICY", "reason", "MISREAD"))
                        .body())
                .contains("Chưa biết")
                .containsPattern(chosen("POLICY"))
                .containsPattern(chosen("MISREAD"));
    }

    @Test
    void isSentAgainUnderItsKeyAfterIntakeWasBusy() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/correction";
        var mending = mending("field", "POLICY", "reason", "MISREAD");
        server.counter().beBusy(true);
        assertThat(sender.post(address, mending).body()).contains("name=\"key\" value=\"k8\"");
        server.counter().beBusy(false);

        assertThat(sender.post(address, mending).body()).contains("Đã ghi nhận việc sửa");
        assertThat(server.counter().toldTo("/correction"))
                .extracting(FakeCounter.Told::key)
                .containsOnly("k8");
    }

    @Test
    void keepsWhatWasTypedWhileTheRegisteredPetitionCannotBeRead() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/correction";
        var mending = mending("field", "POLICY", "reason", "MISREAD");
        server.counter().beAway(true);

        var page = sender.post(address, mending);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("name=\"key\" value=\"k8\"", "Khiếu nại quyết định thu hồi đất")
                .containsPattern(chosen("POLICY"))
                .containsPattern(chosen("MISREAD"));
        server.counter().beAway(false);
        assertThat(sender.post(address, mending).body()).contains("Đã ghi nhận việc sửa");
    }

    @Test
    void neverReplacesASealedNameByNone() throws Exception {
        var page = sender.post(
                "/counter/" + FixedPetition.ID + "/correction",
                mending("petitioner.kind", "ORGANISATION", "reason", "MISREAD"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Phần người gửi được thay toàn bộ", "Cần nhập: Họ tên, tên tổ chức.");
        assertThat(server.counter().toldTo("/correction")).isEmpty();
    }

    @Test
    void voidsAMistakenRegistrationWithAReason() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/void";
        assertThat(sender.get(address).body()).contains("Số đến 153/2026", "Đăng ký hai lần");
        assertThat(sender.post(address, Map.of("key", "k9")).body()).contains("Lý do: Còn thiếu.");

        var page = sender.post(address, Map.of("key", "k9", "reason", "TEST_ENTRY"));

        assertThat(page.body()).contains("Đã hủy đăng ký.");
        var told = server.counter().toldTo("/void").getLast();
        assertThat(told.key()).isEqualTo("k9");
        assertThat(told.body().toString()).isEqualTo("{\"reason\":\"TEST_ENTRY\"}");
    }

    private static String chosen(String code) {
        return "<option(?=[^>]* value=\"" + code + "\")(?=[^>]* selected=)";
    }

    /** The fields that the correction form sends when nothing is changed, plus {@code others}. */
    private static Map<String, String> mending(String... others) {
        return FormSender.changed(
                Map.ofEntries(
                        Map.entry("key", "k8"),
                        Map.entry("petitioner.kind", "INDIVIDUAL"),
                        Map.entry("petitioner.signatories", "1"),
                        Map.entry("channel", "IN_PERSON"),
                        Map.entry("type", "COMPLAINT"),
                        Map.entry("field", "LAND_HOUSING"),
                        Map.entry("subject", "Khiếu nại quyết định thu hồi đất"),
                        Map.entry("place.commune", "05443"),
                        Map.entry("place.commune.found", "05443|05443"),
                        Map.entry("respondent.body", "x"),
                        Map.entry("respondent.body.found", "19-05443|x"),
                        Map.entry("respondent.role", "HEAD"),
                        Map.entry("decision.kind", "ADMINISTRATIVE_DECISION"),
                        Map.entry("decision.issuedOn", "01/10/2026"),
                        Map.entry("decision.receivedOn", "03/10/2026"),
                        Map.entry("instance", "1"),
                        Map.entry("signed", "true")),
                others);
    }
}
