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
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FakeErasures;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.Pictures;
import org.tiepdan.office.testkit.signin.WholeOffice;
import org.tiepdan.servicekit.testkit.access.HeaderCallers;

/** Openings as a browser shows them, by persons who are signed in; pictures are left in {@code target/pages}. */
class OpeningBrowserTest {
    private static final String LOOKS = looks();
    private static final String BODY = "19-btcd";
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

    @BeforeEach
    void forget() {
        office.counter().forget();
    }

    @Test
    void twoPersonsOpenADenunciationByKeyboardAndWithoutScripts() {
        try (var first = context(ColorScheme.LIGHT, 360, false);
                var second = context(ColorScheme.LIGHT, 360, false)) {
            var asking = signedIn(first, "cb-first", Role.DENUNCIATION_OPENER);
            asking.locator("main a[href='/openings']").press("Enter");
            asking.locator("#petition").focus();
            asking.keyboard().type(FakeOpenings.DENUNCIATION);
            asking.keyboard().press("Tab");
            assertThat(asking.locator("#reason:focus").count()).isEqualTo(1);
            asking.locator("#reason").selectOption("PROTECT-DENOUNCER");
            asking.keyboard().press("Tab");
            asking.keyboard().type("417/QĐ-UBND");
            asking.keyboard().press("Enter");
            var address = asking.textContent("#address");
            assertThat(address).isEqualTo(asking.url());

            var agreeing = signedIn(second, "cb-second", Role.DENUNCIATION_OPENER);
            agreeing.navigate(address);
            assertThat(agreeing.textContent("main")).contains("Bảo vệ người tố cáo.", "417/QĐ-UBND");
            agreeing.locator("button[value=confirm]").press("Enter");
            assertThat(agreeing.textContent(".notice")).contains("Đã ghi nhận việc đồng ý.");

            asking.locator("main .button").press("Enter");
            asking.locator("button[value=read]").press("Enter");
            assertThat(asking.textContent("main")).contains(FakeOpenings.NAME, "000000000009");
            assertThat(asking.url()).isEqualTo(address);

            asking.navigate(address);
            assertThat(asking.textContent("main")).contains("Ông, bà đã xem.").doesNotContain(FakeOpenings.NAME);
        }
    }

    @Test
    void twoPersonsEraseByKeyboardAndWithoutScripts() {
        try (var first = context(ColorScheme.LIGHT, 360, false);
                var second = context(ColorScheme.LIGHT, 360, false)) {
            var asking = signedIn(first, "cb-leads", Role.LEADER, "19-05443");
            asking.navigate(office.url("/cases/" + FixedCases.CASE));
            asking.locator("main a[href^='/erasures']").press("Enter");
            asking.locator("#reason").focus();
            asking.locator("#reason").selectOption("WRONG-ENTRY");
            asking.keyboard().press("Tab");
            asking.keyboard().type("417/QĐ-UBND");
            asking.keyboard().press("Enter");
            var address = asking.textContent("#address");
            assertThat(address).isEqualTo(asking.url());

            var agreeing = signedIn(second, "cb-second", Role.OPENER);
            agreeing.navigate(address);
            assertThat(agreeing.textContent("main")).contains("417/QĐ-UBND", "Vẫn còn lại sau khi xóa");
            agreeing.locator("main button").press("Enter");
            assertThat(agreeing.textContent(".notice")).contains("Đã xóa.");

            asking.locator("main .button").press("Enter");
            assertThat(asking.textContent("main")).contains("Khóa của đơn đã bị xóa.");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "LIGHT, 360", "DARK, 360"})
    void anErasureReadsRightInEveryLook(ColorScheme scheme, int width) {
        try (var leading = context(scheme, width, true);
                var opening = context(scheme, width, true)) {
            var complaints = new ArrayList<String>();
            var page = signedIn(leading, "cb-leads", Role.LEADER, "19-05443");
            page.navigate(office.url("/erasures"));
            look(page, "erasure", scheme, width, complaints);
            page.locator("main button").click();
            look(page, "erasure-faults", scheme, width, complaints);
            page.fill("#petition", FakeOpenings.DENUNCIATION);
            page.selectOption("#reason", "WRONG-ENTRY");
            page.fill("#reference", "417/QĐ-UBND");
            page.locator("main button").click();
            assertThat(page.textContent("#address")).isEqualTo(page.url());
            look(page, "erasure-waits", scheme, width, complaints);
            var other = signedIn(opening, "cb-other", Role.OPENER);
            other.navigate(office.url("/erasures/" + FixedCases.CASE + "/" + FakeErasures.WAITING));
            look(other, "erasure-asked", scheme, width, complaints);
            other.locator("main button").click();
            look(other, "erasure-done", scheme, width, complaints);

            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "LIGHT, 360", "DARK, 360"})
    void readsRightInEveryLookAndKeepsNobodyOut(ColorScheme scheme, int width) {
        office.counter().forget();
        try (var alone = context(scheme, width, true);
                var ofTwo = context(scheme, width, true);
                var settling = context(scheme, width, true)) {
            var complaints = new ArrayList<String>();
            var page = signedIn(alone, "cb-alone", Role.OPENER);
            page.navigate(office.url("/openings"));
            look(page, "opening", scheme, width, complaints);
            page.locator("main button").click();
            look(page, "opening-faults", scheme, width, complaints);
            page.fill("#petition", FixedCases.CASE);
            page.selectOption("#reason", "CONTACT-PETITIONER");
            page.fill("#reference", "417/QĐ-UBND");
            page.locator("main button").click();
            assertThat(page.textContent("main")).contains(FakeOpenings.NAME);
            look(page, "sealed", scheme, width, complaints);

            var other = signedIn(ofTwo, "cb-other", Role.DENUNCIATION_OPENER);
            other.navigate(office.url("/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.WAITING));
            look(other, "opening-asked", scheme, width, complaints);
            other.locator("button[value=decline]").click();
            look(other, "opening-undecided", scheme, width, complaints);
            other.selectOption("#reason", "PAPER-NOT-FOUND");
            other.locator("button[value=decline]").click();
            look(other, "opening-declined", scheme, width, complaints);
            other.navigate(office.url("/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.EXPIRED));
            look(other, "opening-expired", scheme, width, complaints);

            var reader = signedIn(settling, "cb-reader", Role.OFFICER, "19-05443");
            reader.navigate(office.url("/cases/" + FixedCases.CASE));
            reader.locator("a[href$='/words']").click();
            assertThat(reader.textContent("main")).contains(FakeOpenings.WORDS);
            look(reader, "words", scheme, width, complaints);

            assertThat(complaints).isEmpty();
        }
    }

    private static Page signedIn(BrowserContext context, String person, Role role) {
        return signedIn(context, person, role, BODY);
    }

    private static Page signedIn(BrowserContext context, String person, Role role, String body) {
        var page = context.newPage();
        page.navigate(office.url("/"));
        page.fill("#login", HeaderCallers.written(new Caller(person, Set.of(role), Set.of(body))));
        page.keyboard().press("Enter");
        page.waitForURL(office.url("/"));
        return page;
    }

    private static void look(Page page, String name, ColorScheme scheme, int width, List<String> complaints) {
        Pictures.take(page, "%s-%s-%d".formatted(name, scheme, width));
        for (var fault : (List<?>) page.evaluate(LOOKS)) {
            complaints.add(name + ": " + fault);
        }
        Barriers.seriousOn(page).forEach(barrier -> complaints.add(name + ": " + barrier));
    }

    private static BrowserContext context(ColorScheme scheme, int width, boolean scripts) {
        return browsers.get()
                .newContext(new NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts));
    }

    private static String looks() {
        try {
            return Files.readString(Path.of("src/test/resources/looks.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
