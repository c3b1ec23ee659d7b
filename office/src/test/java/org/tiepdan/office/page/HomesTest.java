package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.Pictures;
import org.tiepdan.office.testkit.signin.WholeOffice;

/** Signing in and out in a browser, and the home page of each role; pictures are left in {@code target/pages}. */
class HomesTest {
    private static final int WIDE = 1440;
    private static final int NARROW = 360;
    private static final Map<String, String> TITLES = Map.of(
            "officer", "Bàn làm việc",
            "leader", "Tình hình xử lý đơn",
            "inspector", "Tình hình xử lý đơn",
            "clerk", "Đơn nhận hôm nay",
            "triage-officer", "Đơn chờ phân loại",
            "opener", "Mở niêm phong",
            "denunciation-opener", "Mở niêm phong",
            "operator", "Vận hành",
            "officer.leader.inspector", "Bàn làm việc");

    private static WholeOffice office;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        office = new WholeOffice();
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        office.close();
    }

    /** The page's content security policy also applies to redirects after its forms, which only a browser shows. */
    @Test
    void signsInAndOutByKeyboardAlone() {
        try (var context = context(ColorScheme.LIGHT, WIDE)) {
            var page = context.newPage();
            var complaints = complaints(page);
            page.navigate(office.url("/cases?overdue=true"));
            page.locator("#login:focus").waitFor();
            page.keyboard().type("officer");
            page.keyboard().press("Enter");
            page.waitForURL(office.url("/cases?overdue=true"));
            assertThat(page.locator(".top__visitor").textContent()).contains("Lý Văn Thử");

            for (int i = 0; i < 12 && !isFocused(page, ".top__visitor button"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(office.provider().uri() + "/authorize?**");

            assertThat(page.locator("#login").isVisible()).isTrue();
            page.navigate(office.url("/"));
            assertThat(page.url()).startsWith(office.provider().uri());
            assertThat(complaints).isEmpty();
        }
    }

    private static boolean isFocused(Page page, String selector) {
        return (Boolean) page.locator(selector).evaluate("element => element === document.activeElement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer",
                "leader",
                "inspector",
                "clerk",
                "triage-officer",
                "opener",
                "denunciation-opener",
                "operator",
                "officer.leader.inspector"
            })
    void readsRightForEveryRole(String login) {
        try (var context = context(ColorScheme.LIGHT, WIDE)) {
            var page = signedIn(context, login);
            var complaints = complaints(page);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(WIDE, NARROW)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(width, 900);
                    page.navigate(office.url("/"));

                    assertThat(page.locator("h1").textContent()).isEqualTo(TITLES.get(login));
                    look(page, login + "-" + scheme + "-" + width, complaints);
                    if (login.equals("inspector")) {
                        page.navigate(office.url("/access-log"));
                        look(page, "access-log-" + scheme + "-" + width, complaints);
                    }
                    if (login.equals("operator")) {
                        page.navigate(office.url("/notices"));
                        look(page, "notices-" + scheme + "-" + width, complaints);
                        page.navigate(office.url("/parked"));
                        look(page, "parked-" + scheme + "-" + width, complaints);
                        page.navigate(office.url("/cases"));
                        look(page, "refused-" + scheme + "-" + width, complaints);
                    }
                    assertThat(complaints).isEmpty();
                }
            }
        }
    }

    @Test
    void saysWhyNobodyCanSignIn() {
        try (var away = new WholeOffice("--office.issuer=http://127.0.0.1:1");
                var context = context(ColorScheme.LIGHT, NARROW)) {
            var page = context.newPage();
            page.navigate(away.url("/"));
            var complaints = new ArrayList<String>();
            look(page, "away-LIGHT-" + NARROW, complaints);

            assertThat(page.locator("[role=alert]").textContent()).contains("hệ thống định danh không trả lời");
            assertThat(complaints).isEmpty();
        }
    }

    private static Page signedIn(BrowserContext context, String login) {
        var page = context.newPage();
        page.navigate(office.url("/"));
        page.fill("#login", login);
        page.keyboard().press("Enter");
        page.waitForURL(office.url("/"));
        return page;
    }

    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("403")
                    && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }

    /** Serious accessibility barriers, and text that readers would stumble over. */
    private static void look(Page page, String name, List<String> complaints) {
        Pictures.take(page, name);
        Barriers.seriousOn(page).forEach(barrier -> complaints.add(name + ": " + barrier));
        for (var fault : (List<?>) page.evaluate(looks())) {
            complaints.add(name + ": " + fault);
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return browsers.get()
                .newContext(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }

    private static String looks() {
        try {
            return Files.readString(Path.of("src/test/resources/looks.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
