package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FixedPetition;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.testkit.Pictures;

/** The counter in a browser: by keyboard alone, and without scripts; pictures are left in {@code target/pages}. */
class CounterBrowserTest {
    private static final int WIDE = 1440;
    private static final int NARROW = 360;

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

    @BeforeEach
    void begin() {
        server.counter().forget();
    }

    @Test
    void registersAComplaintByKeyboardAlone() {
        try (var context = context(ColorScheme.LIGHT, WIDE, true)) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(server.url("/counter"));
            page.locator("#petitioner-fullName:focus").waitFor();
            type(page, "Nguyễn Thị Lan");
            tab(page, "#petitioner-identityNumber", "000000000001");
            tab(page, "#petitioner-address-line", "tổ 4");
            name(page, "#petitioner-address-commune", "phan dinh", "Phường Phan Đình Phùng");
            tab(page, "#petitioner-phone", "0900000001");
            choose(page, "#channel", 0);
            choose(page, "#type", 1);
            choose(page, "#field", 2);
            tab(page, "#subject", "Khiếu nại quyết định thu hồi đất");
            tab(page, "#content", "Tôi đã gửi đơn này và không đồng ý với quyết định thu hồi đất.");
            several(page, "#place-commune", "van lang", "Xã Văn Lăng");
            name(page, "#respondent-body", "phan dinh phung", "Ủy ban nhân dân phường Phan Đình Phùng");
            choose(page, "#respondent-role", 1);
            choose(page, "#decision-kind", 1);
            tab(page, "#decision-number", "12/QĐ-UBND");
            tab(page, "#decision-issuedOn", "1/10/2026");
            tab(page, "#decision-receivedOn", "3/10/2026");
            choose(page, "#instance", 1);
            choose(page, "#signed", 1);

            page.locator("#panel-seen.panel__part--warns").waitFor();
            page.locator("#panel-competence .panel__lead").waitFor();
            assertThat(page.textContent("#panel")).contains("phường Phan Đình Phùng: chuyển đơn", "30/11/2026");
            assertThat(page.locator("#respondent-officers").isVisible()).isFalse();
            page.evaluate("scrollTo(0, 0)");
            Pictures.take(page, "counter");
            assertThat(Barriers.seriousOn(page)).isEmpty();

            page.keyboard().press("Control+Enter");
            page.waitForURL(server.url("/counter/" + FixedPetition.ID));
            page.locator("#next:focus").waitFor();
            assertThat(page.textContent("main")).contains("Số đến 153/2026", "K7M2 PX94 RTWA");
            Pictures.take(page, "registered");
            assertThat(Barriers.seriousOn(page)).isEmpty();

            var told = server.counter().toldTo("/petitions").getFirst().body();
            assertThat(told.at("/place/commune").asString()).isEqualTo("05665");
            assertThat(told.at("/respondent/body").asString()).isEqualTo("19-05443");
            assertThat(told.at("/petitioner/address/commune").asString()).isEqualTo("05443");
            page.keyboard().press("Enter");
            page.locator("#petitioner-fullName:focus").waitFor();
            assertThat(page.inputValue("#petitioner-fullName")).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void closesItsSuggestionsAndKeepsWhatWasTyped() {
        try (var context = context(ColorScheme.LIGHT, NARROW, true)) {
            var page = context.newPage();
            page.navigate(server.url("/counter"));
            var busy = new Route.FulfillOptions().setStatus(503);
            page.route("**/names/**", route -> route.fulfill(busy), new Page.RouteOptions().setTimes(1));
            page.locator("#place-commune").focus();
            type(page, "van lang");
            // Asked again by itself.
            page.locator("#place-commune-list [role=option]").nth(1).waitFor();
            Pictures.take(page, "counter-suggestions");
            assertThat(page.getAttribute("#place-commune", "aria-expanded")).isEqualTo("true");
            assertThat(Barriers.seriousOn(page)).isEmpty();
            page.keyboard().press("Escape");

            assertThat(page.getAttribute("#place-commune", "aria-expanded")).isEqualTo("false");
            assertThat(page.inputValue("#place-commune")).isEqualTo("van lang");
        }
    }

    @Test
    void asksOnlyWhatBelongsToTheType() {
        try (var context = context(ColorScheme.LIGHT, WIDE, true)) {
            var page = context.newPage();
            page.navigate(server.url("/counter"));
            page.selectOption("#type", "FEEDBACK");
            assertThat(page.locator("#decision-kind").isVisible()).isFalse();
            assertThat(page.locator("#respondent-role").isVisible()).isFalse();
            page.selectOption("#type", "DENUNCIATION");
            assertThat(page.locator("#respondent-officers").isVisible()).isTrue();
            assertThat(page.locator("#petitioner-signatories").isVisible()).isFalse();
            page.selectOption("#petitioner-kind", "GROUP");
            assertThat(page.locator("#petitioner-signatories").isVisible()).isTrue();
            page.selectOption("#petitioner-kind", "ANONYMOUS");
            assertThat(page.locator("#petitioner-fullName").isVisible()).isFalse();
        }
    }

    @Test
    void registersWithoutScripts() {
        try (var context = context(ColorScheme.LIGHT, NARROW, false)) {
            var page = context.newPage();
            page.navigate(server.url("/counter"));
            page.selectOption("#type", "FEEDBACK");
            page.fill("#subject", "Phản ánh đường hỏng");
            page.fill("#content", "Đường hỏng đã lâu.");
            page.fill("#place-commune", "van lang");
            page.locator(".counter__check").click();

            page.locator("#panel-competence").waitFor();
            assertThat(page.locator("#decision-kind").isVisible()).isFalse();
            page.locator("input[name='place.commune.choice']").nth(1).check();
            Pictures.take(page, "counter-without-scripts");
            page.locator("#register").click();

            page.waitForURL(server.url("/counter/" + FixedPetition.ID));
            var told = server.counter().toldTo("/petitions").getFirst().body();
            assertThat(told.at("/place/commune").asString()).isEqualTo("05665");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440", "DARK,1440", "LIGHT,360", "DARK,360"})
    void readsRightAndHasNoBarrier(ColorScheme scheme, int width) throws IOException {
        var looks = Files.readString(Path.of("src/test/resources/looks.js"));
        try (var context = context(scheme, width, true)) {
            var page = context.newPage();
            var found = new ArrayList<String>();
            for (var path : List.of(
                    "",
                    "/" + FixedPetition.ID,
                    "/" + FixedPetition.ID + "/correction",
                    "/" + FixedPetition.ID + "/void")) {
                page.navigate(server.url("/counter" + path));
                Pictures.take(
                        page,
                        "counter"
                                + path.replaceAll("/[0-9a-f]{32}", "-petition").replace('/', '-') + "-" + scheme + "-"
                                + width);
                Barriers.seriousOn(page).forEach(barrier -> found.add(path + ": " + barrier));
                ((List<?>) page.evaluate(looks)).forEach(fault -> found.add(path + ": " + fault));
            }
            page.navigate(server.url("/counter"));
            page.fill("#subject", "Đơn");
            page.locator("#register").click();
            page.locator(".faults").first().waitFor();
            Pictures.take(page, "counter-faults-" + scheme + "-" + width);
            Barriers.seriousOn(page).forEach(barrier -> found.add("faults: " + barrier));
            ((List<?>) page.evaluate(looks)).forEach(fault -> found.add("faults: " + fault));

            assertThat(found).isEmpty();
        }
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }

    /** The next field is the expected one, and receives the input. */
    private static void tab(Page page, String field, String text) {
        page.keyboard().press("Tab");
        page.locator(field + ":focus").waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        type(page, text);
    }

    private static void choose(Page page, String field, int below) {
        tab(page, field, "");
        for (int i = 0; i < below; i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    /** The only matching name is taken when the field loses focus. */
    private static void name(Page page, String field, String begun, String whole) {
        tab(page, field, begun);
        page.locator(field + "-list [role=option]").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.inputValue(field)).isEqualTo(whole);
    }

    private static void several(Page page, String field, String begun, String wanted) {
        tab(page, field, begun);
        page.locator(field + "-list [role=option]").nth(1).waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.inputValue(field)).isEqualTo(wanted);
    }

    private static BrowserContext context(ColorScheme scheme, int width, boolean scripts) {
        return browsers.get()
                .newContext(new NewContextOptions()
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900));
    }
}
