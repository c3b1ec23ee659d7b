package org.tiepdan.reporting.ledger.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.ledger.Bookkeeper;
import org.tiepdan.reporting.ledger.Bookkeeper.EachLine;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads a request for books, and makes them. */
@Component
final class BookReader {
    static final Set<String> PARAMETERS = Set.of("body", "below", "type", "from", "to", "at", "knownAt");

    private static final List<String> TYPES =
            Arrays.stream(PetitionType.values()).map(Enum::name).toList();

    private final Accounts accounts;
    private final Bodies bodies;
    private final CaseFilterReader filters;
    private final Clock clock;

    BookReader(Accounts accounts, Bodies bodies, CaseFilterReader filters, Clock clock) {
        this.accounts = accounts;
        this.bodies = bodies;
        this.filters = filters;
        this.clock = clock;
    }

    /**
     * The requested books.
     *
     * @param body null for all bodies of the cases that count for the caller
     * @param below whether its subordinates are included
     */
    record Asked(
            Grant grant,
            @Nullable String body,
            boolean below,
            @Nullable String type,
            Span span,
            @Nullable Instant knownAt) {}

    /** @param query reads its other parameters before */
    Books read(Grant grant, QueryReader query) {
        var asked = asked(grant, query);
        query.finish();
        BodyAccessCheck.check(grant, asked.body());
        var keeper = new Bookkeeper(asked.span(), meant(asked));
        write(asked, accounts, keeper);
        return new Books(
                asked.body(),
                asked.below(),
                asked.type(),
                asked.span().from(),
                asked.span().to().minusDays(1),
                asked.knownAt(),
                keeper.petitions(),
                keeper.matters());
    }

    /** The effects on the lines of the books, case by case, sorted by id. */
    void lines(Asked asked, EachLine each) {
        write(asked, accounts.in(AccountOrder.ID), new Bookkeeper(asked.span(), meant(asked), each));
    }

    private static void write(Asked asked, Accounts from, Bookkeeper keeper) {
        from.forEach(asked.grant(), asked.span(), asked.knownAt(), account -> {
            if (asked.type() == null || asked.type().equals(account.type())) {
                keeper.write(account);
            }
        });
    }

    /** @return any value if there is a fault, which {@link QueryReader#finish} then reports */
    Asked asked(Grant grant, QueryReader query) {
        var filter = filters.bodyAndPeriod(query);
        var type = query.code("type", TYPES);
        var at = query.date("at");
        boolean below = query.flag("below");
        var knownAt = query.date("knownAt");
        var today = at == null ? LegalTime.dateOf(clock.instant()) : at;
        var to = filter.to() == null ? today : filter.to();
        var from = filter.from() == null ? to : filter.from();
        if (filter.to() == null && from.isAfter(to)) {
            query.fault(
                    "from",
                    "after-to",
                    "Ngày đầu sau ngày cuối; ngày cuối không nêu là hôm nay, hoặc ngày của at.",
                    "After the last day, which is today, or that of at, where none is given.");
        }
        var span = new Span(from, (from.isAfter(to) ? from : to).plusDays(1));
        return new Asked(grant, filter.body(), below, type, span, knownAt == null ? null : lastMomentOf(knownAt));
    }

    private Predicate<String> meant(Asked asked) {
        var span = asked.span();
        return meant(asked.body(), asked.below(), span.from(), span.to().minusDays(1));
    }

    /** Its subordinates on the first day, and those on the last: one that ended in between is still included. */
    private Predicate<String> meant(@Nullable String body, boolean below, LocalDate from, LocalDate to) {
        if (body == null) {
            return _ -> true;
        }
        if (!below) {
            return body::equals;
        }
        var all = new HashSet<>(bodies.withAllBelow(Set.of(body), from));
        all.addAll(bodies.withAllBelow(Set.of(body), to));
        return all::contains;
    }

    private static Instant lastMomentOf(LocalDate day) {
        return LegalTime.endOf(day).minusMillis(1);
    }
}
