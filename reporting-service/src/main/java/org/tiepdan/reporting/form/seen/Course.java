package org.tiepdan.reporting.form.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.Stint;

/** The history of a case at the end of a period, the same for every reader. */
public final class Course {
    private final CaseAccount account;
    private final Span span;
    private final List<Stint> stints;
    private final List<Competence> competences;
    private final @Nullable Settled settled;
    private final boolean settledBefore;
    private final boolean split;
    private final boolean accepted;

    private final UnaryOperator<String> successor;

    private Course(
            CaseAccount account,
            Span span,
            List<Stint> stints,
            List<Competence> competences,
            @Nullable Settled settled,
            UnaryOperator<String> successor) {
        this.account = account;
        this.span = span;
        this.stints = stints;
        this.competences = competences;
        this.successor = successor;
        this.settled = settled;
        this.settledBefore = settled != null && Settled.of(account, span.from()) != null;
        this.split = happened(Mark.Kind.SPLIT);
        this.accepted = happened(Mark.Kind.ACCEPTED);
    }

    /**
     * What happens to a case after it is settled concerns no form: a body that gets it then has nothing to handle.
     *
     * @param successor maps a body to itself or its successor at the end of the period
     */
    public static Course of(CaseAccount account, Span span, UnaryOperator<String> successor) {
        var settled = Settled.of(account, span.to());
        var stints = new ArrayList<Stint>();
        for (var stint : account.stints()) {
            if (settled != null && stint.from().isAfter(settled.on())) {
                continue;
            }
            var body = successor.apply(stint.body());
            stints.add(body.equals(stint.body()) ? stint : new Stint(body, stint.from(), stint.to()));
        }
        var competences = new ArrayList<Competence>();
        for (var each : Competence.of(account)) {
            if (settled != null && each.from().isAfter(settled.on())) {
                continue;
            }
            var body = each.body() == null ? null : successor.apply(each.body());
            competences.add(
                    Objects.equals(body, each.body())
                            ? each
                            : new Competence(each.from(), each.to(), body, each.outcome()));
        }
        return new Course(account, span, stints, competences, settled, successor);
    }

    private boolean happened(Mark.Kind kind) {
        for (var mark : account.marks()) {
            if (mark.kind() == kind && mark.on().isBefore(span.to())) {
                return true;
            }
        }
        return false;
    }

    /** The body itself, or its successor at the end of the period. */
    String named(String body) {
        return successor.apply(body);
    }

    public CaseAccount account() {
        return account;
    }

    Span span() {
        return span;
    }

    List<Competence> competences() {
        return competences;
    }

    @Nullable
    Settled settled() {
        return settled;
    }

    /** Whether it was settled before the period. */
    boolean settledBefore() {
        return settledBefore;
    }

    /** @return the first day on which its decision or conclusion has effect; null for none */
    @Nullable
    LocalDate effectiveOn() {
        return account.type().equals("DENUNCIATION")
                ? account.decidedOn().orElse(null)
                : account.last(Mark.Kind.EFFECTIVE)
                        .map(mark -> mark.on().plusDays(1))
                        .orElse(null);
    }

    /** Whether it was split into matters. */
    boolean split() {
        return split;
    }

    String progress() {
        return settled != null ? "SETTLED" : accepted ? "UNDER_WAY" : "NOT_BEGUN";
    }

    /** Bodies that had it, or had to settle it, in order; with repetitions. */
    public List<String> bodies() {
        var bodies = new ArrayList<String>();
        stints.forEach(stint -> bodies.add(stint.body()));
        competences.forEach(each -> {
            if (each.body() != null) {
                bodies.add(each.body());
            }
        });
        return bodies;
    }

    List<Stint> stints() {
        return stints;
    }

    /** @return the decision in force at the start of the day; null before the first */
    @Nullable
    Competence competence(LocalDate day) {
        Competence found = null;
        for (var each : competences) {
            if (each.from().isBefore(day)) {
                found = each;
            }
        }
        return found;
    }
}
