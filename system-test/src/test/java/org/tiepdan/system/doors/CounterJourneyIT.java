package org.tiepdan.system.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Browsers;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;

/**
 * The counter with the real services behind it: by keyboard alone a clerk registers a complaint, reads beside the form who is competent and that the same was
 * sent before, mends it, and voids what was registered twice. Pictures are left in {@code target/homes}.
 */
@ExtendWith(SharedSystem.Provider.class)
class CounterJourneyIT {
    private static final Path PICTURES = Path.of("target/homes");
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern CASE = Pattern.compile("/counter/([0-9a-f]{32})$");
    private static final String CLERK = "clerk-btcd";

    private static Browsers browsers;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @Test
    void registersFindsAgainMendsAndVoids(SharedSystem system) {
        try (var context = browsers.get().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            signIn(page, system);
            type(page);
            panelSays(page, "#panel-competence", "phường Phan Đình Phùng");
            panelSays(page, "#panel", "Thông báo kết quả xử lý cho công dân");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("counter.png")));
            var first = register(page);
            assertThat(page.textContent("main")).contains("Số đến");
            await("the case")
                    .atMost(PATIENCE)
                    .until(() -> stateOf(first, system).equals("ROUTED"));

            page.keyboard().press("Enter");
            page.locator("#petitioner-fullName:focus").waitFor();
            type(page);
            page.locator("#panel-seen.panel__part--warns").waitFor();
            var second = register(page);
            await("the copy")
                    .atMost(PATIENCE)
                    .until(() -> stateOf(second, system).equals("CLOSED"));
            assertThat(row(second, system)).containsEntry("closedAs", "DUPLICATE");

            mend(page, first, system);
            voided(page, second, system);
        }
    }

    private static void type(Page page) {
        page.keyboard().type("Lò Thị Quầy Thử");
        tab(page, "#petitioner-identityNumber", "000000000777");
        tab(page, "#petitioner-address-line", "tổ 4");
        named(page, "#petitioner-address-commune", "05443", "phan dinh phung");
        tab(page, "#petitioner-phone", "0900000777");
        down(page, "#channel", 0);
        down(page, "#type", 1);
        down(page, "#field", 2);
        tab(page, "#subject", "Khiếu nại quyết định thu hồi đất ao");
        tab(page, "#content", "Gia đình nhờ quầy ghi: không đồng ý với quyết định thu hồi ao cá cạnh nhà văn hóa xóm.");
        named(page, "#place-commune", "05443", "phan dinh phung");
        named(page, "#respondent-body", "19-05443", "uy ban nhan dan phuong phan dinh phung");
        down(page, "#respondent-role", 1);
        down(page, "#decision-kind", 1);
        tab(page, "#decision-number", "77/QĐ-UBND");
        tab(page, "#decision-issuedOn", "");
        tab(page, "#decision-receivedOn", "");
        down(page, "#instance", 1);
        down(page, "#signed", 1);
    }

    private static String register(Page page) {
        page.keyboard().press("Control+Enter");
        page.locator("#next:focus").waitFor();
        var found = CASE.matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return found.group(1);
    }

    private static void mend(Page page, String id, SharedSystem system) {
        page.navigate(address(system) + "/counter/" + id + "/correction");
        page.selectOption("#respondent-role", "DEPUTY_HEAD");
        page.selectOption("select[name=reason]", "MISREAD");
        recorded(page, "Đã ghi nhận việc sửa");
        await("the mended registration")
                .atMost(PATIENCE)
                .until(() -> Http.get(system.intake().uri("/api/v1/petitions/" + id))
                        .body()
                        .at("/respondent/role")
                        .asString("")
                        .equals("DEPUTY_HEAD"));
    }

    private static void voided(Page page, String id, SharedSystem system) {
        page.navigate(address(system) + "/counter/" + id + "/void");
        page.selectOption("select[name=reason]", "REGISTERED_TWICE");
        recorded(page, "Đã hủy đăng ký.");
        await("the void registration")
                .atMost(PATIENCE)
                .until(() -> "REGISTERED_BY_MISTAKE".equals(row(id, system).get("closedAs")));
    }

    /** Sends the form, and once more as long as the page asks for that: intake may be busy, or behind with the log of cases. */
    private static void recorded(Page page, String notice) {
        var button = page.locator("main form button[type=submit]").last();
        button.click();
        // A page cannot be queried while the browser is leaving it.
        await(notice)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .untilAsserted(() -> {
                    var faults = page.locator(".faults").allTextContents();
                    if (!faults.isEmpty()) {
                        button.click();
                    }
                    assertThat(page.locator(".notice").allTextContents())
                            .as("faults: %s", faults)
                            .anyMatch(text -> text.contains(notice));
                });
    }

    private static void signIn(Page page, SharedSystem system) {
        page.navigate(address(system) + "/counter");
        page.fill("#username", CLERK);
        page.fill("#password", system.passwordOf(CLERK));
        page.keyboard().press("Enter");
        page.locator("#petitioner-fullName:focus").waitFor();
    }

    private static String address(SharedSystem system) {
        return system.office().url().replace("127.0.0.1", "localhost");
    }

    private static void panelSays(Page page, String where, String what) {
        page.locator(where, new Page.LocatorOptions().setHasText(what)).first().waitFor();
    }

    private static void tab(Page page, String field, String text) {
        page.keyboard().press("Tab");
        page.locator(field + ":focus").waitFor();
        page.keyboard().type(text);
    }

    private static void down(Page page, String field, int times) {
        tab(page, field, "");
        for (int i = 0; i < times; i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    /** Takes the suggestion with this code, however many come. */
    private static void named(Page page, String field, String code, String typed) {
        tab(page, field, typed);
        var options = page.locator(field + "-list [role=option]");
        options.and(page.locator("[data-code='" + code + "']")).first().waitFor();
        int nth = options.all().stream()
                .map(option -> option.getAttribute("data-code"))
                .toList()
                .indexOf(code);
        for (int i = 0; i <= nth; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        page.locator(field + "-list").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static String stateOf(String id, SharedSystem system) {
        return row(id, system).getOrDefault("state", "");
    }

    private static Map<String, String> row(String id, SharedSystem system) {
        var found = Http.get(system.reporting().uri("/api/v1/cases/" + id));
        return found.status() != 200
                ? Map.of()
                : Map.of(
                        "state", found.body().path("state").asString(""),
                        "closedAs", found.body().path("closedAs").asString(""));
    }
}
