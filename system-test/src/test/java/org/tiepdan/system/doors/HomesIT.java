package org.tiepdan.system.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.ParameterizedInvocationConstants.ARGUMENTS_PLACEHOLDER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.harness.Browsers;
import org.tiepdan.system.harness.SharedSystem;

/** In a browser, from an anonymous visitor to the home page of each role and out again; pictures are left in {@code target/homes}. */
@ExtendWith(SharedSystem.Provider.class)
class HomesIT {
    private static final Path PICTURES = Path.of("target/homes");
    private static final int PATIENCE_MILLIS = 60_000;

    private static Browsers browsers;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @ParameterizedTest(name = ARGUMENTS_PLACEHOLDER)
    @CsvSource({
        "clerk-btcd, Đơn nhận hôm nay",
        "triage-btcd, Đơn chờ phân loại",
        "officer-05443, Bàn làm việc",
        "officer-btcd, Bàn làm việc",
        "leader-ubnd, Tình hình xử lý đơn",
        "leader-05443, Tình hình xử lý đơn",
        "inspector-ubnd, Tình hình xử lý đơn",
        "opener-btcd, Mở niêm phong",
        "denunciation-1, Mở niêm phong",
        "operator, Vận hành"
    })
    void eachRoleSignsInSeesItsOwnHomeAndSignsOut(String login, String title, SharedSystem system) {
        var office = system.office().url().replace("127.0.0.1", "localhost");
        try (var context = browsers.get().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate(office + "/");

            assertThat(page.content()).contains(login);
            page.locator("#username").fill(login);
            page.locator("#password").fill(system.passwordOf(login));
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.equals(office + "/"));

            assertThat(page.locator("h1").first().textContent()).contains(title);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(login + ".png"))
                    .setFullPage(true));
            page.getByText("Đăng xuất").click();
            page.waitForURL(address -> !address.equals(office + "/"));
            page.navigate(office + "/cases");
            assertThat(page.locator("#username").isVisible()).isTrue();
        }
    }
}
