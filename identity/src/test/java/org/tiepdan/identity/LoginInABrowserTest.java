package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.identity.testkit.Browsers;
import org.tiepdan.identity.testkit.RunningIdentity;

/** Signing in by keyboard, and with accessibility aids; pictures are in {@code target/pages}. */
class LoginInABrowserTest {
    private static final Path PICTURES = Path.of("target/pages");
    private static final String USER = "leader-ubnd";
    private static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng.";
    private static final int NARROW = 360;

    /** The focused element, and how the focus is shown. */
    private static final String FOCUS = "() => { const style = getComputedStyle(document.activeElement); return"
            + " `${document.activeElement.id || document.activeElement.textContent.trim()} ${style.outlineStyle}"
            + " ${style.outlineWidth}`; }";

    @TempDir
    private static Path folder;

    private static RunningIdentity identity;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        identity = RunningIdentity.start(
                folder, "--identity.local-run=true", "--tries.per-minute=10000", "--tries.per-hour=10000");
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        identity.close();
    }

    @Test
    void goesByTabFromFieldToFieldAndShowsWhereOneIs() {
        try (var context = context(ColorScheme.LIGHT, NARROW)) {
            var page = open(context, "/login");

            var passed = new ArrayList<Object>(List.of(page.evaluate(FOCUS)));
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Tab");
                passed.add(page.evaluate(FOCUS));
            }
            page.keyboard().press("Shift+Tab");
            passed.add(page.evaluate(FOCUS));

            assertThat(passed)
                    .containsExactly(
                            "username solid 3px",
                            "password solid 3px",
                            "Đăng nhập solid 3px",
                            "clerk-btcd solid 3px",
                            "Đăng nhập solid 3px");
        }
    }

    @Test
    void saysTheFaultBesideTheKeptNameAndThenSignsInWithEnter() throws Exception {
        try (var context = context(ColorScheme.LIGHT, NARROW)) {
            var page = open(context, "/login");
            type(page, USER, "not-it");

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
            assertThat(page.locator("[role=alert]").textContent()).isEqualTo(WRONG);
            assertThat(page.locator("#username").inputValue()).isEqualTo(USER);
            assertThat(page.locator("#password").inputValue()).isEmpty();
            for (var field : List.of("#username", "#password")) {
                assertThat(page.locator(field).getAttribute("aria-invalid")).isEqualTo("true");
                assertThat(page.locator(field).getAttribute("aria-describedby")).isEqualTo("fault");
            }
            assertThat(page.evaluate(FOCUS)).isEqualTo("password solid 3px");

            page.keyboard().type(identity.password(USER));
            // The office does not run here: the redirect to it is enough.
            var sent = page.waitForRequest(
                    RunningIdentity.OFFICE + "/**", () -> page.keyboard().press("Enter"));

            assertThat(sent.url()).isEqualTo(RunningIdentity.OFFICE + "/");
        }
    }

    @Test
    void choosesAMadeUpUserByKeyboard() {
        try (var context = context(ColorScheme.LIGHT, NARROW)) {
            var page = open(context, "/login");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/login?user=clerk-btcd");
            awaitFocus(page);

            assertThat(page.locator("#username").inputValue()).isEqualTo("clerk-btcd");
            assertThat(page.evaluate(FOCUS)).isEqualTo("password solid 3px");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "LIGHT, 360", "DARK, 1440", "DARK, 360"})
    void hasNoSeriousBarrierAndNothingOutOfSight(ColorScheme scheme, int width) {
        try (var context = context(scheme, width)) {
            var page = open(context, "/login");
            assertThat(barriers(page)).isEmpty();
            picture(page, "login-" + scheme + "-" + width);
            type(page, USER, "not-it");

            assertThat(barriers(page)).isEmpty();
            picture(page, "login-fault-" + scheme + "-" + width);
        }
    }

    private static Page open(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(identity.uri(path).toString());
        awaitFocus(page);
        return page;
    }

    private static void type(Page page, String user, String password) {
        page.keyboard().type(user);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
        page.locator("[role=alert]").waitFor();
        awaitFocus(page);
    }

    /** The browser moves the focus some time after the page is loaded; text typed before that is lost. */
    private static void awaitFocus(Page page) {
        page.locator("input:focus").waitFor();
    }

    private static List<String> barriers(Page page) {
        var barriers = new ArrayList<String>();
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .forEach(rule -> barriers.add(
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            barriers.add("the page is wider than the window");
        }
        return barriers;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return browsers.get()
                .newContext(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }
}
