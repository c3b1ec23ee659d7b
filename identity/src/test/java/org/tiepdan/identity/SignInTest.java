package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.identity.testkit.Browser.location;
import static org.tiepdan.identity.testkit.RunningIdentity.ISSUER;
import static org.tiepdan.identity.testkit.RunningIdentity.OFFICE;
import static org.tiepdan.identity.testkit.RunningIdentity.form;
import static org.tiepdan.identity.testkit.RunningIdentity.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.identity.testkit.Browser;
import org.tiepdan.identity.testkit.RunningIdentity;
import tools.jackson.databind.JsonNode;

/** A person's path from the office to the page, back to the office, and out again. */
class SignInTest {
    private static final String USER = "officer-05443";

    @TempDir
    private static Path folder;

    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = RunningIdentity.start(folder, "--tries.per-minute=10000", "--tries.per-hour=10000");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void leadsByThePageBackToTheOfficeWithTokensThatSayWhoItIs() throws Exception {
        var tokens = tokens(identity.browser());

        var access = identity.claims(tokens.path("access_token").asString());
        assertThat(access.getIssuer()).isEqualTo(ISSUER);
        assertThat(access.getSubject()).isEqualTo("cb-0142");
        assertThat(access.getAudience()).containsExactly("tiepdan");
        assertThat(access.getStringListClaim("roles")).containsExactly("officer");
        assertThat(access.getStringListClaim("bodies")).containsExactly("19-05443");
        assertThat(access.getClaim("name")).isNull();
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
        var id = identity.claims(tokens.path("id_token").asString());
        assertThat(id.getSubject()).isEqualTo("cb-0142");
        assertThat(id.getAudience()).containsExactly("office");
        assertThat(id.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(id.getStringClaim("name")).isEqualTo("Lý Văn Thử");
        assertThat(id.getStringListClaim("roles")).containsExactly("officer");
        assertThat(id.getStringListClaim("bodies")).containsExactly("19-05443");
        var who = identity.get(
                identity.uri("/userinfo"),
                "Authorization",
                "Bearer " + tokens.path("access_token").asString());
        assertThat(json(who.body()).path("sub").asString()).isEqualTo("cb-0142");
    }

    @Test
    void aRefreshTokenIsGoodOnce() throws Exception {
        var first = tokens(identity.browser()).path("refresh_token").asString();

        var second = refreshed(first);

        assertThat(second.path("access_token").isString()).isTrue();
        assertThat(identity.claims(second.path("id_token").asString()).getStringClaim("name"))
                .isEqualTo("Lý Văn Thử");
        assertThat(refreshed(first).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(refreshed(second.path("refresh_token").asString())
                        .path("access_token")
                        .isString())
                .isTrue();
    }

    @Test
    void aCodeIsNothingWithoutItsVerifierAndIsGoodOnce() throws Exception {
        var browser = identity.browser();
        var code = code(browser);

        assertThat(exchanged(code, "another-verifier-of-more-than-forty-three-letters")
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
        assertThat(exchanged(code, Browser.VERIFIER).path("access_token").isString())
                .isTrue();
        assertThat(exchanged(code, Browser.VERIFIER).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void signingOutEndsAtTheOfficeAndTheNextTimeThePageIsThereAgain() throws Exception {
        var browser = identity.browser();
        var tokens = tokens(browser);
        assertThat(location(browser.authorize())).startsWith(OFFICE);

        var out = browser.get("/connect/logout?"
                + form(Map.of(
                        "id_token_hint",
                        tokens.path("id_token").asString(),
                        "post_logout_redirect_uri",
                        OFFICE + "/")));

        assertThat(location(out)).isEqualTo(OFFICE + "/");
        assertThat(location(browser.authorize())).endsWith("/login");
    }

    @Test
    void signingOutWithATokenOfNobodySignsOutAllTheSameAndLeadsNowhereElse() throws Exception {
        var browser = identity.browser();
        assertThat(tokens(browser).path("id_token").isString()).isTrue();

        var out = browser.get(
                "/connect/logout?id_token_hint=x&post_logout_redirect_uri=" + "https%3A%2F%2Felsewhere.example");

        assertThat(location(out)).isEqualTo(OFFICE + "/");
        assertThat(location(browser.authorize())).endsWith("/login");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotTheOffices() throws Exception {
        var answer = identity.browser()
                .get("/oauth2/authorize?response_type=code&client_id=office&scope=openid&code_challenge_method=S256"
                        + "&code_challenge=x&redirect_uri=https%3A%2F%2Felsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<html lang=\"vi\"", OFFICE + "/").doesNotContain("elsewhere");
    }

    private static JsonNode tokens(Browser browser) throws Exception {
        return exchanged(code(browser), Browser.VERIFIER);
    }

    private static String code(Browser browser) throws Exception {
        return browser.code(USER);
    }

    private static JsonNode exchanged(String code, String verifier) throws Exception {
        return identity.exchanged(code, verifier);
    }

    private static JsonNode refreshed(String token) throws Exception {
        return json(identity.token(Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        token,
                        "client_id",
                        "office",
                        "client_secret",
                        identity.secret("office")))
                .body());
    }
}
