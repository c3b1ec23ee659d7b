package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.office.testkit.signin.WholeOffice;
import org.tiepdan.office.words.Links;

/** What answers without a controller: the filters of the sign-in, and files. */
class DoorsOfSignInTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Policy TABLE = Policy.packaged();
    private static final Set<Integer> NOT_THERE = Set.of(404, 405);

    /** Each answers an address of the table, or none at all. */
    private static final Set<String> FILTERS = Set.of(
            "OAuth2AuthorizationRequestRedirectFilter",
            "OAuth2LoginAuthenticationFilter",
            "LogoutFilter",
            "NamedAddresses",
            "DisableEncodeUrlFilter",
            "WebAsyncManagerIntegrationFilter",
            "SessionEnd",
            "SecurityContextHolderFilter",
            "CsrfFilter",
            "SecurityContextHolderAwareRequestFilter",
            "AnonymousAuthenticationFilter",
            "ExceptionTranslationFilter",
            "AuthorizationFilter");

    private static WholeOffice office;

    @BeforeAll
    static void start() {
        office = new WholeOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @AfterEach
    void decideByTheTable() {
        office.decideBy(TABLE);
    }

    /** @return whether no controller answers it */
    static boolean answers(Operation operation) {
        var path = operation.path();
        return path.endsWith("/**")
                || path.startsWith("/oauth2/")
                || path.startsWith("/login/")
                || path.equals(Links.SIGN_OUT);
    }

    private static List<Rule> rules() {
        return TABLE.rules().stream()
                .filter(rule -> rule.operation().service().equals("office") && answers(rule.operation()))
                .toList();
    }

    @Test
    void noFilterOfTheLibraryIsNew() {
        assertThat(office.filters())
                .extracting(filter -> filter.getClass().getSimpleName())
                .isSubsetOf(FILTERS);
    }

    @Test
    void areThereByTheirRuleAndNotWithoutIt() throws Exception {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(5);
        for (var rule : rules()) {
            var operation = rule.operation();
            office.decideBy(TABLE);
            assertThat(asked(operation.method(), path(operation)))
                    .as("%s", rule)
                    .isBetween(200, 399);

            office.decideBy(TABLE.without(rule));
            assertThat(asked(operation.method(), path(operation)))
                    .as("without %s", rule)
                    .isIn(NOT_THERE);
        }
    }

    /** What comes before a sign-in cannot ask for a role; files are for anybody, or not there. */
    @Test
    void forARoleAloneAreForNobody() throws Exception {
        for (var rule : rules()) {
            var operation = rule.operation();
            office.decideBy(TABLE.with(rule, _ -> new Rule(operation, Role.OPERATOR, Condition.SIGNED_IN)));

            assertThat(asked(operation.method(), path(operation)))
                    .as("%s", rule)
                    .isEqualTo(operation.path().endsWith("/**") ? 404 : 403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-out",
        "POST, /oauth2/authorization/tiepdan",
        "POST, /%6Fauth2/authorization/tiepdan",
        "POST, /login/oauth2/code/tiepdan",
        "GET, /login",
        "POST, /login",
        "GET, /logout",
        "POST, /logout"
    })
    void whatTheTableDoesNotNameIsNotThere(String method, String path) throws Exception {
        assertThat(asked(method, path)).isIn(NOT_THERE);
    }

    @Test
    void aFileInALibraryIsServedAtItsAddressInTheTableAlone() throws Exception {
        var version = PropertiesLoaderUtils.loadAllProperties("META-INF/maven/org.mvnpm/echarts/pom.properties")
                .getProperty("version");

        assertThat(asked("GET", "/echarts/echarts.min.js")).isEqualTo(200);
        assertThat(asked("GET", "/_static/echarts/" + version + "/dist/echarts.min.js"))
                .isEqualTo(404);
        assertThat(asked("HEAD", "/_static/echarts/" + version + "/dist/echarts.min.js"))
                .isEqualTo(404);
    }

    private static String path(Operation operation) {
        return operation
                .path()
                .replace("{provider}", "tiepdan")
                .replace("/page/**", "/page/mark.svg")
                .replace("/echarts/**", "/echarts/echarts.min.js");
    }

    private static int asked(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(office.url(path)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
