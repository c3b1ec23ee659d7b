package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.identity.testkit.Browser.location;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.identity.testkit.Browser;
import org.tiepdan.identity.testkit.RunningIdentity;
import org.tiepdan.servicekit.testkit.access.SameTime;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** The content of the page, and for whom. */
class LoginPageTest {
    private static final String USER = "leader-ubnd";
    private static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng.";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/page/[^\"]+)\"");
    private static final Pattern CHANGING = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    @TempDir
    private static Path folder;

    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = RunningIdentity.start(
                folder, "--identity.local-run=true", "--tries.per-minute=10000", "--tries.per-hour=10000");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void namesWhoMaySignInAndTheFileOfTheirPasswordsAndNoPassword() throws Exception {
        var page = identity.browser().get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"vi\"", "Mật khẩu", "clerk-btcd", "Người tiếp nhận đơn")
                .contains(
                        "Ban Tiếp công dân tỉnh Thái Nguyên",
                        folder.resolve("users.txt").toString())
                .doesNotContain("<script", "style=", identity.password("clerk-btcd"));
        assertThat(identity.browser().get("/login?lang=en").body())
                .contains("<html lang=\"en\"", "Sign in", "Triage officer");
        assertThat(identity.browser().get("/login?user=operator").body())
                .contains("value=\"operator\"")
                .containsPattern("id=\"password\"[^>]*autofocus");
    }

    @Test
    void isAsSafeAsEveryAnswerAndAllItsFilesAreThere() throws Exception {
        var page = identity.browser().get("/login");

        assertThat(SafeHeaders.faults(page.headers().map())).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' http://localhost:8080;")
                .doesNotContain("script-src");
        var files = FILE.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(files).hasSize(4);
        for (var file : files) {
            var answer = identity.browser().get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(SafeHeaders.faultsOfAFile(answer.headers().map()))
                    .as(file)
                    .isEmpty();
        }
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("identity=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void saysBesideTheKeptNameThatItWasNotRightAndTheSameOfANameThatNobodyHas() throws Exception {
        var browser = identity.browser();

        var wrong = browser.signIn(USER, "not-it");
        var unknown = browser.signIn("leader-none", "not-it");

        for (var answer : List.of(wrong, unknown)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(WRONG, "role=\"alert\"").doesNotContain("not-it");
            assertThat(SafeHeaders.faults(answer.headers().map())).isEmpty();
        }
        assertThat(wrong.body()).contains("value=\"" + USER + "\"");
        assertThat(plain(unknown).replace("leader-none", USER)).isEqualTo(plain(wrong));
    }

    /** Each name costs one bcrypt digest. */
    @Test
    void takesTheSameTimeForANameThatNobodyHas() throws Exception {
        var browser = identity.browser();

        var told = SameTime.of(() -> refused(browser, USER), () -> refused(browser, "leader-none"), 60);

        assertThat(told.isToldApart()).as(told.toString()).isFalse();
    }

    @Test
    void takesNoFormThatIsNotItsOwn() throws Exception {
        var browser = identity.browser();
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);

        var refused = browser.send(Map.of("username", USER, "password", identity.password(USER)));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("đã mở quá lâu", "http://localhost:8080/");
        assertThat(location(browser.authorize())).endsWith("/login");
    }

    @Test
    void takesTheNameInCapitalsAndLeadsToTheOfficeWhenNothingElseWasAskedFor() throws Exception {
        var in = identity.browser().signIn(" Leader-UBND ", identity.password(USER));

        assertThat(location(in)).isEqualTo("http://localhost:8080/");
    }

    @Test
    void refusesAPasswordThatIsTooLongAsAnyWrongOne() throws Exception {
        assertThat(identity.browser().signIn(USER, "x".repeat(200)).statusCode())
                .isEqualTo(422);
        assertThat(identity.browser().signIn("leader-none", "x".repeat(200)).statusCode())
                .isEqualTo(422);
    }

    private static String plain(HttpResponse<String> page) {
        return CHANGING.matcher(page.body()).replaceAll("");
    }

    private static void refused(Browser browser, String user) throws Exception {
        var page = browser.get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        var answer = browser.send(Map.of("username", user, "password", "not-it", "_csrf", token.group(1)));
        assertThat(answer.statusCode()).isEqualTo(422);
    }
}
