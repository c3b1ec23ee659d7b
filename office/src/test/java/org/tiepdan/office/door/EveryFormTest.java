package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.testkit.FakeErasures;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.signin.WholeOffice;
import org.tiepdan.office.words.Links;

/** A page shows only forms that its reader may send. */
class EveryFormTest {
    private static final Pattern FORM = Pattern.compile("<form[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"?]*)");
    private static final String REQUEST = "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.WAITING;
    private static final String ERASURE = "/erasures/" + FixedCases.CASE + "/" + FakeErasures.WAITING;
    private static final List<String> MORE =
            List.of("/filters", "/counter", "/notices", "/parked", "/cases?from=2026-01-01", REQUEST, ERASURE);
    private static final Policy POLICY = Policy.packaged();
    private static final LawPack LAW = LawPack.packaged();

    private static WholeOffice office;

    @BeforeAll
    static void start() {
        office = new WholeOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    static Stream<String> everybody() {
        return EveryLinkTest.everybody();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void leadsToNoRefusal(String login) throws Exception {
        var visitor = office.visitor();
        var caller = FixedPeople.named(login).caller();
        visitor.signIn(login, "/");
        var tree = BodyTree.of(LAW.bodies()::withAllBelow, LAW.bodies()::sharingPeople);
        for (var path :
                Stream.concat(EveryLinkTest.PAGES.stream(), MORE.stream()).toList()) {
            var page = visitor.open(path);
            assertThat(posts(page.body())
                            .filter(operation -> POLICY.grant(
                                            operation, caller, tree, LegalTime.dateOf(FixedDashboard.NOW))
                                    .isEmpty()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void anOfficerSavesFiltersAndAnInspectorReadsThemAndDeletesTheOwn() throws Exception {
        var officer = office.visitor();
        officer.signIn("officer", "/");
        assertThat(officer.open("/filters").body()).contains("value=\"delete\"");
        assertThat(posts(officer.open("/cases?overdue=true").body()))
                .contains(new Operation("office", "POST", "/filters"));

        var inspector = office.visitor();
        inspector.signIn("inspector", "/");
        assertThat(inspector.open("/filters").body())
                .contains("Đất đai quá hạn", "value=\"delete\"")
                .doesNotContain("value=\"save\"", "saved-name");
        assertThat(inspector.open("/cases?overdue=true").body())
                .contains("Đất đai quá hạn")
                .doesNotContain("Sửa, chia sẻ, xoá bộ lọc", "saved-name");
    }

    @Test
    void theSecondPersonOfAnOpeningMeetsItsForms() throws Exception {
        var second = office.visitor();
        second.signIn("denunciation-opener", "/");

        assertThat(posts(second.open(REQUEST).body()))
                .isNotEmpty()
                .containsOnly(new Operation("office", "POST", "/openings/{id}/{opening}"));
    }

    @Test
    void theSecondPersonOfAnErasureMeetsItsFormAndTheFirstDoesNot() throws Exception {
        var second = office.visitor();
        second.signIn("opener", "/");
        assertThat(posts(second.open(ERASURE).body()))
                .containsExactly(new Operation("office", "POST", "/erasures/{id}/{erasure}"));

        var leader = office.visitor();
        leader.signIn("leader", "/");
        assertThat(posts(leader.open(ERASURE).body())).isEmpty();
    }

    /** The operations of the forms that change something. */
    private static Stream<Operation> posts(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> form.group())
                .filter(form -> form.contains("method=\"post\""))
                .map(EveryFormTest::action)
                .filter(path -> !path.equals(Links.SIGN_OUT))
                .map(EveryFormTest::operation);
    }

    private static String action(String form) {
        var action = ACTION.matcher(form);
        assertThat(action.find()).as("the address of %s", form).isTrue();
        return action.group(1);
    }

    private static Operation operation(String path) {
        return POLICY.operationsOf("office").stream()
                .filter(operation -> operation.method().equals("POST"))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected an operation for the form to " + path));
    }
}
