package org.tiepdan.reporting.score.reckon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Mark;

/** The contribution of one case to each figure of each body; counts and lists both use it, so they agree. */
public final class Reckoning {
    /** NĐ 154/2026, Article 41.3b: not handled within 45 days. */
    static final int LONGEST_DAYS = 45;

    private static final String SETTLEMENT = "SETTLEMENT";

    private final Window window;
    private final ResultKnown told;
    private final FirstDecider firsts;
    private final Consumer<Entry> each;

    public Reckoning(Window window, ResultKnown told, FirstDecider firsts, Consumer<Entry> each) {
        this.window = window;
        this.told = told;
        this.firsts = firsts;
        this.each = each;
    }

    /** Copies and split petitions are no matters themselves, and add nothing. */
    public void add(CaseAccount account) {
        if (account.copy() || account.first(Mark.Kind.SPLIT).isPresent() || !window.over(account.receivedOn())) {
            return;
        }
        var holding = Holding.of(account);
        for (var body : holding.bodies()) {
            addCase(account, holding, body);
        }
        for (var limit : account.limits()) {
            if (window.holds(limit.dueOn())) {
                addLimit(account, limit);
            }
        }
        addActs(account);
    }

    private void addCase(CaseAccount account, Holding holding, String body) {
        var doneOn = holding.doneOn();
        boolean had = holding.hasAtStartOf(window.from(), body) && (doneOn == null || !doneOn.isBefore(window.from()));
        if (!had && !holding.gotIn(window, body)) {
            return;
        }
        count(had ? Figure.OPENING : Figure.RECEIVED, account, body);
        var end = end(account, holding, body);
        count(end, account, body);
        if ((end == Figure.OPEN_IN_TIME || end == Figure.OPEN_LATE) && age(account, window.end()) > LONGEST_DAYS) {
            count(Figure.OVER_45_DAYS, account, body);
        }
        addCause(account, holding, body);
    }

    private Figure end(CaseAccount account, Holding holding, String body) {
        var doneOn = holding.doneOn();
        if (!holding.lastBefore(window.end()).equals(body)) {
            return Figure.HANDED_ON;
        }
        if (doneOn == null || !window.over(doneOn)) {
            return owed(account, body).anyMatch(window::stillLate) ? Figure.OPEN_LATE : Figure.OPEN_IN_TIME;
        }
        return switch (holding.how()) {
            case SETTLED -> settled(account, body);
            case OUTSIDE -> Figure.HANDED_ON;
            case OTHERWISE, GOES_ON -> Figure.ENDED_OTHERWISE;
        };
    }

    private Figure settled(CaseAccount account, String body) {
        if (limitsToSettle(account, body).anyMatch(window::missed)) {
            return Figure.SETTLED_LATE;
        }
        return limitsToSettle(account, body).anyMatch(window::met)
                ? Figure.SETTLED_ON_TIME
                : Figure.SETTLED_WITHOUT_LIMIT;
    }

    private static Stream<LimitAccount> limitsToSettle(CaseAccount account, String body) {
        return owed(account, body).filter(limit -> SETTLEMENT.equals(limit.step()));
    }

    private static Stream<LimitAccount> owed(CaseAccount account, String body) {
        return account.limits().stream().filter(limit -> limit.owedBy().equals(body));
    }

    private void addCause(CaseAccount account, Holding holding, String body) {
        var leftOn = holding.leftOn(body);
        earliestMissed(account, body, leftOn).ifPresent(limit -> {
            each.accept(new Entry(cause(account, holding, body, limit.owedBy()), body, account, limit));
            each.accept(new Entry(Figure.LATE, body, account, limit));
        });
    }

    private Optional<LimitAccount> earliestMissed(CaseAccount account, String body, @Nullable LocalDate leftOn) {
        return account.limits().stream()
                .filter(limit -> window.holds(limit.dueOn()) && window.missed(limit))
                .filter(limit -> limit.owedBy().equals(body)
                        || leftOn == null
                        || limit.dueOn().isBefore(leftOn))
                .min(Comparator.comparing(LimitAccount::dueOn).thenComparing(LimitAccount::ruleId));
    }

    private static Figure cause(CaseAccount account, Holding holding, String body, String late) {
        if (late.equals(body)) {
            return Figure.LATE_BY_ITSELF;
        }
        if (late.equals(account.receivingBody())) {
            return Figure.LATE_BY_RECEIVING;
        }
        return holding.before(body).contains(late) ? Figure.LATE_BY_EARLIER : Figure.LATE_BY_OTHER;
    }

    private void addLimit(CaseAccount account, LimitAccount limit) {
        boolean missed = window.missed(limit);
        if (missed || window.met(limit)) {
            each.accept(new Entry(missed ? Figure.DUE_LATE : Figure.DUE_MET, limit.owedBy(), account, limit));
            each.accept(new Entry(Figure.DUE, limit.owedBy(), account, limit));
        }
    }

    private void addActs(CaseAccount account) {
        account.of(Mark.Kind.OBJECTED)
                .filter(mark -> window.holds(mark.on()) && mark.body() != null)
                .map(Mark::body)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(body -> addObjection(account, body));
        account.first(Mark.Kind.ROUTED)
                .filter(mark -> window.holds(mark.on()) && "TRANSFER".equals(mark.code()))
                .ifPresent(_ -> addTransfer(account));
        account.last(Mark.Kind.DECIDED)
                .filter(mark -> window.holds(mark.on()) && mark.body() != null)
                .ifPresent(mark -> addSecond(account, Objects.requireNonNull(mark.body()), mark.code()));
    }

    private void addObjection(CaseAccount account, String body) {
        count(Figure.OBJECTED, account, body);
        var objected = account.of(Mark.Kind.OBJECTED)
                .filter(mark -> body.equals(mark.body()) && window.holds(mark.on()))
                .findFirst()
                .orElseThrow();
        boolean returned = account.of(Mark.Kind.HELD)
                .anyMatch(held -> body.equals(held.body())
                        && window.over(held.on())
                        && !held.on().isBefore(objected.on())
                        && held.knownFrom().isAfter(objected.knownFrom()));
        if (returned) {
            count(Figure.RETURNED, account, body);
        }
    }

    private void addTransfer(CaseAccount account) {
        count(Figure.TRANSFERRED, account, account.receivingBody());
        if (told.by(window, account)) {
            count(Figure.REPLIED, account, account.receivingBody());
        }
    }

    private void addSecond(CaseAccount account, String body, @Nullable String settlement) {
        boolean annulled = "ANNULLED_OR_AMENDED".equals(settlement);
        if (annulled || "UPHELD".equals(settlement)) {
            addReview(account, body, Figure.SECOND_DECIDED, annulled ? Figure.REVERSED : null);
            firsts.of(account)
                    .ifPresent(first ->
                            addReview(account, first, Figure.FIRST_REVIEWED, annulled ? Figure.FIRST_REVERSED : null));
        }
    }

    private void addReview(CaseAccount account, String body, Figure review, @Nullable Figure reversal) {
        count(review, account, body);
        if (reversal != null) {
            count(reversal, account, body);
        }
    }

    private void count(Figure figure, CaseAccount account, String body) {
        each.accept(new Entry(figure, body, account, null));
    }

    /** Days from receipt to the last of these days. */
    public static long age(CaseAccount account, LocalDate end) {
        return ChronoUnit.DAYS.between(account.receivedOn(), end) - 1;
    }
}
