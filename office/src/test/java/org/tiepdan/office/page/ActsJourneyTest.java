package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FakeTracking;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.testkit.Pictures;

/** An officer records an act in a case and corrects a slip, in a browser without scripts. */
class ActsJourneyTest {
    private static final int NARROW = 360;

    private static PageServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443"));
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.close();
    }

    @Test
    void goesFromAcceptanceToACorrectionWithoutScripts() {
        try (var context = context(NARROW, false)) {
            var page = context.newPage();
            page.navigate(server.url("/cases/" + FixedCases.CASE));

            choose(page, "Thụ lý");
            page.fill("#field-on", "28/8/2026");
            check(page, "bắt đầu tính, đến hết 01/09/2026");
            record(page, "Đã ghi nhận: Thụ lý.");

            choose(page, "Gia hạn");
            page.fill("#field-days", "400");
            press(page, "Xem trước khi ghi");
            assertThat(page.textContent("#field-days-fault")).contains("Nhiều nhất 30 ngày");
            assertThat(page.inputValue("#field-days")).isEqualTo("400");
            page.fill("#field-days", "20");
            check(page, "hết hạn 21/09/2026 thay vì 01/09/2026");
            record(page, "Đã ghi nhận: Gia hạn.");

            choose(page, "Tạm đình chỉ");
            page.fill("#field-on", "3/9/2026");
            page.selectOption("#field-ground", "OBSTACLE");
            check(page, "dừng từ 03/09/2026");
            press(page, "Quay lại");
            assertThat(page.inputValue("#field-ground")).isEqualTo("OBSTACLE");
            check(page, "Trạng thái vụ việc: Tạm đình chỉ");
            record(page, "Đã ghi nhận: Tạm đình chỉ.");

            choose(page, "Tiếp tục giải quyết");
            check(page, "Trạng thái vụ việc: Đang giải quyết");
            record(page, "Đã ghi nhận: Tiếp tục giải quyết.");

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sửa Tạm đình chỉ, 03/09/2026"))
                    .click();
            page.selectOption("#field-reason", "WRONG_DAY");
            assertThat(page.isChecked("#field-instead-replace")).isTrue();
            assertThat(page.inputValue("#field-corrected-on")).isEqualTo("03/09/2026");
            page.fill("#field-corrected-on", "4/9/2026");
            page.selectOption("#field-corrected-ground", "OBSTACLE");
            check(page, "Ghi lại cho đúng");
            record(page, "Đã ghi nhận: Sửa việc đã ghi.");

            var slip = page.locator(".history__void");
            assertThat(slip.locator("s").textContent()).isEqualTo("Tạm đình chỉ, 03/09/2026");
            assertThat(slip.textContent()).contains("đã hủy", "Được sửa lúc 15:04, ngày 16/11/2026");
            assertThat(slip.textContent()).contains("lý do: ghi sai ngày", "Nay là: Tạm đình chỉ, ngày 04/09/2026.");
            assertThat(slip.locator("a").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/acts/acceptance",
                "/acts/refusal",
                "/acts/transfer",
                "/acts/withdrawal",
                "/acts/correction?voids=REGISTRATION",
                "/limits/" + FakeTracking.LIMIT
            })
    void readsRightOnAPhoneAndHasNoBarrier(String path) throws IOException {
        var looks = Files.readString(Path.of("src/test/resources/looks.js"));
        try (var context = context(NARROW, true)) {
            var page = context.newPage();
            page.navigate(server.url("/cases/ba3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e" + path));
            Pictures.take(page, "act" + path.replaceAll("[^a-zA-Z]+", "-"));

            assertThat((List<?>) page.evaluate(looks)).isEmpty();
            assertThat(Barriers.seriousOn(page)).isEmpty();
        }
    }

    @Test
    void isFilledInByKeyboardAlone() {
        try (var context = context(NARROW, true)) {
            var page = context.newPage();
            page.navigate(server.url("/cases/ca3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e/acts/refusal"));
            page.focus("#field-on");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator(".effects").textContent()).contains("Vụ việc kết thúc");
            assertThat(Barriers.seriousOn(page)).isEmpty();
            Pictures.take(page, "act-confirm");
        }
    }

    private static void choose(Page page, String act) {
        page.locator(".acts__buttons")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
    }

    private static void check(Page page, String effect) {
        press(page, "Xem trước khi ghi");
        assertThat(page.textContent("main")).contains(effect);
    }

    private static void record(Page page, String notice) {
        press(page, "Ghi nhận");
        assertThat(page.textContent(".notice")).contains(notice);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static BrowserContext context(int width, boolean scripts) {
        return browsers.get()
                .newContext(
                        new NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 900));
    }
}
