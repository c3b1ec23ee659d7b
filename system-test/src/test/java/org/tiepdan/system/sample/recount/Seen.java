package org.tiepdan.system.sample.recount;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.raw.Act;
import org.tiepdan.system.sample.raw.Decision;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Limit;
import org.tiepdan.system.sample.raw.Stay;
import org.tiepdan.system.sample.text.Days;

/** One case, from the view of some bodies together in some days. */
final class Seen {
    private final Life life;
    private final Set<String> inside;
    private final Set<String> competent;
    private final Days days;
    /** Settled before these days: nothing about it remains to be handled. */
    private final boolean over;

    private final boolean before;
    private final boolean came;
    private final boolean after;
    private final @Nullable Decision decision;
    private final @Nullable Act settled;

    /** @param competent those inside, and those for which one of them receives */
    Seen(Life life, Set<String> inside, Set<String> competent, Days days) {
        this.life = life;
        this.inside = inside;
        this.competent = competent;
        this.days = days;
        this.settled = life.settled(days.to());
        this.decision =
                life.decisionAtDawnOf(settled == null ? days.to() : settled.on().plusDays(1));
        this.over = life.settled(days.from()) != null;
        this.before = !over && stays().anyMatch(stay -> stay.atDawnOf(days.from()));
        this.came = !over && !before && stays().anyMatch(stay -> days.hold(stay.from()));
        this.after = settled == null && stays().anyMatch(stay -> stay.atDawnOf(days.to()));
    }

    Life life() {
        return life;
    }

    String id() {
        return life.id();
    }

    private Stream<Stay> stays() {
        return life.stays().stream()
                .filter(stay -> inside.contains(stay.body()))
                .filter(stay -> !afterSettlement(stay.from()));
    }

    /** A body that gets it then has nothing to handle or to settle. */
    private boolean afterSettlement(LocalDate day) {
        return settled != null && day.isAfter(settled.on());
    }

    boolean of(String population) {
        boolean here = before || came;
        return switch (population) {
            case "TO_HANDLE" -> here;
            case "CARRIED_OVER" -> before;
            case "RECEIVED" -> came;
            case "HANDLED" -> here && !after;
            case "NOT_HANDLED" -> here && after;
            case "EXAMINED" -> here && examined();
            case "ELIGIBLE" -> here && eligible();
            case "IN_COMPETENCE" -> here && eligible() && !split() && own();
            case "NOT_IN_COMPETENCE" -> here && eligible() && !split() && !own();
            case "OWN" -> ownBefore() || ownCame();
            case "OWN_CARRIED_OVER" -> ownBefore();
            case "OWN_RECEIVED" -> ownCame() && !ownBefore();
            case "OWN_SETTLED" -> (ownBefore() || ownCame()) && settledHere();
            case "TRANSFERRED" -> transferred();
            case "TO_EXECUTE" -> toExecute();
            default -> throw new IllegalArgumentException("Unknown population " + population);
        };
    }

    /** A petition counts once as a petition, however many matters it contains; a copy also is a petition, but not a matter. */
    boolean isUnit(String unit) {
        return switch (unit) {
            case "PETITIONS" -> life.facts().petition();
            case "MATTERS" -> !life.facts().copy() && !split();
            default -> throw new IllegalArgumentException("Unknown unit " + unit);
        };
    }

    private boolean split() {
        var on = life.facts().splitOn();
        return on != null && on.isBefore(days.to());
    }

    private boolean examined() {
        boolean sorted = decision != null && decision.outcome() != null;
        return sorted || split() || life.facts().copy();
    }

    private boolean eligible() {
        if (life.facts().copy() && !urged()) {
            return false;
        }
        var outcome = decision == null ? null : decision.outcome();
        return split() || (outcome != null && !outcome.equals("FILE") && !outcome.equals("RETURN"));
    }

    /** These bodies have to settle it; a case that they received and urge a lower body to settle belongs to that body alone. */
    private boolean own() {
        return decision != null
                && decision.toSettle()
                && competent.contains(String.valueOf(decision.body()))
                && !urged();
    }

    private boolean urged() {
        return decision != null
                && "URGE".equals(decision.outcome())
                && inside.contains(life.facts().receivedBy());
    }

    private boolean own(Decision made) {
        return made.toSettle() && inside.contains(String.valueOf(made.body()));
    }

    private boolean ownBefore() {
        var held = life.decisionAtDawnOf(days.from());
        return before && held != null && own(held);
    }

    /** On one of these days the bodies both held the case and had to settle it for the first time. */
    private boolean ownCame() {
        if (over) {
            return false;
        }
        for (int at = 0; at < life.decisions().size(); at++) {
            var made = life.decisions().get(at);
            var next = at + 1 < life.decisions().size()
                    ? life.decisions().get(at + 1).from()
                    : LocalDate.MAX;
            if (own(made)
                    && !afterSettlement(made.from())
                    && stays().anyMatch(stay -> together(stay, made.from(), next))) {
                return true;
            }
        }
        return false;
    }

    private boolean together(Stay stay, LocalDate from, LocalDate to) {
        var both = stay.from().isAfter(from) ? stay.from() : from;
        var end = stay.to();
        return days.hold(both) && !both.isAfter(to) && (end == null || !both.isAfter(end));
    }

    private boolean settledHere() {
        return settled != null && days.hold(settled.on()) && (settled.by() == null || inside.contains(settled.by()));
    }

    /** A complaint's decision that takes effect within these days, or a conclusion of these days on a denunciation. */
    private boolean toExecute() {
        if (settled == null
                || !settled.type().equals("case.decided.v1")
                || !inside.contains(String.valueOf(settled.by()))) {
            return false;
        }
        var on = life.facts().type().equals("DENUNCIATION") ? settled.on() : life.effectiveOn();
        return on != null && days.hold(on);
    }

    private boolean transferred() {
        return inside.contains(life.facts().receivedBy())
                && decision != null
                && "TRANSFER".equals(decision.outcome())
                && !own();
    }

    /** For these bodies, a case that they accepted and later passed on was transferred. */
    private String outcome() {
        var said = decision == null ? "" : String.valueOf(decision.outcome());
        return !own() && Set.of("ACCEPT", "REFUSE").contains(said) ? "TRANSFER" : said;
    }

    /** @return the value for a condition; empty if the case has none */
    String word(String aspect) {
        return switch (aspect) {
            case "type" -> life.facts().type();
            case "channel" -> life.facts().channel();
            case "field" ->
                life.facts().field() == null
                        ? "NONE"
                        : String.valueOf(life.facts().field());
            case "instance" -> life.facts().instance() > 1 ? "2" : "1";
            case "signed" -> signed();
            case "entered" -> before ? "BEFORE" : "WITHIN";
            case "outcome" -> outcome();
            case "progress" -> progress();
            case "ended" -> ended();
            case "settlement" -> settled == null ? "" : String.valueOf(settled.code());
            case "on_time" -> onTime();
            default -> throw new IllegalArgumentException("Unknown condition " + aspect);
        };
    }

    private String signed() {
        var kind = String.valueOf(life.facts().petitionerKind());
        if (kind.equals("ANONYMOUS")) {
            return "OTHER";
        }
        return kind.equals("GROUP") || life.facts().signatories() >= 5 ? "MANY" : "ONE";
    }

    private String progress() {
        if (settled != null) {
            return "SETTLED";
        }
        return life.acts("case.accepted.v1").anyMatch(act -> act.on().isBefore(days.to())) ? "UNDER_WAY" : "NOT_BEGUN";
    }

    private String ended() {
        if (settled == null) {
            return "";
        }
        return switch (settled.type()) {
            case "case.decided.v1" -> "DECIDED";
            case "case.answered.v1" -> "ANSWERED";
            default -> String.valueOf(settled.code());
        };
    }

    private String onTime() {
        var limits = life.duties()
                .filter(limit -> limit.step().equals("SETTLEMENT") && inside.contains(limit.owedBy()))
                .toList();
        if (limits.stream().anyMatch(Seen::late)) {
            return "NO";
        }
        return limits.stream().anyMatch(limit -> limit.state().equals("MET")) ? "YES" : "";
    }

    private static boolean late(Limit limit) {
        var done = limit.doneOn();
        return limit.state().equals("MISSED") || (done != null && done.isAfter(limit.dueOn()));
    }
}
