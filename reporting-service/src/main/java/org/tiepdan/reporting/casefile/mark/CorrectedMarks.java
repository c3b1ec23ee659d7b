package org.tiepdan.reporting.casefile.mark;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseCorrected;

/**
 * The marks after a correction. The event describes the whole corrected case, so it is compared with the marks that hold: those that
 * contradict it become void, and new ones are added.
 */
final class CorrectedMarks {
    private static final String REGISTRATION = "registration";
    private static final Set<Kind> STAGES = Set.of(Kind.IN_TRIAGE, Kind.ROUTED, Kind.SPLIT);
    private static final Set<String> MOVES = Set.of("transfer", "takeover");
    private static final Map<String, Kind> KINDS = Map.of(
            "objection", Kind.OBJECTED,
            "suspension", Kind.SUSPENDED,
            "resumption", Kind.RESUMED);
    /** By the name of the command; the members of the correction say what else it left. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("refusal", "case.refused.v1"),
            Map.entry("answer", "case.answered.v1"),
            Map.entry("withdrawal", "case.withdrawn.v1"),
            Map.entry("termination", "case.terminated.v1"),
            Map.entry("extension", "case.extended.v1"),
            Map.entry("notification", "case.notified.v1"),
            Map.entry("publication", "case.published.v1"),
            Map.entry("execution", "case.executed.v1"),
            Map.entry("lodging", "case.lodged-again.v1"),
            Map.entry("report", "case.reported.v1"),
            Map.entry("urging", "case.urged.v1"),
            Map.entry("dialogue", "case.dialogue-held.v1"),
            Map.entry("complexity", "case.found-complex.v1"));

    private final Marks marks;
    private final CaseCorrected now;
    private final Fact fact;
    private final Instant at;
    private final @Nullable String receiver;

    CorrectedMarks(Marks marks, CaseCorrected now, Fact fact, @Nullable String receiver) {
        this.marks = marks;
        this.now = now;
        this.fact = fact;
        this.at = fact.time();
        this.receiver = receiver;
    }

    void take(Predicate<Mark> ofVoidAct) {
        if (now.act().equals(REGISTRATION)) {
            // The event of closing that follows has the rest.
            return;
        }
        marks.end(ofVoidAct, at);
        stage();
        once(Kind.ACCEPTED, now.acceptedOn(), null);
        once(Kind.DECIDED, now.decidedOn(), now.settlement());
        var result = now.result();
        once(Kind.RESULT, result == null ? null : now.decidedOn(), result == null ? null : result.code());
        closed();
        instead();
    }

    private void stage() {
        switch (now.state()) {
            case "IN_TRIAGE" -> {
                var since = requireNonNullElse(now.triageSince(), now.on());
                var decider = now.decider() == null ? receiver : now.decider();
                var last = marks.last(STAGES);
                if (last.isEmpty()
                        || last.get().kind() != Kind.IN_TRIAGE
                        || !last.get().on().equals(since)) {
                    last.filter(mark -> mark.kind() == Kind.IN_TRIAGE).ifPresent(mark -> marks.end(mark::equals, at));
                    marks.add(Kind.IN_TRIAGE, since, decider, null, fact);
                }
                held(decider);
            }
            case "SPLIT" -> held(receiver);
            default -> {
                if (now.outcome() != null && now.competentBody() != null) {
                    routed(now.outcome(), now.competentBody());
                }
            }
        }
    }

    /** A case with a competent body waits for no decision: what sent it back was void, or it was decided at once. */
    private void routed(String outcome, String body) {
        while (marks.last(STAGES).filter(last -> last.kind() == Kind.IN_TRIAGE).isPresent()
                && marks.last(Kind.ROUTED).isPresent()) {
            var waiting = marks.last(STAGES).orElseThrow();
            marks.end(waiting::equals, at);
        }
        var decided = marks.last(Kind.ROUTED);
        var holder = marks.last(Kind.HELD).map(Mark::body);
        boolean same = decided.isPresent()
                && outcome.equals(decided.get().code())
                && (body.equals(decided.get().body()) || holder.isPresent());
        if (!same) {
            marks.end(Set.of(Kind.ROUTED), at);
            marks.add(Kind.ROUTED, now.on(), body, outcome, fact);
        }
        if (Held.by(outcome) && !"TRANSFERRED_OUT".equals(now.closedAs())) {
            held(body);
        }
    }

    /** @param body that has the case now; null for the one that received it */
    private void held(@Nullable String body) {
        var before = marks.holding(Set.of(Kind.HELD));
        int last = before.size() - 1;
        while (last >= 0 && !Objects.equals(before.get(last).body(), body)) {
            last--;
        }
        if (last >= 0 || body == null) {
            before.subList(last + 1, before.size()).forEach(later -> marks.end(later::equals, at));
            return;
        }
        var instead = now.corrected();
        boolean moved = instead != null && instead.on() != null && MOVES.contains(instead.act());
        if (moved) {
            marks.end(mark -> mark.kind() == Kind.HELD && Held.CORRECTED.equals(mark.code()), at);
        }
        var day = moved && instead != null && instead.on() != null ? instead.on() : now.on();
        marks.add(Kind.HELD, day, body, Held.CORRECTED, fact);
    }

    /** @param on null if it never happened */
    private void once(Kind kind, @Nullable LocalDate on, @Nullable String code) {
        if (on == null) {
            marks.end(Set.of(kind), at);
            return;
        }
        Predicate<Mark> same =
                mark -> mark.kind() == kind && mark.on().equals(on) && (code == null || code.equals(mark.code()));
        if (marks.last(kind).filter(same).isEmpty()) {
            var body = marks.lastEver(kind).map(Mark::body).orElse(now.competentBody());
            marks.last(kind).ifPresent(last -> marks.end(last::equals, at));
            if (marks.last(kind).filter(same).isEmpty()) {
                marks.add(kind, on, body, code, fact);
            }
        }
    }

    private void closed() {
        var as = now.closedAs();
        if (!now.state().equals("CLOSED") || as == null) {
            marks.end(Set.of(Kind.CLOSED), at);
            return;
        }
        var on = requireNonNullElse(now.closedOn(), now.on());
        Predicate<Mark> same = mark -> mark.on().equals(on) && as.equals(mark.code());
        if (marks.last(Kind.CLOSED).filter(same).isEmpty()) {
            marks.end(Set.of(Kind.CLOSED), at);
            marks.add(Kind.CLOSED, on, now.competentBody(), as, fact);
        }
    }

    private void instead() {
        var since = now.suspendedOn();
        if (since != null
                && marks.last(Kind.SUSPENDED)
                        .filter(mark -> mark.on().equals(since))
                        .isEmpty()) {
            var before = marks.lastEver(Kind.SUSPENDED);
            var by = before.map(Mark::body).orElse(now.competentBody());
            marks.add(Kind.SUSPENDED, since, by, before.map(Mark::code).orElse(null), fact);
        }
        var instead = now.corrected();
        if (instead == null || instead.on() == null) {
            return;
        }
        var kind = KINDS.get(instead.act());
        if (kind != null
                && marks.last(kind)
                        .filter(mark -> mark.on().equals(instead.on()))
                        .isEmpty()) {
            marks.add(kind, instead.on(), now.by(), null, fact);
        } else if (ACTS.containsKey(instead.act())) {
            marks.add(Kind.ACT, instead.on(), now.by(), Acts.code(ACTS.get(instead.act()), instead.of()), fact);
        }
    }
}
