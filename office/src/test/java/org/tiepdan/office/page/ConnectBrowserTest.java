package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.testkit.Pictures;

/** The page for developers in a browser; pictures are left in {@code target/pages}. */
class ConnectBrowserTest {
    private static final String PAGE = "/connect?body=19-05443";

    private static PageServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OPERATOR));
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,vi", "LIGHT,360,vi", "DARK,360,en", "DARK,1440,en"})
    void readsRight(ColorScheme scheme, int width, String language) throws Exception {
        try (var context = context(scheme, width, true)) {
            var page = context.newPage();
            page.navigate(server.url(PAGE + "&lang=" + language));
            page.locator("summary").click();

            Pictures.take(page, "connect-%s-%d-%s".formatted(scheme, width, language));
            var complaints = new ArrayList<>(Barriers.seriousOn(page));
            for (var fault : (List<?>) page.evaluate(Files.readString(Path.of("src/test/resources/looks.js")))) {
                complaints.add(fault.toString());
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void asksForAnotherBodyByKeyboardAloneAndWithoutScripts() {
        try (var context = context(ColorScheme.LIGHT, 1440, false)) {
            var page = context.newPage();
            page.navigate(server.url("/connect"));
            page.locator("#body").focus();
            page.keyboard().type("19-05860");
            page.keyboard().press("Enter");
            page.waitForURL(server.url("/connect?body=19-05860"));

            assertThat(page.locator(".connect").textContent()).contains("agency.19-05860.v1");
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width, boolean scripts) {
        return browsers.get()
                .newContext(new NewContextOptions()
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900));
    }
}
