package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** A body corrects what it recorded in a case that it handed on, at the address of the case, and sees nothing else. */
class HandedOnPageTest {
    private static final String CASE = "/cases/" + FixedCases.HANDED_ON;
    private static final String COMMAND = "{\"by\":\"19-05443\",\"on\":\"2026-08-27\",\"to\":\"19-05860\"}";

    private static PageServer server;
    private static FormSender browser;

    @BeforeAll
    static void start() throws Exception {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443"));
        browser = new FormSender(server);
        record("transfer", "key", "k-handed-on", "command", COMMAND);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsWhatTheBodyRecordedAndWhereToCorrectIt() throws Exception {
        var page = browser.get(CASE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<h1>Vụ việc không còn ở cơ quan của ông, bà</h1>",
                        "<strong>Chuyển cơ quan khác, 27/08/2026</strong>")
                .contains(CASE + "/acts/correction?voids=k-handed-on")
                .doesNotContain("voids=REGISTRATION", "Việc có thể ghi nhận bây giờ", "Thời hạn và cách tính");
    }

    @Test
    void asksForAllThatTheActSaysAlthoughItMayNotBeDoneNow() throws Exception {
        assertThat(browser.get(CASE + "/acts/correction?voids=k-handed-on").body())
                .contains("Sửa việc đã ghi: Chuyển cơ quan khác, ngày 27/08/2026", "name=\"corrected.to\"")
                .doesNotContain("name=\"registeredAs\"");
    }

    @Test
    void saysBeforeItIsRecordedThatTheCaseIsElsewhereAndReturnsToTheSamePage() throws Exception {
        record("transfer", "key", "k-wrong", "command", COMMAND);
        var typed = Map.of(
                "key", "k-mend",
                "voids", "k-wrong",
                "on", "16/11/2026",
                "reason", "WRONG_DAY",
                "instead", "replace",
                "corrected.on", "26/8/2026",
                "corrected.to", "19-05860");
        var check = browser.post(CASE + "/acts/correction", typed);
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body())
                .contains("Việc đã ghi sẽ được sửa; vụ việc ở cơ quan khác.")
                .contains("&quot;act&quot;:&quot;transfer&quot;")
                .doesNotContain("Trạng thái vụ việc");

        var told = check.body().replaceFirst("(?s).*name=\"command\" value=\"([^\"]+)\".*", "$1");
        var page = record("correction", "key", "k-mend", "command", told.replace("&quot;", "\""));
        assertThat(page.body())
                .contains("Đã ghi nhận: Sửa việc đã ghi.", "<s>Chuyển cơ quan khác, 27/08/2026</s>", "26/08/2026");
    }

    @Test
    void noOtherActIsOfferedThere() throws Exception {
        assertThat(browser.get(CASE + "/acts/acceptance").statusCode()).isEqualTo(404);
    }

    @Test
    void saysItInEnglishToo() throws Exception {
        var page = browser.get(CASE + "?lang=en");
        browser.get(CASE + "?lang=vi");

        assertThat(page.body()).contains("A case that your body no longer has", "This is what your body recorded");
    }

    /** Nobody who only looks at cases has recorded anything. */
    @Test
    void isNoPageForALeader() throws Exception {
        try (var leaders = new PageServer(FixedDashboard::of, FixedPeople.of(Role.LEADER, "19-05443"))) {
            assertThat(new FormSender(leaders).get(CASE).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> record(String act, String... fields) throws Exception {
        var named = new LinkedHashMap<String, String>();
        named.put("go", "record");
        for (int i = 0; i < fields.length; i += 2) {
            named.put(fields[i], fields[i + 1]);
        }
        return browser.post(CASE + "/acts/" + act, named);
    }
}
