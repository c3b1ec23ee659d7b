package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;

/** The order of accounts depends on the accounts alone. */
class AccountsInOrderTest {
    private static final Comparator<CaseAccount> BY_ID = Comparator.comparing(CaseAccount::id);
    private static final Comparator<CaseAccount> BY_RECEIPT =
            Comparator.comparing(CaseAccount::receivedOn).thenComparing(BY_ID);

    @Test
    void isTheSameAccountsSorted() {
        var events = new Events();
        new Lives(events, 3).write(300);
        // Ids are no small numbers only: the first digit may be any.
        for (var first : List.of("0", "7", "8", "f")) {
            events.open(new CaseId(first + "123456789abcdef0123456789abcdef"));
        }
        var kept = Books.of(events);
        for (var known : Arrays.<@Nullable Instant>asList(null, Instant.parse("2026-09-15T00:00:00Z"))) {
            var all = all(kept, known);

            assertThat(all).hasSizeGreaterThan(100);
            assertThat(all(kept.in(AccountOrder.ID), known))
                    .containsExactlyElementsOf(all.stream().sorted(BY_ID).toList());
            assertThat(all(kept.in(AccountOrder.RECEIPT), known))
                    .containsExactlyElementsOf(all.stream().sorted(BY_RECEIPT).toList());
            assertThat(all(kept.in(AccountOrder.ID).in(AccountOrder.RECEIPT), known))
                    .isSortedAccordingTo(BY_RECEIPT);
        }
    }

    private static List<CaseAccount> all(Accounts accounts, @Nullable Instant knownAt) {
        var all = new ArrayList<CaseAccount>();
        accounts.forEachThatOwes(Books.all(), Books.EVER, knownAt, all::add);
        return all;
    }
}
