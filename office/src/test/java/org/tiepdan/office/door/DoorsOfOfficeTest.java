package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.testkit.FakeErasures;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FakeTracking;
import org.tiepdan.office.testkit.FixedStatus;
import org.tiepdan.office.testkit.TwoCases;
import org.tiepdan.office.testkit.signin.Visitor;
import org.tiepdan.office.testkit.signin.WholeOffice;
import org.tiepdan.servicekit.testkit.access.HeaderCallers;
import org.tiepdan.servicekit.testkit.access.PolicyWalk;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;

/**
 * Every page, for every role of several bodies and for anonymous visitors, over a reporting-service that shows cases as the policy says.
 */
class DoorsOfOfficeTest {
    private static final String SERVICE = "office";
    private static final Places PLACES = new Places("19-05443", "19-ubnd", "19-01840");
    private static final String REFUSAL = "Vai trò của bạn không có quyền làm việc này.";

    /** The service that a page queries decides which cases the page shows. */
    private static final Map<String, Operation> ASKED = Map.ofEntries(
            Map.entry("/", new Operation("reporting-service", "GET", "/api/v1/cases")),
            Map.entry("/cases", new Operation("reporting-service", "GET", "/api/v1/cases")),
            Map.entry("/cases/register", new Operation("reporting-service", "GET", "/api/v1/cases/register")),
            Map.entry("/cases.csv", new Operation("reporting-service", "GET", "/api/v1/cases.csv")),
            Map.entry("/cases.xlsx", new Operation("reporting-service", "GET", "/api/v1/cases.xlsx")),
            Map.entry("/cases/{id}", new Operation("reporting-service", "GET", "/api/v1/cases/{id}")),
            Map.entry("/reports", new Operation("reporting-service", "GET", "/api/v1/reports/{form}")),
            Map.entry("/reports/print", new Operation("reporting-service", "GET", "/api/v1/reports/{form}")),
            Map.entry("/reports/print.pdf", new Operation("reporting-service", "GET", "/api/v1/reports/{form}")),
            Map.entry("/reports/file", new Operation("reporting-service", "GET", "/api/v1/reports/{form}")),
            Map.entry("/reports/cases", new Operation("reporting-service", "GET", "/api/v1/reports/{form}/cases")),
            Map.entry(
                    "/reports/submitted/{id}",
                    new Operation("reporting-service", "GET", "/api/v1/reports/{form}/submissions/{id}")),
            Map.entry("/access-log", new Operation("reporting-service", "GET", "/api/v1/access-log")),
            Map.entry("/cases/{id}/words", new Operation("intake-service", "GET", "/api/v1/petitions/{id}/words")),
            Map.entry(
                    "/openings/{id}/{opening}",
                    new Operation("intake-service", "GET", "/api/v1/petitions/{id}/openings/{openingId}/request")),
            Map.entry(
                    "/erasures/{id}/{erasure}",
                    new Operation("intake-service", "GET", "/api/v1/petitions/{id}/erasure/{erasureId}")),
            Map.entry(
                    "/cases/{id}/limits/{limit}",
                    new Operation("tracking-service", "GET", "/api/v1/cases/{id}/limits/{deadlineId}/ledger")),
            Map.entry("/triage", new Operation("routing-service", "GET", "/api/v1/triage")),
            Map.entry("/triage/otherwise", new Operation("routing-service", "GET", "/api/v1/triage/otherwise")),
            Map.entry("/triage/{id}", new Operation("routing-service", "GET", "/api/v1/petitions/{id}/routing")),
            Map.entry("/counter/{id}", new Operation("intake-service", "GET", "/api/v1/petitions/{id}")),
            Map.entry(
                    "/counter/{id}/receipt", new Operation("intake-service", "GET", "/api/v1/petitions/{id}/receipt")),
            Map.entry("/counter/{id}/correction", new Operation("intake-service", "GET", "/api/v1/petitions/{id}")),
            Map.entry("/counter/{id}/void", new Operation("intake-service", "GET", "/api/v1/petitions/{id}")),
            Map.entry("/cases/{id}/acts/{act}", new Operation("tracking-service", "GET", "/api/v1/cases/{id}/acts")));

    private static final Set<String> LISTS = Set.of(
            "/",
            "/cases",
            "/cases/register",
            "/cases.csv",
            "/cases.xlsx",
            "/triage",
            "/triage/otherwise",
            "/access-log");

    private static WholeOffice office;

    private final Map<Caller, Visitor> visitors = new HashMap<>();
    /** A submitted form carries a token of its session: ActsJourneyTest sends those, and the policy test of tracking checks who may act. */
    private final PolicyWalk walk = new PolicyWalk(SERVICE, PLACES, DoorsOfOfficeTest::reaches, this::asked)
            .without(operation -> operation.method().equals("POST")
                    || DoorsOfSignInTest.answers(operation)
                    // reporting-service decides which cases a form counts: PolicyTest there, and ReportsPageTest.
                    || operation.path().startsWith("/reports")
                    // Permission to act on the step: LettersPageTest.
                    || operation.path().contains("/letters/"));

    @BeforeAll
    static void start() {
        office = new WholeOffice();
        office.reporting().hold(new TwoCases(PLACES));
        office.tracking().hold(new TwoCases(PLACES));
        office.counter().hold(new TwoCases(PLACES));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void areOpenToWhomTheTableSaysAndToNobodyElse() {
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void promiseNoOtherCasesThanReportingShows() {
        assertThat(promisesOtherCases(Policy.packaged())).isFalse();
    }

    @Test
    void standNotOtherwiseUnnoticed() {
        assertThat(walk.changesTried()).isGreaterThanOrEqualTo(80);
        assertThat(walk.unnoticed(office::decideBy, DoorsOfOfficeTest::promisesOtherCases))
                .isEmpty();
    }

    /** Whether the condition of a page differs from that of the operation it calls: the pages themselves hide no case. */
    private static boolean promisesOtherCases(Policy policy) {
        return policy.rules().stream()
                .filter(rule -> rule.operation().service().equals(SERVICE)
                        && rule.operation().method().equals("GET")
                        && ASKED.containsKey(rule.operation().path())
                        && rule.condition() != Condition.SIGNED_IN
                        && rule.role() != null)
                .anyMatch(rule -> !policy.rules().contains(ofTheService(rule)));
    }

    private static Rule ofTheService(Rule page) {
        var asked = Objects.requireNonNull(ASKED.get(page.operation().path()));
        return new Rule(asked, page.role(), page.condition());
    }

    /** Two persons open denunciations and nothing else; an opener of other petitions does not erase one. */
    private static boolean reaches(Rule rule, Subject subject) {
        if (rule.operation().path().startsWith("/erasures/")) {
            return rule.role() != Role.OPENER || subject == Subject.COMPLAINT;
        }
        return !rule.operation().path().equals("/openings/{id}/{opening}") || subject == Subject.DENUNCIATION;
    }

    private Answer asked(Operation operation, Subject subject, Caller caller) {
        var path = operation
                .path()
                .replace("{id}", subject.id())
                .replace("{receiptCode}", FixedStatus.CODE)
                .replace("{limit}", FakeTracking.LIMIT)
                .replace("{act}", "acceptance")
                .replace("{opening}", FakeOpenings.WAITING)
                .replace("{erasure}", FakeErasures.WAITING)
                .replace("{kind}", "bodies")
                .replace("{day}", "2026-07-01?body=" + PLACES.own())
                .replace("{file}", "FeedStore.java");
        try {
            // The page itself decides which figures a leader sees.
            var page = visitor(caller).ask(asking(path));
            var text = page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
            boolean isListWithoutIt =
                    LISTS.contains(path) && (!path.equals("/") || showsCases(caller)) && !text.contains(subject.id());
            return answer(page, text, isListWithoutIt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String asking(String path) {
        return switch (path) {
            case "/" -> "/?body=" + PLACES.own();
            case "/cases/register" -> path + "?from=2026-11-01&to=2026-11-30&body=" + PLACES.own();
            default -> path;
        };
    }

    private static boolean showsCases(Caller caller) {
        return Home.of(caller).stream().noneMatch(Set.of(Home.OPENING, Home.OPERATION)::contains);
    }

    private static Answer answer(HttpResponse<String> page, String text, boolean isListWithoutIt) {
        if (page.headers().firstValue("Location").orElse("").startsWith("/sign-in")) {
            return new Answer(401, text);
        }
        if (text.contains(REFUSAL)) {
            return new Answer(page.statusCode(), "\"not-for-your-role\"");
        }
        boolean isAnswered = page.statusCode() == 200 || page.statusCode() == 403;
        return isListWithoutIt && isAnswered ? Answer.NOT_SHOWN : new Answer(page.statusCode(), text);
    }

    private Visitor visitor(Caller caller) throws IOException, InterruptedException {
        var known = visitors.get(caller);
        if (known != null) {
            return known;
        }
        var visitor = office.visitor();
        if (caller.signedIn()) {
            // A changed policy may not let anybody sign in.
            var changed = office.decideBy(Policy.packaged());
            visitor.signIn(HeaderCallers.written(caller), "/");
            office.decideBy(changed);
        }
        visitors.put(caller, visitor);
        return visitor;
    }
}
