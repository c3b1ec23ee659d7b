package org.tiepdan.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the leader's page says. */
class HomePageTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void leadsFromEveryNumberToTheListBehindIt() throws Exception {
        assertThat(PAGES.links("/?year=2026"))
                .contains(
                        "/cases?open=true",
                        "/cases?overdue=true&sort=dueOn",
                        "/cases?dueWithin=3&sort=dueOn",
                        "/cases?state=IN_TRIAGE",
                        "/cases?triageAge=11-",
                        "/cases?open=true&competent=19-05443",
                        "/cases?state=ROUTED&competent=19-05443",
                        "/cases?from=2026-02-01&to=2026-02-28",
                        "/cases?from=2025-01-01&to=2025-12-31",
                        "/cases?closedFrom=2026-02-01&closedTo=2026-02-28&closedAs=SETTLED%2CANSWERED",
                        "/cases?closedFrom=2026-02-01&closedTo=2026-02-28",
                        "/cases?limit=missed&owedBy=19-05443&limitFrom=2026-01-01&limitTo=2026-12-31",
                        "/cases?limit=openOverdue&limitFrom=2026-01-01&limitTo=2026-12-31",
                        "/cases?closedAs=GUIDED",
                        "/cases/00000000000000000000000000000001");
    }

    @Test
    void keepsTheBodyLookedAtInEveryLink() throws Exception {
        assertThat(PAGES.links("/?body=phan+dinh+phung"))
                .contains(
                        "/cases?overdue=true&competent=19-05443&sort=dueOn",
                        "/cases?body=19-05443&from=2026-02-01&to=2026-02-28",
                        "/cases?body=19-05443&closedFrom=2026-02-01&closedTo=2026-02-28")
                .doesNotContain("/cases?open=true");
    }

    @Test
    void readsWellBeforeTheFirstPetition() throws Exception {
        assertThat(PAGES.text("/?year=2024"))
                .contains("Chưa có đơn nào trong sổ")
                .doesNotContain("<table", "data-chart");
    }

    @Test
    void soundsTheAlarmWhenPetitionsCannotBeAccountedFor() throws Exception {
        assertThat(PAGES.text("/")).contains("verdict--good").doesNotContain("verdict--bad");
        assertThat(PAGES.text("/?year=2025")).contains("verdict--bad", "2 đơn không rõ đang ở đâu");
    }

    /** Open cases are counted by who has them, months by who received them as well: the lists mean what the numbers do. */
    @Test
    void saysWhichCasesOfTheBodyEachPartCounts() throws Exception {
        assertThat(PAGES.text("/?body=19-05443"))
                .contains("vụ việc cơ quan này đang giữ", "tiếp nhận hoặc có thẩm quyền");
        assertThat(PAGES.text("/")).doesNotContain("vụ việc cơ quan này đang giữ");
    }

    @Test
    void saysThatTheLedgerIsThatOfTheWholeOffice() throws Exception {
        assertThat(PAGES.text("/?body=19-05443")).contains("Luôn là số liệu của tất cả cơ quan và mọi năm");
        assertThat(PAGES.text("/?lang=en")).contains("Ledger of all bodies");
    }

    @Test
    void namesTheLimitThatIsLateAndTheBodyThatOwesIt() throws Exception {
        assertThat(PAGES.text("/"))
                .contains(
                        "Đã trễ thời hạn “Trả lời người được tiếp” của Ban Tiếp công dân tỉnh Thái Nguyên",
                        "Số đến 152/2026 của Ban Tiếp công dân tỉnh Thái Nguyên");
        assertThat(PAGES.text("/?lang=en"))
                .contains("Missed the limit “Answer the person received”, owed by", "No. 152/2026 of");
    }

    @Test
    void tellsAnOverdueCaseFromALimitThatWasMissed() throws Exception {
        assertThat(PAGES.text("/"))
                .contains("vụ việc quá hạn", "vẫn là quá hạn cho đến khi kết thúc", "Trễ hạn", "Vừa hết hạn")
                .doesNotContain("Đang quá hạn");
    }
}
