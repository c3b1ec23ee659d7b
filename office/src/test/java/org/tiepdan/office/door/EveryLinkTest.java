package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.testkit.FakeErasures;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FakeTracking;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FixedStatus;
import org.tiepdan.office.testkit.signin.Visitor;
import org.tiepdan.office.testkit.signin.WholeOffice;

/** Readers of a page may open what it links to, and access to each page is as the policy says, role by role. */
class EveryLinkTest {
    static final List<String> PAGES = List.of(
            "/",
            "/cases",
            "/cases?competent=19-05443&overdue=true&sort=dueOn",
            "/cases?from=soon",
            "/cases/" + FixedCases.CASE,
            "/cases/" + FixedCases.CASE + "/limits/" + FakeTracking.LIMIT,
            "/cases/" + FixedCases.CASE + "/words",
            "/cases/unknown",
            "/openings",
            "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.WAITING,
            "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.EXPIRED,
            "/erasures",
            "/erasures/" + FixedCases.CASE + "/" + FakeErasures.WAITING,
            "/erasures/" + FixedCases.CASE + "/" + FakeErasures.EXPIRED,
            "/triage",
            "/triage/otherwise",
            "/receptions",
            "/compare",
            "/compare/cases?figure=LATE&body=19-05443&period=2026",
            "/access-log",
            "/reports",
            "/reports/cases?form=01-XLD&column=1",
            "/reports/submitted/s1?form=01-XLD",
            "/access-log?cursor=looks-before",
            "/connect?body=19-05443",
            "/status",
            "/status/" + FixedStatus.CODE,
            "/nowhere");
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
        return Stream.concat(
                Stream.of(Role.values()).map(Role::code),
                Stream.of(
                        "officer.leader",
                        "officer.opener.denunciation-opener",
                        "clerk.triage-officer",
                        "leader.inspector.operator",
                        "nothing"));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void meetsNoLinkThatLeadsToARefusal(String login) throws Exception {
        var visitor = office.visitor();
        visitor.signIn(login, "/");
        // With fixed data, an address gives a visitor the same answer from every page, and most pages link to most
        // others.
        var answers = new HashMap<String, Integer>();
        int links = 0;
        for (var path : PAGES) {
            var page = visitor.open(path);
            for (var link : new LinkedHashSet<>(Visitor.links(page))) {
                // The same page in another language has the same status.
                int expected = link.startsWith("?") ? page.statusCode() : 200;
                var address = link.startsWith("?") ? path.replaceFirst("\\?.*", "") + link : link;
                if (!answers.containsKey(address)) {
                    answers.put(address, visitor.open(address).statusCode());
                }
                assertThat(answers.get(address)).as("%s on %s", link, path).isEqualTo(expected);
                links++;
            }
        }
        assertThat(links).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void opensWhatThePolicySaysAndNothingElse(String login) throws Exception {
        var visitor = office.visitor();
        var caller = FixedPeople.named(login).caller();
        visitor.signIn(login, "/");
        for (var operation : POLICY.operationsOf("office")) {
            if (!operation.method().equals("GET") || DoorsOfSignInTest.answers(operation)) {
                continue;
            }
            var path = operation
                    .path()
                    .replace("/openings/{id}", "/openings/" + FakeOpenings.DENUNCIATION)
                    .replace("{opening}", FakeOpenings.WAITING)
                    .replace("{erasure}", FakeErasures.WAITING)
                    .replace("{id}", FixedCases.CASE)
                    .replace("{act}", "acceptance")
                    .replace("{limit}", FakeTracking.LIMIT)
                    .replace("{step}", "URGE")
                    .replace("{day}", "2026-07-01?body=19-05443")
                    .replace("{file}", "FeedStore.java")
                    .replace("{kind}", "bodies")
                    .replace("{receiptCode}", FixedStatus.CODE);
            var page = visitor.ask(path);

            if (isGranted(operation, caller)) {
                assertThat(page.statusCode()).as(path).isEqualTo(opened(path));
            } else {
                assertThat(page.statusCode()).as(path).isEqualTo(403);
                assertThat(page.body())
                        .contains("<html lang=\"vi\"", "Vai trò của bạn không có quyền làm việc này.", "Đăng xuất")
                        .doesNotContain("Exception", "\tat ");
            }
        }
    }

    private static int opened(String path) {
        // A signed-in visitor is redirected from the sign-in page. There is no letter about a limit that is kept:
        // LettersPageTest.
        return path.equals("/sign-in") ? 302 : path.contains("/letters/") ? 404 : 200;
    }

    private static boolean isGranted(Operation operation, Caller caller) {
        var tree = BodyTree.of(LAW.bodies()::withAllBelow, LAW.bodies()::sharingPeople);
        return POLICY.grant(operation, caller, tree, LegalTime.dateOf(FixedDashboard.NOW))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void beginsAtAHomeOfItsOwn(String login) throws Exception {
        var page = office.visitor().signIn(login, "/");

        if (Set.of("nothing", "body-system").contains(login)) {
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("Đăng xuất").doesNotContain("href=\"/\"");
        } else {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("aria-current=\"page\"", "Lý Văn Thử");
        }
    }
}
