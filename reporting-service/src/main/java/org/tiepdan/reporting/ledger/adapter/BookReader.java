package org.tiepdan.reporting.ledger.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.adapter.query.Reach;
import org.tiepdan.reporting.ledger.Bookkeeper;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads which books are asked for, and writes them. */
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

    Books read(Grant grant, Map<String, String[]> parameters) {
        var query = new QueryReader(parameters, PARAMETERS);
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
        query.finish();
        Reach.check(grant, filter.body());
        return books(grant, filter.body(), below, type, from, to, knownAt);
    }

    private Books books(
            Grant grant,
            @Nullable String body,
            boolean below,
            @Nullable String type,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate knownOn) {
        var span = new Span(from, to.plusDays(1));
        var keeper = new Bookkeeper(span, meant(body, below, from, to));
        var knownAt = knownOn == null ? null : lastMomentOf(knownOn);
        accounts.forEach(grant, span, knownAt, account -> {
            if (type == null || type.equals(account.type())) {
                keeper.write(account);
            }
        });
        return new Books(body, below, type, from, to, knownAt, keeper.petitions(), keeper.matters());
    }

    /** The bodies below it on the first day, and those on the last: one that ended in between is still meant. */
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
