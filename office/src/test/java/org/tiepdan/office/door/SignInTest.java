package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.testkit.FixedStatus;
import org.tiepdan.office.testkit.signin.Visitor;
import org.tiepdan.office.testkit.signin.WholeOffice;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** Signing in and out, over HTTP. */
class SignInTest {
    private static WholeOffice office;

    @BeforeAll
    static void start() {
        office = new WholeOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void leadsThroughTheProviderBackToThePageThatWasAskedFor() throws Exception {
        var visitor = office.visitor();

        var page = visitor.signIn("officer", "/cases?q=420%2F2026&sort=dueOn");

        assertThat(page.uri()).hasToString(office.url("/cases?q=420%2F2026&sort=dueOn"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Lý Văn Thử", "Người giải quyết", "UBND phường Phan Đình Phùng", "Đăng xuất");
    }

    @Test
    void hasNoSessionBeforeSomebodySignedIn() throws Exception {
        var visitor = office.visitor();
        visitor.open("/");

        assertThat(visitor.cookies()).extracting("name").doesNotContain("office");
        visitor.ask("/status");
        var answer = visitor.ask("/status/" + FixedStatus.CODE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsTheSessionInACookieThatNoScriptReads() throws Exception {
        var visitor = office.visitor();
        visitor.signIn("officer", "/");

        assertThat(visitor.cookies())
                .filteredOn("name", "office")
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getPath()).isEqualTo("/");
                });
        assertThat(visitor.cookies()).extracting("name").doesNotContain("office-sign-in");
    }

    @Test
    void leadsToNoOtherSite() throws Exception {
        for (var to : List.of("//example.org", "https://example.org", "/\\example.org", "x", "", "/%0d%0aX:y")) {
            var page =
                    office.visitor().signIn("officer", "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));

            assertThat(page.uri().getAuthority()).as(to).isEqualTo(authority());
        }
        var signedIn = office.visitor();
        signedIn.signIn("officer", "/");
        assertThat(signedIn.ask("/sign-in?to=//example.org").headers().firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void takesNoAnswerThatThisBrowserDidNotAskFor() throws Exception {
        var visitor = office.visitor();
        visitor.open("/");

        var page = visitor.open("/login/oauth2/code/tiepdan?code=code-1&state=made-up");

        assertThat(page.uri()).hasToString(office.url("/sign-in?not-done"));
        assertThat(page.body()).contains("Chưa đăng nhập xong", "href=\"/sign-in\"");
        assertThat(visitor.cookies()).extracting("name").doesNotContain("office");
    }

    @Test
    void takesAnythingForACookieOfItsOwnThatIsNone() throws Exception {
        for (var cookie : List.of("%", "e30", "bnVsbA", "W10", "eyJzdGF0ZSI6InkifQ", "eyJzdGF0ZSI6bnVsbH0")) {
            var request = HttpRequest.newBuilder(URI.create(office.url("/login/oauth2/code/tiepdan?code=x&state=y")))
                    .header("Cookie", "office-sign-in=" + cookie);
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Location")).as(cookie).hasValue("/sign-in?not-done");
        }
    }

    @Test
    void asksWithTheTokenOfTheOneWhoLooks() throws Exception {
        office.visitor().signIn("officer", "/cases/0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

        var tokens = office.reporting().tokens();
        assertThat(tokens.subList(tokens.size() - 2, tokens.size()))
                .allSatisfy(token -> assertThat(token).startsWith("Bearer ey"));
    }

    @Test
    void signsOutHereAndAtTheProvider() throws Exception {
        var visitor = office.visitor();
        var page = visitor.signIn("officer", "/");
        int signedIn = office.provider().sessions();

        var leaving = visitor.post("/sign-out", Map.of("_csrf", Visitor.csrf(page)));

        assertThat(leaving.statusCode()).isEqualTo(302);
        var location = leaving.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(office.provider().uri() + "/logout?id_token_hint=");
        assertThat(visitor.follow(location).body()).contains("name=\"login\"");
        assertThat(office.provider().sessions()).isEqualTo(signedIn - 1);
        assertThat(visitor.ask("/").headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        var visitor = office.visitor();
        visitor.signIn("officer", "/");

        var refused = visitor.post("/sign-out", Map.of("_csrf", "made-up"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("no-form-of-ours");
        assertThat(SafeHeaders.faults(refused.headers().map())).isEmpty();
        assertThat(visitor.ask("/").statusCode()).isEqualTo(200);
        assertThat(visitor.ask("/sign-out").statusCode()).isEqualTo(405);
    }

    @Test
    void beginsNoSessionForAFormOfNobody() throws Exception {
        var nobody = office.visitor();

        assertThat(nobody.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(nobody.post("/cases", Map.of()).statusCode()).isEqualTo(405);
        assertThat(nobody.cookies()).isEmpty();
    }

    private static String authority() {
        return office.url("").substring("http://".length());
    }
}
