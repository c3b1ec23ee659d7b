package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.identity.testkit.RunningIdentity.ISSUER;
import static org.tiepdan.identity.testkit.RunningIdentity.OFFICE;
import static org.tiepdan.identity.testkit.RunningIdentity.json;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.identity.testkit.RunningIdentity;
import org.tiepdan.lawpack.LawPack;

/** The content of programs' tokens, and which programs get none. */
class ProgramsTest {
    private static final int LARGEST_TOKEN = 6 * 1024;

    @TempDir
    private static Path folder;

    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = RunningIdentity.start(folder, "--identity.local-run=true");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void isDiscoveredByTheNameThatWasSetWhateverARequestCallsIt() throws Exception {
        var found = json(
                identity.get(identity.uri("/.well-known/openid-configuration")).body());

        assertThat(found.path("issuer").asString()).isEqualTo(ISSUER);
        assertThat(found.path("authorization_endpoint").asString()).isEqualTo(ISSUER + "/oauth2/authorize");
        assertThat(found.path("token_endpoint").asString()).isEqualTo(ISSUER + "/oauth2/token");
        assertThat(found.path("jwks_uri").asString()).isEqualTo(ISSUER + "/oauth2/jwks");
        assertThat(found.path("end_session_endpoint").asString()).isEqualTo(ISSUER + "/connect/logout");
    }

    @Test
    void ofABodySpeakForThatBodyAlone() throws Exception {
        for (var body : List.of("19-05443", "19-so-nong-nghiep-moi-truong")) {
            var claims = identity.tokenOf("body-" + body, Map.of("role", "leader", "body", "19-ubnd"));

            assertThat(claims.getSubject()).isEqualTo("body-" + body);
            assertSays(claims, List.of("body-system"), List.of(body), Duration.ofMinutes(30));
        }
    }

    @Test
    void theLoaderTypesInForAllBodiesOfTheProvinceInATokenThatFitsAHeader() throws Exception {
        var claims = identity.tokenOf("loader", Map.of());

        var province = LawPack.packaged().bodies().all().stream()
                .filter(body -> body.province() != null)
                .map(body -> body.code())
                .toList();
        assertThat(province).hasSizeGreaterThan(100).contains("19-btcd", "19-ubnd", "19-05443");
        assertSays(claims, List.of("clerk"), province, Duration.ofMinutes(30));
        assertThat(raw("loader", Map.of())).hasSizeLessThan(LARGEST_TOKEN);
    }

    @Test
    void theLoaderActsAsOneBodyAndWatchesFromTheTop() throws Exception {
        var acting = identity.tokenOf("loader", Map.of("body", "19-05443"));
        var watching = identity.tokenOf("loader", Map.of("role", "operator"));

        assertSays(acting, List.of("clerk", "triage-officer", "officer"), List.of("19-05443"), Duration.ofMinutes(30));
        assertThat(watching.getStringListClaim("roles")).containsExactly("operator", "leader");
        assertThat(watching.getStringListClaim("bodies")).contains("thu-tuong").doesNotContain("19-ubnd");
    }

    @Test
    void prometheusIsAnOperator() throws Exception {
        assertSays(identity.tokenOf("prometheus", Map.of()), List.of("operator"), List.of(), Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, 19-btcd, cb-0101",
        "clerk, 19-05443, cb-0143",
        "officer, 19-05443, cb-0142",
        "officer, 19-01840, cb-0142",
        "leader, 19-ubnd, cb-0001",
        "inspector, 19-ubnd, cb-0301",
        "denunciation-opener, 19-btcd, cb-0106",
        "body-system, 19-01840, body-19-01840",
    })
    void aLocalRunGetsATokenOfAnyRoleAndBody(String role, String body, String id) throws Exception {
        var claims = identity.tokenOf("run", Map.of("role", role, "body", body));

        assertThat(claims.getSubject()).isEqualTo(id);
        assertSays(claims, List.of(role), List.of(body), Duration.ofMinutes(30));
    }

    @Test
    void withoutABodyItSpeaksForThoseOfTheUser() throws Exception {
        assertThat(identity.tokenOf("run", Map.of("role", "opener")).getStringListClaim("bodies"))
                .containsExactly("19-btcd", "19-ubnd");
        assertThat(identity.tokenOf("run", Map.of("role", "operator")).getStringListClaim("bodies"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "king, '', 'no such role; there are clerk, triage-officer, officer, leader, inspector, opener,"
                + " denunciation-opener, operator, body-system'",
        "'', '', 'no such role; there are clerk'",
        "clerk, 19-none, no such body",
        "body-system, '', the role body-system needs a body",
    })
    void saysWhichRolesThereAre(String role, String body, String why) throws Exception {
        var answer = identity.token(fields("run", identity.secret("run"), Map.of("role", role, "body", body)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).path("error").asString()).isEqualTo("invalid_request");
        assertThat(json(answer.body()).path("error_description").asString()).startsWith(why);
    }

    @Test
    void aWrongSecretAndAnUnknownProgramGetNothing() throws Exception {
        for (var client : List.of("loader", "run", "nobody")) {
            var answer = identity.token(fields(client, "wrong", Map.of()));

            assertThat(answer.statusCode()).as(client).isEqualTo(401);
            assertThat(json(answer.body()).path("error").asString()).isEqualTo("invalid_client");
        }
        assertThat(identity.token(Map.of("grant_type", "client_credentials")).statusCode())
                .isIn(400, 401);
        assertThat(raw("office", Map.of())).isEmpty();
    }

    @Test
    void theOfficeMayNotBePassedBy() throws Exception {
        var password = Map.of(
                "grant_type",
                "password",
                "username",
                "operator",
                "password",
                identity.password("operator"),
                "client_id",
                "office",
                "client_secret",
                identity.secret("office"),
                "redirect_uri",
                OFFICE);

        assertThat(identity.token(password).statusCode()).isEqualTo(400);
    }

    @Test
    void isReadyAndTellsNoPartsOfItsOwnAtTheOtherPort() throws Exception {
        assertThat(identity.get(identity.management("/actuator/health/readiness"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(identity.get(identity.management("/oauth2/jwks")).statusCode())
                .isEqualTo(404);
        assertThat(identity.get(identity.management("/login")).statusCode()).isEqualTo(404);
    }

    private static void assertSays(JWTClaimsSet claims, List<String> roles, List<String> bodies, Duration life)
            throws Exception {
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).containsExactly("tiepdan");
        assertThat(claims.getStringListClaim("roles")).isEqualTo(roles);
        assertThat(claims.getStringListClaim("bodies")).isEqualTo(bodies);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(life);
    }

    private static String raw(String client, Map<String, String> more) throws Exception {
        return json(identity.token(fields(client, identity.secret(client), more))
                        .body())
                .path("access_token")
                .asString("");
    }

    private static Map<String, String> fields(String client, String secret, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        return fields;
    }
}
