package org.tiepdan.system.sample.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.system.sample.raw.Act;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Limit;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FirstSettlers;
import org.tiepdan.system.sample.text.WorkDays;

/** The figures of scorecards, of all bodies, by the definitions of the contract. */
public final class ScoreRecount {
    private static final Set<String> SECOND = Set.of("UPHELD", "ANNULLED_OR_AMENDED");
    private static final FirstSettlers FIRST = FirstSettlers.ofTheLaw();
    private static final WorkDays WORK_DAYS = WorkDays.ofTheLaw();
    /** NĐ 154/2026, Article 41.3b. */
    private static final int LONGEST = 45;

    private final Days days;
    private final Scored scored = Scored.empty();

    private ScoreRecount(Days days) {
        this.days = days;
    }

    /**
     * @param days of which those after {@code today} are left out
     */
    public static Scored of(Days days, LocalDate today, Collection<Life> lives) {
        var tomorrow = today.plusDays(1);
        var score = new ScoreRecount(days.to().isBefore(tomorrow) ? days : new Days(days.from(), tomorrow));
        if (!score.days.from().isBefore(score.days.to())) {
            return score.scored;
        }
        lives.stream()
                .filter(life -> !life.facts().copy() && life.facts().splitOn() == null)
                .filter(life -> life.facts().receivedOn().isBefore(score.days.to()))
                .forEach(score::add);
        return score.scored;
    }

    private void count(String figure, String body, Life life) {
        scored.count(figure, body, life.id());
    }

    private void add(Life life) {
        var tenure = new Tenure(life);
        tenure.bodies().forEach(body -> held(life, tenure, body));
        life.duties().filter(limit -> days.hold(limit.dueOn())).forEach(limit -> {
            if (missed(limit) || met(limit)) {
                count(missed(limit) ? "DUE_LATE" : "DUE_MET", limit.owedBy(), life);
                count("DUE", limit.owedBy(), life);
            }
            if (missed(limit)) {
                Scored.add(scored.late(), limit.owedBy(), WORK_DAYS.after(limit.dueOn(), lateUntil(limit)));
            }
        });
        acts(life);
    }

    private void held(Life life, Tenure tenure, String body) {
        var done = tenure.done();
        boolean had = tenure.hadAtDawn(days.from(), body);
        if (!had && !tenure.gotIn(days, body)) {
            return;
        }
        count(had ? "OPENING" : "RECEIVED", body, life);
        boolean gone = done != null && done.isBefore(days.to());
        if (!tenure.holder(days.to()).equals(body)) {
            count("HANDED_ON", body, life);
        } else if (gone) {
            count(ended(life, body), body, life);
        } else {
            count(owed(life, body).anyMatch(this::stillLate) ? "OPEN_LATE" : "OPEN_IN_TIME", body, life);
            long waiting = ChronoUnit.DAYS.between(life.facts().receivedOn(), days.lastDay());
            Scored.add(scored.waiting(), body, waiting);
            if (waiting > LONGEST) {
                count("OVER_45_DAYS", body, life);
            }
        }
        cause(life, tenure, body);
    }

    private String ended(Life life, String body) {
        var closed = life.closed();
        var as = closed == null ? "" : String.valueOf(closed.code());
        if (life.decided() == null && !as.equals("SETTLED") && !as.equals("ANSWERED")) {
            return as.equals("TRANSFERRED_OUT") ? "HANDED_ON" : "ENDED_OTHERWISE";
        }
        var limits = owed(life, body)
                .filter(limit -> limit.step().equals("SETTLEMENT"))
                .toList();
        if (limits.stream().anyMatch(this::missed)) {
            return "SETTLED_LATE";
        }
        return limits.stream().anyMatch(ScoreRecount::met) ? "SETTLED_ON_TIME" : "SETTLED_WITHOUT_LIMIT";
    }

    private void cause(Life life, Tenure tenure, String body) {
        var left = tenure.leftOn(body);
        life.duties()
                .filter(limit -> days.hold(limit.dueOn()) && missed(limit))
                .filter(limit -> limit.owedBy().equals(body)
                        || left == null
                        || limit.dueOn().isBefore(left))
                .min(Comparator.comparing(Limit::dueOn).thenComparing(Limit::ruleId))
                .ifPresent(limit -> {
                    count("LATE_BY_" + by(life, tenure, body, limit.owedBy()), body, life);
                    count("LATE", body, life);
                    scored.reason(body, limit.step());
                });
    }

    private static String by(Life life, Tenure tenure, String body, String late) {
        if (late.equals(body)) {
            return "ITSELF";
        }
        if (late.equals(life.facts().receivedBy())) {
            return "RECEIVING";
        }
        return tenure.before(late, body) ? "EARLIER" : "OTHER";
    }

    private void acts(Life life) {
        for (var objector : life.acts("case.objected.v1")
                .filter(act -> days.hold(act.on()) && act.by() != null)
                .map(Act::by)
                .distinct()
                .toList()) {
            count("OBJECTED", objector, life);
            if (cameBack(life, objector)) {
                count("RETURNED", objector, life);
            }
        }
        life.decisions().stream()
                .findFirst()
                .filter(first -> days.hold(first.from()) && "TRANSFER".equals(first.outcome()))
                .ifPresent(_ -> {
                    count("TRANSFERRED", life.facts().receivedBy(), life);
                    if (life.acts("case.notified.v1")
                            .anyMatch(act -> "RESULT_TO_SENDER".equals(act.code())
                                    && act.on().isBefore(days.to()))) {
                        count("REPLIED", life.facts().receivedBy(), life);
                    }
                });
        var decided = life.decided();
        if (decided != null
                && decided.by() != null
                && days.hold(decided.on())
                && SECOND.contains(String.valueOf(decided.code()))) {
            reviewed("SECOND_DECIDED", "REVERSED", decided.by(), decided, life);
            var first = life.facts().respondent();
            if (first != null && FIRST.settlesItself(first, life.facts().receivedOn())) {
                reviewed("FIRST_REVIEWED", "FIRST_REVERSED", first, decided, life);
            }
        }
    }

    private void reviewed(String all, String reversed, String body, Act decided, Life life) {
        count(all, body, life);
        if ("ANNULLED_OR_AMENDED".equals(decided.code())) {
            count(reversed, body, life);
        }
    }

    /** The day on which it was done, or the last of these days if it was not done by then. */
    private LocalDate lateUntil(Limit limit) {
        var done = limit.doneOn();
        return done == null || done.isAfter(days.lastDay()) ? days.lastDay() : done;
    }

    /** The body got the case back after it had objected. */
    private boolean cameBack(Life life, String objector) {
        var on = life.acts("case.objected.v1")
                .filter(act -> objector.equals(act.by()) && days.hold(act.on()))
                .map(Act::on)
                .findFirst()
                .orElseThrow();
        boolean left = false;
        for (var stay : life.stays()) {
            if (left && stay.body().equals(objector) && stay.from().isBefore(days.to())) {
                return true;
            }
            left |= stay.body().equals(objector) && on.equals(stay.to());
        }
        return false;
    }

    private static Stream<Limit> owed(Life life, String body) {
        return life.duties().filter(limit -> limit.owedBy().equals(body));
    }

    private static boolean runs(Limit limit) {
        return Set.of("OPEN", "MET", "MISSED").contains(limit.state());
    }

    /** The last day is over, and the act was not done by then. */
    private boolean missed(Limit limit) {
        var done = limit.doneOn();
        return runs(limit)
                && !limit.state().equals("MET")
                && limit.dueOn().isBefore(days.to())
                && (done == null || done.isAfter(limit.dueOn()));
    }

    private static boolean met(Limit limit) {
        var done = limit.doneOn();
        return runs(limit) && (limit.state().equals("MET") || (done != null && !done.isAfter(limit.dueOn())));
    }

    private boolean stillLate(Limit limit) {
        var done = limit.doneOn();
        return missed(limit) && (done == null || !done.isBefore(days.to()));
    }
}
