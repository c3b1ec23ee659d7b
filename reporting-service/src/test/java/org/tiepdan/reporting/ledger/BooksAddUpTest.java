package org.tiepdan.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Lives;

/**
 * Opening plus inflow minus outflow equals closing: in each cell, over any period, for any body and at any level, as known then and as
 * known now, whatever happened.
 */
class BooksAddUpTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 20);
    private static final LocalDate EVER = LocalDate.of(1990, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void inEachCell(long seed) {
        var events = new Events();
        new Lives(events, seed).write(160);
        var kept = Books.of(events);
        var last = events.facts().getLast().time();
        var random = new Random(seed);

        for (int round = 0; round < 60; round++) {
            var from = FIRST.plusDays(random.nextInt(250));
            var between = from.plusDays(1 + random.nextInt(90));
            var to = between.plusDays(1 + random.nextInt(90));
            var bodies = bodies(random, from);
            var knownAt = round % 2 == 0 ? null : Events.START.plus(random.nextInt(500), ChronoUnit.DAYS);

            var first = keeper(kept, new Span(from, between), bodies, knownAt);
            var second = keeper(kept, new Span(between, to), bodies, knownAt);
            var whole = keeper(kept, new Span(from, to), bodies, knownAt);

            for (var side : List.<Function<Bookkeeper, Book>>of(Bookkeeper::petitions, Bookkeeper::matters)) {
                var movements = lines(side.apply(whole));
                assertThat(movements.values()).as("each adds up").allMatch(Movement::adds);
                assertThat(standing(lines(side.apply(first)), Movement::closing))
                        .as("the next period opens with what the one before closed with")
                        .isEqualTo(standing(lines(side.apply(second)), Movement::opening));
                assertThat(standing(movements, Movement::opening))
                        .isEqualTo(standing(lines(side.apply(first)), Movement::opening));
                assertThat(standing(movements, Movement::closing))
                        .isEqualTo(standing(lines(side.apply(second)), Movement::closing));
            }
            assertThat(whole.petitions().closing() + whole.matters().closing())
                    .isEqualTo(having(kept, bodies, to.minusDays(1), knownAt));
        }
        assertThat(keeper(kept, new Span(EVER, LocalDate.of(2100, 1, 1)), null, null)
                        .petitions()
                        .received())
                .isPositive();
        assertThat(last).isAfter(Events.START);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void andTheBooksOfAllBodiesAreTheSumOfThoseOfEach(long seed) {
        var events = new Events();
        new Lives(events, seed).write(120);
        var kept = Books.of(events);
        var span = new Span(FIRST.plusDays(40), FIRST.plusDays(130));

        var all = keeper(kept, span, null, null).petitions();
        var each = Lives.BODIES.stream()
                .map(body -> keeper(kept, span, Set.of(body), null).petitions())
                .toList();

        assertThat(each.stream().mapToLong(Book::opening).sum()).isEqualTo(all.opening());
        assertThat(each.stream().mapToLong(Book::received).sum()).isEqualTo(all.received());
        assertThat(each.stream().mapToLong(Book::ended).sum()).isEqualTo(all.ended());
        assertThat(each.stream().mapToLong(Book::closing).sum()).isEqualTo(all.closing());
        assertThat(each.stream().mapToLong(Book::handedIn).sum())
                .isEqualTo(each.stream().mapToLong(Book::handedOut).sum());
        assertThat(all.handedIn()).isZero();
        assertThat(all.handedOut()).isZero();
    }

    private static @Nullable Set<String> bodies(Random random, LocalDate on) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Set.of(Lives.BODIES.get(random.nextInt(Lives.BODIES.size())));
            default -> LawPack.packaged().bodies().withAllBelow(Set.of("19-ubnd"), on);
        };
    }

    private static Bookkeeper keeper(
            KeptAccounts kept, Span span, @Nullable Set<String> bodies, @Nullable Instant knownAt) {
        var keeper = new Bookkeeper(span, body -> bodies == null || bodies.contains(body));
        kept.forEach(Books.all(), span, knownAt, keeper::write);
        return keeper;
    }

    private static Map<Book.Cell, Movement> lines(Book book) {
        var lines = new HashMap<Book.Cell, Movement>();
        book.cells()
                .forEach(cell -> lines.put(
                        new Book.Cell(cell.type(), cell.field(), cell.state(), Movement.NONE), cell.movement()));
        return lines;
    }

    private static Map<Book.Cell, Long> standing(Map<Book.Cell, Movement> lines, Function<Movement, Long> at) {
        var standing = new HashMap<Book.Cell, Long>();
        lines.forEach((cell, movement) -> standing.merge(cell, at.apply(movement), Long::sum));
        standing.values().removeIf(count -> count == 0);
        return standing;
    }

    /** From the marks of all cases: the last holder at the end of a day, unless the case had ended. */
    private static long having(
            KeptAccounts kept, @Nullable Set<String> bodies, LocalDate day, @Nullable Instant knownAt) {
        var accounts = new ArrayList<CaseAccount>();
        kept.forEach(Books.all(), new Span(EVER, LocalDate.of(2100, 1, 1)), knownAt, accounts::add);
        return accounts.stream()
                .filter(account -> !account.receivedOn().isAfter(day))
                .filter(account ->
                        account.closedOn().filter(on -> !on.isAfter(day)).isEmpty())
                .filter(account -> bodies == null || bodies.contains(holder(account, day)))
                .count();
    }

    private static String holder(CaseAccount account, LocalDate day) {
        return account.of(Mark.Kind.HELD)
                .filter(mark -> !mark.on().isAfter(day) && !"RECEIVED".equals(mark.code()))
                .map(Mark::body)
                .reduce((_, later) -> later)
                .orElse(account.receivingBody());
    }
}
