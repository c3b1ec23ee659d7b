package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.PageServer;

/** The pages on paper and on a phone. */
class PaperAndPhoneTest {
    private static final Path PICTURES = Path.of("target/pages");
    private static final int WIDE = 1440;
    private static final int NARROW = 360;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static PageServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of);
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.close();
    }

    @Test
    void isPrintedInTheColoursOfPaper() {
        try (var context = context(ColorScheme.DARK, WIDE)) {
            var page = context.newPage();
            page.navigate(server.url("/"));
            var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve("home.pdf")));
            page.navigate(server.url("/cases/" + FixedCases.CASE));
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve("case.pdf")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(page.evaluate("() => getComputedStyle(document.body).color"))
                    .isEqualTo("rgb(23, 33, 43)");
        }
    }

    /** The last of four sheets gets left at the printer. */
    @Test
    void isPrintedOnThreeSheetsAtTheMost() {
        try (var context = context(ColorScheme.LIGHT, WIDE)) {
            var page = context.newPage();
            for (var path : List.of("/", "/?lang=en", "/?body=phan+dinh+phung")) {
                page.navigate(server.url(path));
                var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));

                assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                                .results()
                                .count())
                        .as(path)
                        .isBetween(1L, 3L);
            }
        }
    }

    /** Content beyond the edge of a sheet is lost. */
    @Test
    void showsTheWholeTablesOfTheComparisonOnPaperAndOnAPhone() {
        for (int width : new int[] {720, NARROW}) {
            try (var context = context(ColorScheme.LIGHT, width)) {
                var page = context.newPage();
                page.navigate(server.url("/compare"));
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(width == NARROW ? Media.SCREEN : Media.PRINT));

                assertThat(page.locator(".scroll:visible")
                                .evaluateAll("tables => tables.map(table => table.scrollWidth <= table.clientWidth)"))
                        .isEqualTo(List.of(true, true, true));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?competent=phan+dinh+phung&overdue=true&sort=dueOn"})
    void showsTheFirstCaseOnTheFirstScreenOfAPhone(String path) {
        try (var context = context(ColorScheme.LIGHT, NARROW)) {
            var page = context.newPage();
            page.navigate(server.url(path));

            assertThat(page.locator(".case").first().boundingBox().y).isLessThan(640);
            assertThat(page.locator("#competent").isVisible()).isFalse();
        }
    }

    @Test
    void alwaysShowsTheFiltersWhereThereIsRoom() {
        try (var context = context(ColorScheme.LIGHT, WIDE)) {
            var page = context.newPage();
            page.navigate(server.url("/cases"));

            assertThat(page.locator("#competent").isVisible()).isTrue();
            assertThat(page.locator(".finder summary").isVisible()).isFalse();
        }
    }

    @Test
    void showsTheOpenCasesOfABodyOnAPhoneWithoutScrollingSideways() {
        try (var context = context(ColorScheme.LIGHT, NARROW)) {
            var page = context.newPage();
            page.navigate(server.url("/"));
            var table = page.locator("#open ~ .scroll").first();

            assertThat(table.evaluate("table => table.scrollWidth <= table.clientWidth"))
                    .isEqualTo(true);
            assertThat(table.locator("tbody tr")
                            .first()
                            .locator("td:visible")
                            .evaluateAll("cells => cells.map(cell => getComputedStyle(cell, '::before').content)"))
                    .isEqualTo(List.of("\"Tổng\"", "\"Chờ thụ lý, trả lời\"", "\"Đang giải quyết\""));
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return browsers.get()
                .newContext(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }
}
