package org.tiepdan.servicekit.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.web.ProblemAdvice;

/** A service on a real Tomcat, with tokens of a real issuer. */
class DoorsTest {
    private static final Operation OPEN = new Operation("doors", "GET", "/open");
    private static final Operation CASES = new Operation("doors", "GET", "/cases/{id}");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TestIssuer ISSUER = TestIssuer.shared();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = run(ISSUER.uri(), "--unnamed=false");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ConfigurableApplicationContext run(String issuers, String unnamed) {
        return new SpringApplicationBuilder(Service.class)
                .run(
                        "--spring.application.name=doors",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.config.import=classpath:service.yml",
                        "--access.issuers=" + issuers,
                        unnamed);
    }

    @Test
    void whatIsForAnybodyAsksForNoToken() throws Exception {
        assertThat(get("/open", null).statusCode()).isEqualTo(200);
    }

    /** A filter of the library answers there. */
    @Test
    void whatTheServiceIsIsDescribedToNobody() throws Exception {
        for (var path : List.of("", "/cases", "/")) {
            assertThat(get("/.well-known/oauth-protected-resource" + path, null).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("/%2Ewell-known/oauth-protected-resource", null).statusCode())
                .isBetween(400, 404);
    }

    @Test
    void withoutATokenTheRestSaysToSignIn() throws Exception {
        var answer = get("/cases/7", null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void aTokenSaysWhoAsksForWhichBodies() throws Exception {
        var answer = get("/cases/7", ISSUER.token(Role.OFFICER, "commune"));

        assertThat(answer.body()).isEqualTo("cb-officer [commune]");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aRoleWithoutTheRightIsRefused() throws Exception {
        var answer = get("/cases/7", ISSUER.token(Role.OPERATOR, "commune"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"not-for-your-role\"");
    }

    @Test
    void aTokenThatIsOutOfDateOrForSomethingElseOrNoneIsRefusedEverywhere() throws Exception {
        var officer = new Caller("cb-1", Set.of(Role.OFFICER), Set.of("commune"));
        var hour = 3600;
        for (var token : List.of(
                ISSUER.token(officer, "tiepdan", Instant.now().minusSeconds(hour)),
                ISSUER.token(officer, "another", Instant.now().plusSeconds(hour)),
                "no.token.atall")) {
            assertThat(get("/cases/7", token).body()).contains("\"code\":\"invalid-token\"");
            assertThat(get("/open", token).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenOfAnIssuerThatIsNotTrustedIsRefused() throws Exception {
        try (var stranger = TestIssuer.start()) {
            assertThat(get("/cases/7", stranger.token(Role.OFFICER, "commune")).body())
                    .contains("\"code\":\"invalid-token\"");
        }
    }

    @Test
    void anIssuerThatDoesNotAnswerIsNotTheCallersFault() throws Exception {
        var gone = TestIssuer.start();
        gone.close();
        try (var alone = run(gone.uri() + "," + ISSUER.uri(), "--unnamed=false")) {
            var answer = get(alone, "local.server.port", "/cases/7", gone.token(Role.OFFICER, "commune"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"identity-provider-unavailable\"");
            assertThat(get(alone, "local.server.port", "/cases/7", ISSUER.token(Role.OFFICER, "commune"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAddressThatThePolicyDoesNotNameEndsTheStart() {
        assertThatThrownBy(() -> run(ISSUER.uri(), "--unnamed=true"))
                .rootCause()
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("doors GET /unnamed");
    }

    @Test
    void onTheManagementPortAnybodySeesThatItLivesAndOperatorsTheRest() throws Exception {
        assertThat(manage("/actuator/health/liveness", null).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(manage("/actuator/health", null).body()).doesNotContain("components");
        assertThat(manage("/actuator/info", null).statusCode()).isEqualTo(401);
        assertThat(manage("/actuator/info", ISSUER.token(Role.LEADER, "commune"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manage("/actuator/info", ISSUER.token(Role.OPERATOR)).statusCode())
                .isEqualTo(200);
        assertThat(manage("/actuator/health", ISSUER.token(Role.OPERATOR)).body())
                .contains("components");
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        return get(service, "local.server.port", path, token);
    }

    private static HttpResponse<String> manage(String path, String token) throws Exception {
        return get(service, "local.management.port", path, token);
    }

    private static HttpResponse<String> get(
            ConfigurableApplicationContext service, String port, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty(port) + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ProblemAdvice.class)
    static class Service {
        @Bean
        Handlers handlers() {
            return new Handlers();
        }

        @Bean
        @ConditionalOnProperty("unnamed")
        Unnamed unnamed() {
            return new Unnamed();
        }

        @Bean
        Policy policy() {
            return new Policy(Stream.concat(
                            Stream.of(
                                    new Rule(OPEN, null, Condition.ANYBODY),
                                    new Rule(CASES, Role.OFFICER, Condition.OWN_CASE)),
                            ManagementWalk.rules())
                    .toList());
        }
    }

    @RestController
    static class Handlers {
        @GetMapping("/open")
        String open() {
            return "open";
        }

        @GetMapping("/cases/{id}")
        String one(Grant grant) {
            return grant.caller().id() + " " + grant.bodies();
        }
    }

    @RestController
    static class Unnamed {
        @GetMapping("/unnamed")
        String unnamed() {
            return "nobody thought of it";
        }
    }
}
