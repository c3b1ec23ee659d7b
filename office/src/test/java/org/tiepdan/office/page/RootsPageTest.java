package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedRoots;
import org.tiepdan.office.testkit.PageReader;

/** The seals of the record, on the leader's page and on a printable page. */
class RootsPageTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @Test
    void showsWholeSealsToBePrintedAndSigned() throws Exception {
        assertThat(PAGES.text("/records/roots"))
                .contains("Dấu niêm phong sổ sự kiện", "5f1c0a9b e3d24477 885b521b", "1.214", "Người đối chiếu (ký");
        assertThat(PAGES.text("/records/roots?lang=en")).contains("Seals of the record", "Compared by");
    }

    @Test
    void showsThoseOfAPeriodAndSaysWhenThereAreNone() throws Exception {
        assertThat(PAGES.text("/records/roots?from=2025-01-01&to=2025-01-31"))
                .contains("Chưa có ngày nào được niêm phong.")
                .doesNotContain("<table");
    }

    @Test
    void doesNotSayHowMuchWasRecordedToWhoIsNotTold() throws Exception {
        var earlier = LegalTime.dateOf(FixedDashboard.NOW).minusDays(2);

        assertThat(PAGES.text("/records/roots?to=" + earlier))
                .contains("5f1c0a9b e3d24477 885b521b")
                .doesNotContain("1.214", "Số sự kiện");
    }

    @Test
    void saysWhatIsWrongWithAPeriod() throws Exception {
        assertThat(PAGES.get("/records/roots?from=soon").statusCode()).isEqualTo(422);
    }

    @Test
    void showsTheBeginningOfTheNewestOnTheLeadersPage() throws Exception {
        assertThat(PAGES.text("/")).contains(FixedRoots.SEAL.substring(0, 16)).doesNotContain("1.214 sự kiện");
        assertThat(PAGES.links("/")).contains("/records/roots");
    }
}
