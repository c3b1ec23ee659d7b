package org.tiepdan.tracking.casework.adapter.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.DialogueHeld;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.adapter.http.seen.Parties;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.deadline.NoticeGiven;

/**
 * The effects of an act if it were recorded now.
 *
 * @param state null for a body that corrects its own act in a case that another body has now, like the rest about the
 *     case
 * @param events kinds, in their order, without those about limits
 * @param vi one sentence
 * @param en the same in English
 */
record Preview(
        @Nullable CaseState state,
        @Nullable ClosedAs closedAs,
        @Nullable String competentBody,
        List<String> events,
        List<Limit> limits,
        List<Warning> warnings,
        String vi,
        String en) {

    /** The names are codes of the API. */
    enum Change {
        SET("được tính", "starts"),
        MET("được thực hiện đúng hạn", "is met"),
        MISSED("đã quá hạn", "is missed"),
        PAUSED("tạm dừng", "pauses"),
        REVISED("được tính lại", "is counted anew"),
        CANCELLED("không còn phải thực hiện", "is owed no more"),
        ENDED_LATE("đã quá hạn, không còn phải thực hiện", "was missed and is owed no more"),
        ELAPSED("đã hết", "has run out");

        private final String vi;
        private final String en;

        Change(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** A point that does not prevent the act, but should be known before it is recorded. */
    record Warning(String vi, String en) {}

    /** @param wasDueOn only if the last day moves */
    record Limit(
            String ruleId,
            String nameVi,
            String nameEn,
            Change change,
            LocalDate dueOn,
            @Nullable LocalDate wasDueOn) {
        String vi() {
            return nameVi + " " + change.vi + " (hết hạn " + dueOn + ")";
        }

        String en() {
            return nameEn + " " + change.en + " (last day " + dueOn + ")";
        }
    }

    static Preview of(Done done) {
        var stage = stage(done);
        var competence = stage.competence();
        var limits = limits(done, _ -> true);
        return new Preview(
                stage.state(),
                stage instanceof Case.Closed closed ? closed.closedAs() : null,
                competence == null ? null : competence.body(),
                done.events().stream()
                        .filter(event -> !(event instanceof LimitChanged))
                        .map(CaseEvent::kind)
                        .toList(),
                limits,
                done.events().stream().flatMap(event -> warning(event).stream()).toList(),
                vi("Vụ việc sẽ ở trạng thái " + stage.state().vi(), limits),
                en("The case will be " + stage.state().en(), limits));
    }

    /**
     * For a correction in a case that another body has now: only the body's own limits, unless the case comes back to
     * it.
     *
     * @param bodies codes of the bodies that owe these limits
     */
    static Preview of(Done done, Grant grant, Set<String> bodies) {
        var stage = stage(done);
        if (grant.sees(Parties.of(stage.petition(), stage.competence()))) {
            return of(done);
        }
        var limits = limits(done, limit -> bodies.contains(limit.owedBy()));
        return new Preview(
                null,
                null,
                null,
                List.of(),
                limits,
                List.of(),
                vi("Việc đã ghi sẽ được sửa; vụ việc ở cơ quan khác", limits),
                en("The recorded act will be corrected; another body has the case", limits));
    }

    private static String vi(String begins, List<Limit> limits) {
        return limits.stream().map(limit -> "; " + limit.vi()).collect(Collectors.joining("", begins, "."));
    }

    private static String en(String begins, List<Limit> limits) {
        return limits.stream().map(limit -> "; " + limit.en()).collect(Collectors.joining("", begins, "."));
    }

    private static Case.Opened stage(Done done) {
        if (done.after().stage() instanceof Case.Opened stage) {
            return stage;
        }
        throw new IllegalStateException("Expected a case after an act.");
    }

    private static List<Limit> limits(Done done, Predicate<Deadline> which) {
        return done.events().stream()
                .flatMap(event -> event instanceof LimitChanged(var change) && which.test(change.deadline())
                        ? limit(change).stream()
                        : Stream.empty())
                .toList();
    }

    private static Optional<Warning> warning(CaseEvent event) {
        return event instanceof DialogueHeld held
                        && held.notice() != null
                        && held.notice().daysShort() > 0
                ? Optional.of(late(held.notice()))
                : Optional.empty();
    }

    private static Warning late(NoticeGiven notice) {
        return new Warning(
                "Thông báo đối thoại muộn " + notice.daysShort() + " ngày: chậm nhất phải là ngày " + notice.latestOn()
                        + " (" + notice.basis() + "). Việc vẫn được ghi nhận.",
                "The dialogue was announced " + notice.daysShort() + " days late: the last day for it was "
                        + notice.latestOn() + " (" + notice.basis() + "). The act is recorded all the same.");
    }

    private static Optional<Limit> limit(DeadlineEvent change) {
        var limit = change.deadline();
        return switch (change) {
            case DeadlineSet _ -> Optional.of(of(limit, Change.SET, null));
            case DeadlineMet _ -> Optional.of(of(limit, Change.MET, null));
            case DeadlineMissed _ -> Optional.of(of(limit, Change.MISSED, null));
            case DeadlinePaused _ -> Optional.of(of(limit, Change.PAUSED, null));
            case DeadlineCancelled _ -> Optional.of(of(limit, Change.CANCELLED, null));
            case DeadlineElapsed _ -> Optional.of(of(limit, Change.ELAPSED, null));
            case DeadlineRevised revised -> {
                boolean moved = !revised.revised().dueOn().equals(limit.dueOn());
                yield Optional.of(of(revised.revised(), Change.REVISED, moved ? limit.dueOn() : null));
            }
            case DeadlineEndedLate _ -> Optional.of(of(limit, Change.ENDED_LATE, null));
            case DeadlineApproaching _, DeadlineEscalated _ -> Optional.empty();
        };
    }

    private static Limit of(Deadline limit, Change change, @Nullable LocalDate wasDueOn) {
        return new Limit(
                limit.ruleId(), limit.terms().nameVi(), limit.terms().nameEn(), change, limit.dueOn(), wasDueOn);
    }
}
