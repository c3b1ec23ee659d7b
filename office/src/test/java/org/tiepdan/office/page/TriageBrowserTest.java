package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedDesk;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.testkit.Pictures;

/** The triage desk as a browser shows it; pictures are left in {@code target/pages}. */
class TriageBrowserTest {
    private static final Map<String, String> PAGES = pages();
    private static final String LOOKS = looks();
    private static PageServer server;
    private static Browsers browsers;

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("triage-list", "/triage");
        pages.put("triage-one", "/triage/" + FixedDesk.PETITION);
        pages.put("triage-decided", "/triage/" + FixedDesk.DECIDED);
        pages.put("triage-decision", "/triage/" + FixedDesk.PETITION + "?act=decision");
        pages.put("triage-facts", "/triage/" + FixedDesk.PETITION + "?act=facts");
        pages.put("triage-split", "/triage/" + FixedDesk.MIXED + "?act=split");
        pages.put("triage-otherwise", "/triage/otherwise");
        return pages;
    }

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.TRIAGE_OFFICER, "19-btcd"));
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "LIGHT, 360", "DARK, 360"})
    void readsRightInEveryLookAndKeepsNobodyOut(ColorScheme scheme, int width) {
        var options = new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
        try (var context = browsers.get().newContext(options)) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            PAGES.forEach((name, path) -> {
                page.navigate(server.url(path));
                Pictures.take(page, "%s-%s-%d".formatted(name, scheme, width));
                for (var fault : (List<?>) page.evaluate(LOOKS)) {
                    complaints.add(name + ": " + fault);
                }
                Barriers.seriousOn(page).forEach(barrier -> complaints.add(name + ": " + barrier));
            });

            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aPetitionIsDecidedByKeyboardAndWithoutScripts() {
        try (var context = withoutScripts()) {
            var page = context.newPage();
            page.navigate(server.url("/triage"));
            page.locator(".case__subject a").first().press("Enter");
            page.locator("a[href$='act=decision']").press("Enter");
            page.locator("#field-outcome").selectOption("TRANSFER");
            page.locator("#field-competentBody").fill("phan dinh phung");
            page.locator("#field-instance").selectOption("1");
            page.locator("#field-reason").selectOption("FACTS-COMPLETED");
            page.locator("button[value=check]").press("Enter");

            assertThat(page.locator("#effects ~ ul").textContent()).contains("phường Phan Đình Phùng");
            Pictures.take(page, "triage-confirm");

            page.locator("button[value=record]").press("Enter");

            assertThat(page.locator(".notice").textContent()).contains("Đã ghi nhận: Quyết định phân loại.");
        }
    }

    @Test
    void whatOtherRulesWouldDecideIsReachedFromTheDeskByKeyboardAndWithoutScripts() {
        try (var context = withoutScripts()) {
            var page = context.newPage();
            page.navigate(server.url("/triage"));
            page.locator("a[href='/triage/otherwise']").press("Enter");

            assertThat(page.textContent(".cases"))
                    .contains("Theo quy tắc cũ: chuyển đơn, UBND phường Phan Đình Phùng.")
                    .contains("Theo quy tắc hiện hành: thụ lý, UBND tỉnh Thái Nguyên.");

            page.locator(".case__subject a").first().press("Enter");

            assertThat(page.url()).endsWith("/triage/" + FixedDesk.PETITION);
        }
    }

    private static BrowserContext withoutScripts() {
        return browsers.get().newContext(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private static String looks() {
        try {
            return Files.readString(Path.of("src/test/resources/looks.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
