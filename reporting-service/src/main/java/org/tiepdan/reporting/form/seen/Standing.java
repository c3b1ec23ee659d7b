package org.tiepdan.reporting.form.seen;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.form.rule.Aspect;
import org.tiepdan.lawpack.form.rule.Population;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;

/**
 * One case, seen from one body or from a body with its subordinates: which populations it belongs to, and the values for the conditions of
 * a rule. It is present from its receipt or hand-over until it is settled, ends otherwise, or is handed on.
 */
public final class Standing {
    private static final Set<String> FOR_ITSELF = Set.of("ACCEPT", "REFUSE");
    private static final Set<String> NOT_ELIGIBLE = Set.of("FILE", "RETURN", "TRIAGE");
    private static final Set<String> TO_SETTLE = Set.of("ACCEPT", "REFUSE", "TRANSFER", "URGE");
    private static final Population[] POPULATIONS = Population.values();
    private static final int MANY = 5;

    private final Course course;
    private final CaseAccount account;
    private final Predicate<String> inside;
    private final Predicate<String> competent;
    private final boolean atStart;
    private final boolean entered;
    private final boolean atEnd;
    private final boolean ownAtStart;
    private final boolean ownEntered;
    private final @Nullable Competence decision;
    private final Set<Population> populations;
    /** Cached by aspect, since many columns ask for each. */
    private final @Nullable String[] words = new String[Aspect.values().length];

    private Standing(Course course, Predicate<String> inside, Predicate<String> competent) {
        this.course = course;
        this.account = course.account();
        this.inside = inside;
        this.competent = competent;
        var span = course.span();
        var presence = new Presence(course, inside);
        boolean settledBefore = course.settledBefore();
        this.atStart = presence.at(span.from()) && !settledBefore;
        this.atEnd = presence.at(span.to()) && course.settled() == null;
        this.entered = presence.enters() && !settledBefore;
        this.ownAtStart = atStart && isOwn(course.competence(span.from()));
        this.ownEntered = !settledBefore && ownEntered(presence);
        this.decision = course.competence(span.to());
        this.populations = EnumSet.noneOf(Population.class);
        for (var population : POPULATIONS) {
            if (belongs(population)) {
                populations.add(population);
            }
        }
    }

    /**
     * @param inside whether a body is the observing one, or below it
     * @param competent the same, or a body for which such a one receives: a reception board (Ban Tiếp công dân, LTCD 12.2) is part of the
     *     people's committee, so the committee's competence is the board's
     */
    public static Standing of(Course course, Predicate<String> inside, Predicate<String> competent) {
        return new Standing(course, inside, competent);
    }

    private boolean isOwn(@Nullable Competence competence) {
        return competence != null
                && competence.body() != null
                && inside.test(competence.body())
                && competence.outcome() != null
                && TO_SETTLE.contains(competence.outcome());
    }

    private boolean ownEntered(Presence presence) {
        for (var competence : course.competences()) {
            if (isOwn(competence) && presence.entersWith(competence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a matter (vụ việc): not split, and no copy. */
    public boolean isMatter() {
        return !course.split() && !account.copy();
    }

    /** Whether it is a petition (đơn), not a matter of one. */
    public boolean isPetition() {
        return account.parent() == null;
    }

    public boolean isOf(Population population) {
        return populations.contains(population);
    }

    private boolean belongs(Population population) {
        boolean there = atStart || entered;
        return switch (population) {
            case TO_HANDLE -> there;
            case CARRIED_OVER -> atStart;
            case RECEIVED -> entered && !atStart;
            case HANDLED -> there && !atEnd;
            case NOT_HANDLED -> there && atEnd;
            case EXAMINED -> there && isExamined();
            case ELIGIBLE -> there && isEligible();
            case IN_COMPETENCE -> there && isEligible() && !course.split() && isInCompetence();
            case NOT_IN_COMPETENCE -> there && isEligible() && !course.split() && !isInCompetence();
            case OWN -> ownAtStart || ownEntered;
            case OWN_CARRIED_OVER -> ownAtStart;
            case OWN_RECEIVED -> ownEntered && !ownAtStart;
            case OWN_SETTLED -> (ownAtStart || ownEntered) && isSettledHere();
            case TRANSFERRED -> isTransferred();
            case TO_EXECUTE -> isToExecute();
            case RECEPTIONS -> false;
        };
    }

    private boolean isExamined() {
        return course.split() || account.copy() || (decision != null && decision.outcome() != null);
    }

    private boolean isEligible() {
        return (!account.copy() || isUrged())
                && (course.split()
                        || (decision != null
                                && decision.outcome() != null
                                && !NOT_ELIGIBLE.contains(decision.outcome())));
    }

    /** The receiving body only urges a subordinate to settle it, so it belongs to the subordinate alone. */
    private boolean isUrged() {
        return decision != null && "URGE".equals(decision.outcome()) && inside.test(receiver());
    }

    private boolean isInCompetence() {
        return decision != null
                && !isUrged()
                && decision.body() != null
                && competent.test(decision.body())
                && decision.outcome() != null
                && TO_SETTLE.contains(decision.outcome());
    }

    private boolean isSettledHere() {
        var settled = course.settled();
        return settled != null && course.span().contains(settled.on()) && isInside(settled.body());
    }

    /** A complaint's decision from the day of its legal effect (LKN 44), a conclusion on a denunciation from its own day (LTC 36). */
    private boolean isToExecute() {
        var settled = course.settled();
        var effectiveOn = course.effectiveOn();
        return settled != null
                && settled.how().equals(Settled.DECIDED)
                && isInside(settled.body())
                && effectiveOn != null
                && course.span().contains(effectiveOn);
    }

    /** @param body that settled it, possibly a former one; null if not recorded */
    private boolean isInside(@Nullable String body) {
        return body == null || inside.test(course.named(body));
    }

    private boolean isTransferred() {
        return inside.test(receiver())
                && decision != null
                && !isInCompetence()
                && "TRANSFER".equals(decision.outcome());
    }

    private String receiver() {
        return course.stints().isEmpty() ? "" : course.stints().getFirst().body();
    }

    /** @return the value that a condition compares; empty for none */
    @SuppressWarnings("EnumOrdinal") // an index within this object only, computed for each case and column
    public String word(Aspect aspect) {
        var known = words[aspect.ordinal()];
        if (known == null) {
            known = find(aspect);
            words[aspect.ordinal()] = known;
        }
        return known;
    }

    private String find(Aspect aspect) {
        return switch (aspect) {
            case TYPE -> account.type();
            case CHANNEL -> account.channel();
            case FIELD -> known(Aspect.FIELD, account.field());
            case INSTANCE -> account.instance() != null && account.instance() > 1 ? "2" : "1";
            case SIGNED -> signed();
            case ENTERED -> atStart ? "BEFORE" : "WITHIN";
            case OUTCOME -> outcome();
            case PROGRESS -> course.progress();
            case ENDED -> course.settled() == null ? "" : course.settled().how();
            case SETTLEMENT ->
                course.settled() == null ? "" : String.valueOf(course.settled().settlement());
            case ON_TIME -> onTime();
            case SESSION -> "";
        };
    }

    /** A case that was accepted and then handed on counts as handed on. */
    private String outcome() {
        var outcome = decision == null ? "" : String.valueOf(decision.outcome());
        return FOR_ITSELF.contains(outcome) ? "TRANSFER" : outcome;
    }

    private static String known(Aspect aspect, @Nullable String word) {
        return word != null && aspect.words().contains(word) ? word : "NONE";
    }

    private String signed() {
        if ("ANONYMOUS".equals(account.petitionerKind())) {
            return "OTHER";
        }
        return "GROUP".equals(account.petitionerKind())
                        || (account.signatories() != null && account.signatories() >= MANY)
                ? "MANY"
                : "ONE";
    }

    private String onTime() {
        boolean met = false;
        for (var limit : account.limits()) {
            if ("SETTLEMENT".equals(limit.step()) && inside.test(course.named(limit.owedBy()))) {
                if (isLate(limit)) {
                    return "NO";
                }
                met |= limit.state().equals("MET");
            }
        }
        return met ? "YES" : "";
    }

    private static boolean isLate(LimitAccount limit) {
        return limit.state().equals("MISSED")
                || (limit.doneOn() != null && limit.doneOn().isAfter(limit.dueOn()));
    }
}
