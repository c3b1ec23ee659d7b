package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.signin.WholeOffice;

/** The life of a session: its tokens are refreshed, and it ends. */
class SessionTest {
    private static final String CASE = "/cases/" + FixedCases.CASE;

    /** The case page sends two requests at the same time, and each refresh token works once. */
    @Test
    void renewsATokenThatIsAboutToExpireOnceForAllThatAsk() throws Exception {
        try (var office = new WholeOffice()) {
            office.provider().letTokensLast(30);
            var visitor = office.visitor();
            visitor.signIn("officer", CASE);
            int given = office.provider().tokens();
            office.provider().letTokensLast(600);

            var pages = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(_ -> {
                        try {
                            return visitor.ask(CASE).statusCode();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();

            assertThat(pages).containsOnly(200);
            assertThat(office.provider().tokens()).isEqualTo(given + 1);
            assertThat(List.copyOf(office.reporting().tokens()).getLast()).startsWith("Bearer ");
        }
    }

    @Test
    void showsTheTokenOfNobodyElse() throws Exception {
        try (var office = new WholeOffice()) {
            office.visitor().signIn("officer", CASE);
            var ofTheOfficer = office.reporting().tokens().getLast();
            office.visitor().signIn("leader", CASE);
            var ofTheLeader = office.reporting().tokens().getLast();
            office.visitor().ask("/status/7K2MPXW4RT9D");

            assertThat(ofTheLeader).isNotEqualTo(ofTheOfficer).startsWith("Bearer ");
            assertThat(office.reporting().tokens().getLast()).isEqualTo("null");
        }
    }

    @Test
    void asksToSignInAgainWhenItIsTooLongUsed() throws Exception {
        try (var office = new WholeOffice("--office.longest-session=0s")) {
            var visitor = office.visitor();
            visitor.signIn("officer", "/cases");

            assertThat(visitor.ask("/cases").headers().firstValue("Location")).hasValue("/sign-in?to=%2Fcases");
        }
    }

    /** Otherwise a token that a service refuses immediately would be fetched again for ever. */
    @Test
    void doesNotSendRoundInACircleWhoseTokenIsRefused() throws Exception {
        try (var office = new WholeOffice()) {
            office.reporting().refuseTokens();

            var page = office.visitor().signIn("officer", "/cases");

            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("Cần đăng nhập lại", "Phiên không hợp lệ", "Đăng xuất");
        }
    }

    @Test
    void namesItsCookiesForThisHostAloneWhereTlsIsOn() throws Exception {
        try (var office = new WholeOffice("--office.url=https://don.example")) {
            var leaving = office.visitor().ask("/oauth2/authorization/tiepdan?to=/cases");

            assertThat(leaving.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-office-sign-in=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=600")
                    .doesNotContain("Domain");
            assertThat(leaving.headers().firstValue("Location").orElseThrow())
                    .contains(
                            "redirect_uri=https://don.example/login/oauth2/code/tiepdan",
                            "code_challenge_method=S256",
                            "scope=openid&",
                            "client_id=office");
            assertThat(office.visitor()
                            .ask("/status?lang=en")
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow())
                    .startsWith("__Host-lang=en")
                    .contains("Secure");
        }
    }

    @Test
    void saysThatNobodyCanSignInWhileTheProviderIsAway() throws Exception {
        try (var office = new WholeOffice("--office.issuer=http://127.0.0.1:1")) {
            var page = office.visitor().open("/cases");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.body())
                    .contains("hệ thống định danh không trả lời", "href=\"/sign-in?to=%2Fcases\"", "href=\"/status\"");
            assertThat(office.visitor().open("/oauth2/authorization/tiepdan").body())
                    .contains("Chưa đăng nhập xong");
        }
    }

    /** The provider creates the secret at its first start, which may be after the office starts. */
    @Test
    void waitsForTheSecret() throws Exception {
        try (var office = new WholeOffice("--office.client-secret-file=target/no.secret")) {
            assertThat(office.visitor().open("/").statusCode()).isEqualTo(503);
        }
    }
}
