package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedStatus;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.testkit.Pictures;
import org.tiepdan.office.words.Language;

/** The pages as a browser shows them; pictures of them are left in {@code target/pages}. */
class BrowserTest {
    private static final Map<String, String> PAGES = pages(
            "home", "/",
            "compare", "/compare",
            "compare-cases", "/compare/cases?figure=LATE&body=19-05443&period=2026",
            "status", "/status/" + FixedStatus.CODE,
            "body", "/?body=phan+dinh+phung",
            "cases", "/cases?competent=phan+dinh+phung&overdue=true&sort=dueOn",
            "case", "/cases/" + FixedCases.CASE,
            "older", "/cases/" + FixedCases.OLDER,
            "nothing", "/cases?q=khong+co&owedBy=19-btcd&limit=missed",
            "fault", "/cases?from=hom-nay",
            "roots", "/records/roots",
            "receptions", "/receptions",
            "reports", "/reports",
            "report-refused", "/reports?form=02-XLD",
            "report-cases", "/reports/cases?form=01-XLD&column=1",
            "report-submitted", "/reports/submitted/s1?form=01-XLD",
            "filters", "/filters",
            "register", "/cases/register?body=khong+co",
            "code", "/status/");

    private static Map<String, String> pages(String... namesAndPaths) {
        var pages = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndPaths.length; i += 2) {
            pages.put(namesAndPaths[i], namesAndPaths[i + 1]);
        }
        return Map.copyOf(pages);
    }

    private static final Set<String> RARELY =
            Set.of("compare-cases", "report-refused", "report-cases", "body", "older", "nothing", "fault", "code");
    private static final int NARROW = 360;
    private static final String LOOKS = looks();

    private static PageServer server;
    private static Browsers browsers;

    record Look(ColorScheme scheme, int width, Language language) {}

    static Stream<Look> everyLook() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(1440, NARROW)
                        .flatMap(width ->
                                Stream.of(Language.values()).map(language -> new Look(scheme, width, language))));
    }

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

    @ParameterizedTest
    @MethodSource("everyLook")
    void readsRightInEveryLook(Look look) {
        try (var context = context(look)) {
            var complaints = new ArrayList<String>();
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("422")) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> foreign(request, complaints));
            page.navigate(server.url("/?lang=" + look.language().tag()));
            PAGES.forEach((name, path) -> {
                if (look.width() > NARROW && RARELY.contains(name)) {
                    return;
                }
                page.navigate(server.url(path));
                picture(page, name, look);
                for (var fault : (List<?>) page.evaluate(LOOKS)) {
                    complaints.add(name + ": " + fault);
                }
            });

            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoSeriousBarrier(ColorScheme scheme) {
        try (var context = context(new Look(scheme, 1440, Language.VI))) {
            var page = context.newPage();
            for (var name : List.of(
                    "home",
                    "cases",
                    "case",
                    "filters",
                    "register",
                    "status",
                    "compare",
                    "compare-cases",
                    "reports",
                    "report-submitted")) {
                page.navigate(server.url(Objects.requireNonNull(PAGES.get(name))));

                assertThat(Barriers.seriousOn(page)).as(name).isEmpty();
            }
        }
    }

    @Test
    void isReachedByKeyboardAloneWithTheFocusSeen() {
        try (var context = context(new Look(ColorScheme.LIGHT, 1440, Language.VI))) {
            var page = context.newPage();
            page.navigate(server.url("/"));
            var all = (Integer) page.evaluate("""
                    () => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
                        .filter(element => element.checkVisibility()).length
                    """);
            for (int i = 0; i < all; i++) {
                page.keyboard().press("Tab");
                page.evaluate("""
                        () => {
                          const style = getComputedStyle(document.activeElement);
                          const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                          document.activeElement.dataset.reached = seen ? "seen" : "unseen";
                        }
                        """);
            }

            assertThat(all).isGreaterThan(100);
            assertThat(page.locator("[data-reached=unseen]").count()).isZero();
            assertThat(page.locator("[data-reached=seen]").count()).isEqualTo(all);
        }
    }

    @Test
    void findsTheMostOverdueCasesOfACommuneAndWhyADateIsWhatItIs() {
        try (var context = context(new Look(ColorScheme.LIGHT, NARROW, Language.VI))) {
            var page = context.newPage();
            page.navigate(server.url("/"));
            page.locator(".top__nav a[href='/cases']").click();
            page.click(".finder summary");
            page.fill("#competent", "Phan Đình Phùng");
            page.fill("#from", "1/7/2026");
            page.check("input[name=overdue]");
            page.click(".filters button");
            page.locator(".orders a").first().click();

            assertThat(page.url()).contains("competent=19-05443", "overdue=true", "from=2026-07-01", "sort=dueOn");
            assertThat(page.locator(".case__due strong").first().textContent()).isEqualTo("quá hạn 40 ngày");

            page.locator(".case__subject a").first().click();

            assertThat(page.locator(".limit").nth(1).textContent())
                    .contains("7 ngày làm việc", "thứ Năm, 27/08/2026", "thứ Tư, 09/09/2026", "Quốc khánh", "LKN 27");
        }
    }

    @Test
    void showsTablesAndListsWithoutScripts() {
        try (var context = browsers.get().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(server.url("/"));

            assertThat(page.locator(".chart__canvas").first().isVisible()).isFalse();
            page.locator("summary").first().click();
            assertThat(page.locator("#months ~ details table").isVisible()).isTrue();
        }
    }

    private static BrowserContext context(Look look) {
        var options = new NewContextOptions().setColorScheme(look.scheme()).setViewportSize(look.width(), 900);
        return browsers.get().newContext(options);
    }

    private static void foreign(Request request, List<String> complaints) {
        if (!request.url().startsWith(server.url(""))) {
            complaints.add("asks another host: " + request.url());
        }
    }

    private static void picture(Page page, String name, Look look) {
        Pictures.take(page, "%s-%s-%d-%s".formatted(name, look.scheme(), look.width(), look.language()));
    }

    private static String looks() {
        try {
            return Files.readString(Path.of("src/test/resources/looks.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
