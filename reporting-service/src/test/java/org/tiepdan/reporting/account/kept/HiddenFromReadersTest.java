package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;

/** The cases that others count and a reader may not know of. */
class HiddenFromReadersTest {
    private final Events events = new Events();

    /** The fast way gives what two passes over all cases would. */
    @Test
    void whatIsHiddenFromAReaderIsWhatOthersCountAndTheReaderMayNotKnowOf() {
        new Lives(events, 5).write(120);
        var kept = Books.of(events);
        var all = Books.all();
        int found = 0;
        for (var body : all.bodies()) {
            var reader =
                    new Grant(new Caller("cb-0001", Set.of(Role.LEADER), Set.of(body)), all.conditions(), all.bodies());
            for (var known : Arrays.<@Nullable Instant>asList(null, Instant.parse("2026-09-15T00:00:00Z"))) {
                var fast = kept.hiddenFrom(reader, all).stream()
                        .map(one -> one.at(Books.EVER, known))
                        .filter(Objects::nonNull)
                        .toList();

                assertThat(fast).containsExactlyInAnyOrderElementsOf(inTwoPasses(kept, reader, all, known));
                found += fast.size();
            }
        }
        assertThat(found).isPositive();
    }

    private static Collection<CaseAccount> inTwoPasses(
            Accounts kept, Grant reader, Grant all, @Nullable Instant known) {
        var hidden = new HashMap<String, CaseAccount>();
        kept.forEach(all, Books.EVER, known, account -> {
            if (!reader.sees(account.parties())) {
                hidden.put(account.id(), account);
            }
        });
        kept.forEach(reader, Books.EVER, known, account -> hidden.remove(account.id()));
        return hidden.values();
    }

    @Test
    void eachCountsForOthersAndIsLeftOutOfOtherDays() {
        new Lives(events, 5).write(120);
        var all = Books.all();
        var reader = new Grant(
                new Caller("cb-0001", Set.of(Role.LEADER), Set.of("19-05443")), all.conditions(), all.bodies());
        var hidden = Books.of(events).hiddenFrom(reader, all);

        assertThat(hidden).isNotEmpty().allSatisfy(one -> {
            assertThat(one.countsFor(all)).isTrue();
            assertThat(one.countsFor(reader)).isFalse();
            assertThat(one.at(new Span(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 2, 1)), null))
                    .isNull();
        });
    }
}
