package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Stint;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.life.Lives;

/** The bodies whose figures count a case. */
class CountedPartiesTest {
    private static final Heirs MERGED = new Heirs(body -> after(body, "19-05710"), body -> after(body, "19-05710"));
    private static final Heirs DISSOLVED = new Heirs(body -> after(body, "19-ubnd"), body -> body);

    private final Events events = new Events();

    /** Transferred twice: the second of three bodies neither received the case nor holds it now. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachBodyThatEverHadACaseCountsIt(long seed) {
        new Lives(events, seed).write(160);
        var kept = Books.of(events);
        var all = Books.accounts(kept, Books.EVER, null);
        int between = 0;

        for (var body : Lives.BODIES) {
            var had = all.stream()
                    .filter(account ->
                            account.stints().stream().map(Stint::body).anyMatch(body::equals))
                    .toList();
            assertThat(ids(kept, body))
                    .as(body)
                    .containsAll(had.stream().map(CaseAccount::id).toList());
            between += had.stream()
                    .filter(account -> !Books.grant(body).sees(account.parties()))
                    .count();
        }
        assertThat(between).as("cases that a body had in between").isPositive();
    }

    @Test
    void whoNeverHadItCountsNothing() {
        events.open(Events.caseId(1));

        assertThat(ids(Books.of(events), "19-05710")).isEmpty();
    }

    /** A case closed before a merger names the former body. */
    @Test
    void whatABodyEndedBeforeAMergerCountsForTheBodyThatCameAfterIt() {
        events.settle(Events.caseId(1));
        var documents = Books.documents(events.facts()).values();
        var had = Books.of(documents);

        assertThat(ids(had, "19-05443")).hasSize(1);
        assertThat(ids(had, "19-05710")).isEmpty();
        assertThat(ids(Books.of(documents, MERGED), "19-05710")).hasSize(1);
    }

    @Test
    void whatABodyEndedBeforeItsDissolutionCountsForTheBodyAbove() {
        events.settle(Events.caseId(1));
        var documents = Books.documents(events.facts()).values();

        assertThat(ids(Books.of(documents), "19-ubnd")).isEmpty();
        assertThat(ids(Books.of(documents, DISSOLVED), "19-ubnd")).hasSize(1);
        assertThat(ids(Books.of(documents, DISSOLVED), "19-05710")).isEmpty();
    }

    /** None of its people work in the body above. */
    @Test
    void aDenunciationOfADissolvedBodyCountsForTheBodyAbove() {
        var denounced =
                new CountedParties(new CaseParties(true, Set.of("19-ubnd"), "19-05443", Set.of()), Set.of("19-05443"));

        assertThat(CountedParties.countedFor(MadeAccounts.grant("19-ubnd", "19-ubnd"), DISSOLVED)
                        .test(denounced))
                .isTrue();
    }

    /** LTC 2018, Article 8.3: the same people work in the successor of the denounced body. */
    @Test
    void aDenunciationCountsForNobodyWhomItDenounces() {
        var denounced = new CountedParties(
                new CaseParties(true, Set.of("19-ubnd"), "19-ubnd", "19-05443", Set.of("cb-7")), Set.of("19-05443"));

        assertThat(counted(denounced, MadeAccounts.grant("19-05443", "19-05443")))
                .isFalse();
        assertThat(counted(denounced, MadeAccounts.grant("19-05710", "19-05710")))
                .isFalse();
        assertThat(counted(denounced, MadeAccounts.grant("19-05710", "19-05710", "19-ubnd")))
                .as("whose unit has it")
                .isFalse();
        assertThat(counted(denounced, MadeAccounts.grant("19-ubnd", "19-ubnd"))).isTrue();
    }

    private static String after(String body, String heir) {
        return body.equals("19-05443") ? heir : body;
    }

    private static boolean counted(CountedParties whose, Grant grant) {
        return CountedParties.countedFor(grant, MERGED).test(whose);
    }

    private static List<String> ids(KeptAccounts kept, String body) {
        var ids = new ArrayList<String>();
        kept.forEach(Books.grant(body), Books.EVER, null, account -> ids.add(account.id()));
        return ids;
    }
}
