package org.tiepdan.reporting.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.SortedByCase;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.CountedDays;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.score.reckon.FirstDecider;
import org.tiepdan.reporting.score.reckon.Reckoning;
import org.tiepdan.reporting.score.reckon.ResultKnown;
import org.tiepdan.reporting.score.reckon.Window;

/** Counts the cases that a caller sees, for the bodies that the caller reaches, and lists them. */
public final class Scores {
    private final Accounts accounts;
    private final LawPack law;
    private final OfficeDays days;

    public Scores(Accounts accounts, LawPack law, OfficeDays days) {
        this.accounts = accounts;
        this.law = law;
        this.days = days;
    }

    /**
     * A request.
     *
     * @param body one that the grant reaches, to answer only its card; null for all. The same numbers are left out in both cases
     * @param today the day in Viet Nam
     * @param knownAt the state of the record at that moment, which also ends the counted time; null for now
     */
    public record Asked(
            Grant grant,
            Span span,
            @Nullable String body,
            LocalDate today,
            @Nullable Instant knownAt) {

        private Window window() {
            return Window.of(span, lastDay());
        }

        private LocalDate lastDay() {
            var known = knownAt == null ? today : LegalTime.dateOf(knownAt);
            return known.isBefore(today) ? known : today;
        }

        /** Of a period that is not over only as many days: the whole of the earlier one would be no comparison. */
        private Asked yearBefore() {
            var before = new Span(span.from().minusYears(1), span.to().minusYears(1));
            return new Asked(grant, before, body, lastDay().minusYears(1), knownAt);
        }
    }

    public Scorecard read(Asked asked) {
        var both = Stream.of(asked, asked.yearBefore())
                .parallel()
                .map(this::published)
                .toList();
        var now = both.getFirst();
        var before = both.getLast();
        var cards = new ArrayList<Card>();
        now.forEach((body, counts) -> cards.add(new Card(body.orElse(null), counts, before.get(body), null, null)));
        var ranking = new Ranking(law.scores());
        var bodies =
                ranking.rank(cards.stream().filter(card -> card.body() != null).toList());
        return new Scorecard(
                asked.span.from(),
                asked.span.to().minusDays(1),
                asked.window().end().minusDays(1),
                asked.knownAt,
                law.scores().smallCell(),
                bodies.stream()
                        .filter(card -> asked.body == null || asked.body.equals(card.body()))
                        .toList(),
                cards.stream().filter(card -> card.body() == null).findFirst().orElse(null),
                ranking.method());
    }

    /** The sum of all bodies, under an empty key, comes last, if there are several. */
    private Map<Optional<String>, Counts> published(Asked asked) {
        var byBody = new TreeMap<String, Tallied>();
        var window = asked.window();
        var counted = new CountedDays(days, window.end());
        each(
                asked,
                accounts,
                entry ->
                        byBody.computeIfAbsent(entry.body(), _ -> new Tallied()).add(entry, window, counted));
        var rows = new LinkedHashMap<Optional<String>, Tallied>();
        byBody.forEach((body, tallied) -> rows.put(Optional.of(body), tallied));
        if (rows.size() > 1) {
            var sum = new Tallied();
            byBody.values().forEach(sum::addAll);
            rows.put(Optional.empty(), sum);
        }
        return Published.of(rows, law.scores().smallCell());
    }

    /** The cases that one figure counts, for the requested body or for all, by {@link #key}; they are handed over while they are read. */
    public void list(Asked asked, Figure figure, Consumer<Entry> each) {
        var sorted = new SortedByCase<Entry>(Entry::account, Comparator.comparing(Scores::key), each);
        each(asked, accounts.in(AccountOrder.ID), entry -> {
            if (entry.figure() == figure && (asked.body == null || asked.body.equals(entry.body()))) {
                sorted.accept(entry);
            }
        });
        sorted.finish();
    }

    /** The unique sort key of the list. */
    public static String key(Entry entry) {
        var limit = entry.limit();
        var which = limit == null ? "" : limit.dueOn() + " " + limit.startsOn() + " " + limit.ruleId();
        return entry.account().id() + " " + entry.body() + " " + which;
    }

    private void each(Asked asked, Accounts from, Consumer<Entry> each) {
        var window = asked.window();
        if (!window.from().isBefore(window.end())) {
            return;
        }
        var reckoning = new Reckoning(window, new ResultKnown(law), new FirstDecider(law), entry -> {
            if (asked.grant.reaches(entry.body())) {
                each.accept(entry);
            }
        });
        from.forEachThatOwes(asked.grant, asked.span, asked.knownAt, reckoning::add);
    }
}
