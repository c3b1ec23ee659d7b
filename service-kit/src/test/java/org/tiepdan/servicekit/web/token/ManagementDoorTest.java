package org.tiepdan.servicekit.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.SecurityFilterChain;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.testkit.access.ChangingPolicy;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.web.access.ManagementOperations;

/** The management port of a service is as the table says, and follows the table. */
class ManagementDoorTest {
    /** None of them answers an address, except that of the metadata, which DoorsTest tests. */
    private static final Set<String> FILTERS = Set.of(
            "DisableEncodeUrlFilter",
            "NamedAddresses",
            "OAuth2ProtectedResourceMetadataFilter",
            "WebAsyncManagerIntegrationFilter",
            "SecurityContextHolderFilter",
            "BearerTokenAuthenticationFilter",
            "SecurityContextHolderAwareRequestFilter",
            "SessionManagementFilter",
            "ExceptionTranslationFilter",
            "AuthorizationFilter");

    private static final Policy TABLE = Policy.packaged();
    private static final ChangingPolicy POLICY = new ChangingPolicy();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = run("health,prometheus,info", POLICY);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ConfigurableApplicationContext run(String exposed, ChangingPolicy policy) {
        return new SpringApplicationBuilder(Service.class)
                .initializers(beans -> beans.getBeanFactory().registerSingleton("changingPolicy", policy))
                .run(
                        "--spring.application.name=doors",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.config.import=classpath:service.yml",
                        "--access.issuers=" + TestIssuer.shared().uri(),
                        "--management.endpoints.web.exposure.include=" + exposed);
    }

    @Test
    void isAsTheTableSays() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void noChangeOfARuleGoesUnnoticed() {
        var served = ManagementOperations.of(service);
        for (var rule : ManagementWalk.rules()
                .filter(each -> served.contains(each.operation()))
                .toList()) {
            try {
                POLICY.set(TABLE.without(rule));
                assertThat(faults()).as("without %s", rule).isNotEmpty();

                for (var other : others(rule)) {
                    POLICY.set(TABLE.with(rule, _ -> other));
                    assertThat(faults()).as("%s instead of %s", other, rule).isNotEmpty();
                }
            } finally {
                POLICY.set(TABLE);
            }
        }
    }

    @Test
    void anEndpointThatThePolicyDoesNotNameEndsTheStart() {
        assertThatThrownBy(() -> run("health,mappings", POLICY))
                .rootCause()
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("management GET /actuator/mappings");
    }

    @Test
    void aConditionThatNobodyChecksHereEndsTheStart() {
        var rule = ManagementWalk.rules()
                .filter(each -> each.role() != null)
                .findFirst()
                .orElseThrow();
        var policy = new ChangingPolicy();
        policy.set(TABLE.with(rule, ManagementDoorTest::ofOwnBody));

        assertThatThrownBy(() -> run("health", policy))
                .rootCause()
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(rule.operation() + " " + Condition.OWN_BODY.code());
    }

    @Test
    void noFilterOfTheLibraryAnswersAnythingElse() {
        assertThat(service.getBeansOfType(SecurityFilterChain.class).values())
                .allSatisfy(chain -> assertThat(chain.getFilters().stream()
                                .map(filter -> filter.getClass().getSimpleName())
                                .collect(Collectors.toSet()))
                        .isSubsetOf(FILTERS));
    }

    private static List<Rule> others(Rule rule) {
        return rule.role() == null
                ? List.of(new Rule(rule.operation(), Role.OPERATOR, Condition.SIGNED_IN))
                : List.of(new Rule(rule.operation(), null, Condition.ANYBODY), ofOwnBody(rule));
    }

    private static Rule ofOwnBody(Rule rule) {
        return new Rule(rule.operation(), rule.role(), Condition.OWN_BODY);
    }

    /** Metrics of Prometheus need a library that this module does not have. */
    private static List<String> faults() {
        return ManagementWalk.faults(service).stream()
                .filter(fault -> !fault.contains("/actuator/prometheus is in the table"))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}
}
