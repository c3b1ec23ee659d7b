package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tiepdan.office.testkit.FixedStatus;
import org.tiepdan.office.testkit.PageReader;

/** The page for a citizen with a receipt. */
class StatusPageTest {
    private static final String PAGE = "/status/" + FixedStatus.CODE;

    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void saysWhereThePetitionStandsUntilWhenAndWhomToAsk() throws Exception {
        assertThat(PAGES.text(PAGE))
                .contains(
                        "Vụ việc đã được thụ lý, đang giải quyết.",
                        "20/08/2026",
                        "Ủy ban nhân dân phường Phan Đình Phùng",
                        "Thông báo kết quả xử lý cho công dân",
                        "Đến hết 07/09/2026",
                        "không được thực hiện đúng hạn");
        assertThat(PAGES.text(PAGE + "?lang=en"))
                .contains(
                        "The case is accepted and being settled.",
                        "Tell the citizen what comes of the petition",
                        "To the end of 7 Sep 2026")
                .doesNotContain("Thời hạn", "??");
    }

    @Test
    void saysOfEachMatterOfASplitPetitionWhereItStands() throws Exception {
        assertThat(PAGES.text("/status/" + FixedStatus.SPLIT))
                .contains(
                        "Các vụ việc tách từ đơn",
                        "Vụ việc thứ 1",
                        "Vụ việc đã được giải quyết.",
                        "21/09/2026",
                        "Ủy ban nhân dân phường Phan Đình Phùng",
                        "Vụ việc thứ 2",
                        "Đơn đang chờ thụ lý.");
        assertThat(PAGES.text("/status/" + FixedStatus.SPLIT + "?lang=en")).contains("Matter 2", "It waits");
        assertThat(PAGES.text(PAGE)).doesNotContain("Các vụ việc tách từ đơn");
    }

    @Test
    void leadsToNoPageOfTheOffice() throws Exception {
        assertThat(PAGES.links(PAGE)).noneMatch(link -> link.equals("/") || link.startsWith("/cases"));
        assertThat(PAGES.links("/status/mistyped")).noneMatch(link -> link.equals("/") || link.startsWith("/cases"));
        assertThat(PAGES.text(PAGE)).contains("name=\"robots\" content=\"noindex\"");
    }

    @Test
    void leadsToNoPageOfTheOfficeHoweverTheAddressIsWritten() throws Exception {
        var answer = PAGES.get("/%73tatus/mistyped");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Mã biên nhận không đúng.").doesNotContain("href=\"/\"", "href=\"/cases");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void isKeptNowhere() throws Exception {
        var answer = PAGES.get(PAGE);

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void saysInTheReadersLanguageThatACodeIsMistyped() throws Exception {
        var answer = PAGES.get("/status/mistyped");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Mã biên nhận không đúng.").doesNotContain("This is no");
    }
}
