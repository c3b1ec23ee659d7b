package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FixedPetition;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.testkit.Typist;

/**
 * A clerk registers a complaint with all usual facts by keyboard alone within 90 seconds. Keys and choices are counted, with the times of the
 * Keystroke-Level Model (Card, Moran, Newell, Communications of the ACM 23/7, 1980); the time of the machine is measured. {@code target} gets both.
 */
class NinetySecondsTest {
    private static final double BOUND = 90;
    /** Seconds a key: an average skilled typist, 55 words a minute. */
    private static final double SKILLED = 0.20;
    /** Seconds to decide, before each choice from a list. */
    private static final double CHOICE = 1.35;

    private static PageServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.CLERK));
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.close();
    }

    @Test
    void areEnoughForATypicalPetition() throws IOException {
        try (var context = browsers.get().newContext(new NewContextOptions().setViewportSize(1440, 900))) {
            var page = context.newPage();
            var typist = new Typist(page);
            typist.waits(() -> {
                page.navigate(server.url("/counter"));
                page.locator("#petitioner-fullName:focus").waitFor();
            });
            register(typist);
            typist.presses("Control+Enter");
            typist.waits(() -> page.locator("#next:focus").waitFor());
            double mind = typist.choices() * CHOICE;
            double machine = typist.waited().toMillis() / 1000.0;
            var said = String.format(
                    Locale.ROOT, "%d keys, %d choices, machine %.1f s", typist.keys(), typist.choices(), machine);
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("ninety-seconds.txt"), said + "\n");

            assertThat(typist.keys() * SKILLED + mind + machine).as(said).isLessThan(BOUND);

            assertThat(page.url()).isEqualTo(server.url("/counter/" + FixedPetition.ID));
            var told = server.counter().toldTo("/petitions").getFirst().body();
            assertThat(told.at("/respondent/body").asString()).isEqualTo("19-05443");
            assertThat(told.at("/signed").asBoolean()).isTrue();
        }
    }

    private static void register(Typist typist) {
        typist.types("Nguyễn Thị Lan");
        typist.fills("#petitioner-identityNumber", "000000000001");
        typist.fills("#petitioner-address-line", "tổ 4");
        typist.names("#petitioner-address-commune", "phan dinh", 1);
        typist.fills("#petitioner-phone", "0900000001");
        typist.passes("#channel");
        typist.chooses("#type", 1);
        typist.chooses("#field", 2);
        typist.fills("#subject", "Khiếu nại quyết định thu hồi đất");
        typist.fills("#content", "Tôi không đồng ý với quyết định thu hồi đất vườn, đề nghị hủy quyết định.");
        typist.names("#place-commune", "van lang", 2);
        typist.names("#respondent-body", "phan dinh phung", 1);
        typist.chooses("#respondent-role", 1);
        typist.chooses("#decision-kind", 1);
        typist.fills("#decision-number", "12/QĐ-UBND");
        typist.fills("#decision-issuedOn", "1/10/2026");
        typist.fills("#decision-receivedOn", "3/10/2026");
        typist.chooses("#instance", 1);
        typist.chooses("#signed", 1);
    }
}
