package org.tiepdan.system.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.tiepdan.system.harness.SharedSystem;

/** A signed-in user on the page of one case. */
final class CasePages implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final BrowserContext context;
    private final Page page;

    /** @param login of one of the made-up users */
    CasePages(Browser browser, SharedSystem system, String login, String caseId) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        var address = system.office().url().replace("127.0.0.1", "localhost") + "/cases/" + caseId;
        page.navigate(address);
        page.fill("#username", login);
        page.fill("#password", system.passwordOf(login));
        page.keyboard().press("Enter");
        page.waitForURL(address);
    }

    Page page() {
        return page;
    }

    /** Opens the form of an act, once the case is where that act is possible. */
    CasePages choose(String act) {
        var button = page.locator(".acts__buttons")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(act).setExact(true));
        shown(button);
        button.click();
        return this;
    }

    /** Opens the correction of a recorded act. */
    CasePages mend(String recorded) {
        var link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sửa " + recorded));
        shown(link);
        link.click();
        return this;
    }

    CasePages fill(String field, String value) {
        page.fill("#field-" + field, value);
        return this;
    }

    CasePages select(String field, String code) {
        page.selectOption("#field-" + field, code);
        return this;
    }

    CasePages tick(String field, String code) {
        page.check("#field-" + field + "-" + code);
        return this;
    }

    /** Opens the preview page, checks that it shows {@code effect}, and records the act. */
    void record(String act, String effect) {
        press("Xem trước khi ghi");
        answered(page.locator(".effects"), act);
        assertThat(page.textContent(".effects")).as(act).contains(effect);
        press("Ghi nhận");
        answered(page.locator(".notice"), act);
        assertThat(page.textContent(".notice")).contains("Đã ghi nhận: " + act + ".");
    }

    /** Retries, as the page offers, if a service was too busy to answer. */
    private void answered(Locator wanted, String act) {
        var again = page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName("Thử lại").setExact(true));
        // A page cannot be queried while the browser is leaving it.
        await(act)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(() -> {
                    var faults = page.locator("ul.faults, .field__fault").allTextContents();
                    assertThat(faults).as("faults of %s", act).isEmpty();
                    boolean there = wanted.count() > 0;
                    if (!there && again.count() > 0) {
                        again.click();
                    }
                    return there;
                });
    }

    /** Waits until the page of the case shows this text: the register follows the log. */
    void awaitText(String where, String text) {
        await(text).atMost(PATIENCE).until(() -> {
            page.reload();
            return page.locator(where).allTextContents().stream().anyMatch(found -> found.contains(text));
        });
    }

    private void shown(Locator link) {
        await(link.toString()).atMost(PATIENCE).until(() -> {
            boolean there = link.count() > 0;
            if (!there) {
                page.reload();
            }
            return there;
        });
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Override
    public void close() {
        context.close();
    }
}
