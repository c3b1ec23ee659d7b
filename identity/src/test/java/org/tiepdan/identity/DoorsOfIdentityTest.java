package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.identity.testkit.Browser;
import org.tiepdan.identity.testkit.RunningIdentity;
import org.tiepdan.identity.user.MadeUpUser;
import org.tiepdan.identity.user.MadeUpUsers;
import org.tiepdan.servicekit.testkit.access.TestIssuer;

/** Every address of the provider, those of its library among them, is as the table says. */
class DoorsOfIdentityTest {
    private static final Policy TABLE = Policy.packaged();
    private static final String SERVICE = "identity";
    private static final String WHO = "/userinfo";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
    private static final Set<Integer> NOT_THERE = Set.of(404, 405);
    private static final String FILE = "/page/login.css";

    @TempDir
    private static Path folder;

    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = RunningIdentity.start(
                folder,
                "--tries.per-minute=10000",
                "--tries.per-hour=10000",
                "--access.issuers=" + TestIssuer.shared().uri());
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @AfterEach
    void decideByTheTable() {
        identity.decideBy(TABLE);
    }

    @Test
    void ofTheLibraryAreInTheTableOrNotThere() throws Exception {
        assertThat(libraryPaths())
                .contains("/oauth2/authorize", "/oauth2/token", "/oauth2/jwks", WHO, "/connect/logout");
        for (var path : libraryPaths()) {
            for (var method : METHODS) {
                boolean isNamed = TABLE.names(new Operation(SERVICE, method, path));

                assertThat(NOT_THERE.contains(identity.ask(method, path).statusCode()))
                        .as("%s %s is not there", method, path)
                        .isEqualTo(!isNamed);
            }
        }
    }

    @Test
    void inTheTableAreThere() throws Exception {
        for (var operation : TABLE.operationsOf(SERVICE)) {
            assertThat(status(operation)).as("%s", operation).isNotIn(404, 405, 500);
        }
    }

    @Test
    void withoutTheirRuleAreNotThere() throws Exception {
        for (var rule : rulesForAnybody()) {
            identity.decideBy(TABLE.without(rule));

            assertThat(status(rule.operation())).as("%s", rule).isIn(404, 405);
        }
    }

    /** What comes before a sign-in cannot ask for a role. */
    @Test
    void forARoleAloneAreForNobody() throws Exception {
        for (var rule : rulesForAnybody()) {
            identity.decideBy(TABLE.with(rule, each -> new Rule(each.operation(), Role.OPERATOR, Condition.SIGNED_IN)));

            assertThat(status(rule.operation())).as("%s", rule).isEqualTo(403);
        }
    }

    private static List<Rule> rulesForAnybody() {
        return TABLE.rules().stream()
                .filter(each -> each.operation().service().equals(SERVICE) && each.role() == null)
                .toList();
    }

    @Test
    void whoSomebodyIsIsForTheRolesOfTheTable() throws Exception {
        assertThat(identity.ask("GET", WHO).statusCode()).isEqualTo(401);
        var tokens = tokens();
        assertThat(tokens.keySet()).contains(Role.CLERK, Role.OPERATOR, Role.DENUNCIATION_OPENER);
        for (var rule : TABLE.rules().stream()
                .filter(each -> each.operation().path().equals(WHO))
                .toList()) {
            var token = tokens.get(rule.role());
            identity.decideBy(TABLE);
            assertThat(who(rule, token)).as("%s", rule).isEqualTo(200);

            identity.decideBy(TABLE.without(rule));
            assertThat(who(rule, token)).as("without %s", rule).isEqualTo(403);

            identity.decideBy(TABLE.with(rule, each -> new Rule(each.operation(), each.role(), Condition.OWN_BODY)));
            assertThat(who(rule, token)).as("%s with a condition", rule).isEqualTo(403);
        }
    }

    @Test
    void ofTheManagementPortAreAsTheTableSays() {
        assertThat(identity.managementFaults()).isEmpty();
    }

    private static int who(Rule rule, String token) throws Exception {
        return identity.ask(rule.operation().method(), WHO, "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static Map<Role, String> tokens() throws Exception {
        var tokens = new HashMap<Role, String>();
        for (MadeUpUser user : identity.bean(MadeUpUsers.class).all()) {
            var role = Role.find(user.role()).orElseThrow();
            if (!tokens.containsKey(role)) {
                var code = identity.browser().code(user.login());
                tokens.put(
                        role,
                        identity.exchanged(code, Browser.VERIFIER)
                                .path("access_token")
                                .asString());
            }
        }
        return tokens;
    }

    /** The endpoints of its settings, which the library has even if this provider does not use them, and the two documents. */
    private static List<String> libraryPaths() {
        return Stream.concat(
                        identity.bean(AuthorizationServerSettings.class).getSettings().entrySet().stream()
                                .filter(setting -> setting.getKey().endsWith("-endpoint"))
                                .map(setting -> setting.getValue().toString()),
                        Stream.of("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"))
                .sorted()
                .toList();
    }

    private static int status(Operation operation) throws Exception {
        var path = operation.path().equals("/page/**") ? FILE : operation.path();
        return identity.ask(operation.method(), path).statusCode();
    }
}
