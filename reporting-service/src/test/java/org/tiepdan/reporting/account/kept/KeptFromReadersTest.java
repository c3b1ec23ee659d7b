package org.tiepdan.reporting.account.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;

/** The cases that others count and a reader may not know of. */
class KeptFromReadersTest {
    private final Events events = new Events();

    /** The fast way gives what two passes over all cases would. */
    @Test
    void whatIsKeptFromAReaderIsWhatOthersCountAndTheReaderMayNotKnowOf() {
        new Lives(events, 5).write(120);
        var kept = Books.of(events);
        var inTwoPasses = new Accounts() {
            @Override
            public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
                kept.forEach(grant, span, knownAt, each);
            }

            @Override
            public Accounts in(AccountOrder order) {
                throw new UnsupportedOperationException("Not needed here.");
            }

            @Override
            public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
                throw new UnsupportedOperationException("Not needed here.");
            }
        };
        var all = Books.all();
        int found = 0;
        for (var body : all.bodies()) {
            var reader =
                    new Grant(new Caller("cb-0001", Set.of(Role.LEADER), Set.of(body)), all.conditions(), all.bodies());
            for (var known : Arrays.<@Nullable Instant>asList(null, Instant.parse("2026-09-15T00:00:00Z"))) {
                var fast = new ArrayList<CaseAccount>();
                var slow = new ArrayList<CaseAccount>();
                kept.forEachKeptFrom(reader, all, Books.EVER, known, fast::add);
                inTwoPasses.forEachKeptFrom(reader, all, Books.EVER, known, slow::add);

                assertThat(fast).containsExactlyInAnyOrderElementsOf(slow);
                found += fast.size();
            }
        }
        assertThat(found).isPositive();
    }
}
