package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Role;
import org.tiepdan.identity.testkit.RunningIdentity;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** Passwords cannot be guessed one after another, neither from one address nor for one user. */
class SignInTriesTest {
    private static final String USER = "leader-ubnd";

    @TempDir
    private Path folder;

    @Test
    void theNextTryFromAnAddressGetsThePageThatAsksToWaitWhateverTheName() throws Exception {
        try (var identity = RunningIdentity.start(folder, "--tries.per-minute=3")) {
            var browser = identity.browser();
            for (int i = 0; i < 3; i++) {
                assertThat(browser.signIn("nobody-" + i, "x").statusCode()).isEqualTo(422);
            }

            var refused = browser.signIn(USER, identity.password(USER));

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("Xin chờ ít phút", "value=\"" + USER + "\"");
            assertThat(SafeHeaders.faults(refused.headers().map())).isEmpty();
            assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        }
    }

    /** Local addresses have no limit here, so that only the limit per name applies. */
    @Test
    void theNextTryOfAUserIsRefusedFromAnyAddress() throws Exception {
        try (var identity = RunningIdentity.start(
                folder,
                "--tries.per-minute=3",
                "--tries.own-network=false",
                "--access.issuers=" + TestIssuer.shared().uri())) {
            var browser = identity.browser();
            for (int i = 0; i < 3; i++) {
                assertThat(browser.signIn(USER, "x").statusCode()).isEqualTo(422);
            }

            assertThat(browser.signIn(" LEADER-ubnd", identity.password(USER)).statusCode())
                    .isEqualTo(429);
            assertThat(browser.signIn("operator", identity.password("operator")).statusCode())
                    .isEqualTo(302);
            var operator = "Bearer " + TestIssuer.shared().token(Role.OPERATOR);
            assertThat(identity.get(identity.management("/actuator/prometheus"), "Authorization", operator)
                            .body())
                    .contains("tries_refused_total{bound=\"name\"} 1.0")
                    .doesNotContain(USER);
        }
    }
}
