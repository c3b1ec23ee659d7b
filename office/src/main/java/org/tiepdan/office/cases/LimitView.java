package org.tiepdan.office.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.ExplainedDay;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * One time limit, as a calculation that a reader can follow.
 *
 * @param tone of its state: {@code met}, {@code late}, {@code open} or {@code ended}
 * @param note explains its state if that is not obvious; empty otherwise
 * @param steps how the last day was found, in order
 * @param skipped days that were not counted, or on which it could not end, each with its reason
 * @param ledger address of the page that counts it day by day; empty for none
 * @param escalations the steps against the body that missed it
 * @param worked a sentence for each worked day that was counted, or on which it could end
 */
record LimitView(
        String name,
        String state,
        String tone,
        String note,
        String owedBy,
        String dueOn,
        String distance,
        List<Step> steps,
        String skippedTitle,
        List<Skipped> skipped,
        List<String> worked,
        List<String> warnings,
        String basis,
        String rule,
        String ledger,
        List<EscalationView> escalations) {

    private static final String CALENDAR_DAY = "CALENDAR_DAY";

    record Step(String name, String value) {}

    record Skipped(String day, String reason) {}

    static LimitView of(Deadline deadline, CaseView view, Caller reader, Display display) {
        boolean past = deadline.dueOn().isBefore(display.today());
        boolean open = deadline.state().equals(Deadline.OPEN);
        var keptTo = view.keptTo();
        boolean entered = keptTo != null && deadline.dueOn().isBefore(keptTo);
        var state = !open || !past ? deadline.state() : entered ? Deadline.MISSED : "PAST";
        var skipped = Objects.requireNonNullElse(deadline.skipped(), List.<ExplainedDay>of());
        return new LimitView(
                display.language().of(deadline.nameVi(), deadline.nameEn()),
                display.code("limit-state", state),
                tone(state),
                display.known("limit-note." + state) ? display.text("limit-note." + state) : "",
                display.name(deadline.owedBy()),
                display.day(deadline.dueOn()),
                distance(deadline, state, view, display),
                LimitSteps.of(deadline, display),
                skipped.isEmpty() ? "" : skippedTitle(deadline, skipped.size(), display),
                skipped.stream()
                        .map(day -> new Skipped(
                                display.weekday(day.date()), display.language().of(day.vi(), day.en())))
                        .toList(),
                Objects.requireNonNullElse(deadline.worked(), List.<ExplainedDay>of()).stream()
                        .map(day -> worked(day, deadline, display))
                        .toList(),
                view.warnings().stream()
                        .filter(warning -> warning.rule().equals(deadline.ruleId())
                                && warning.owedBy().equals(deadline.owedBy())
                                && warning.dueOn().equals(deadline.dueOn()))
                        .map(warning -> display.text(
                                "limit.warned", display.moment(warning.noticedAt()), warning.workingDaysLeft()))
                        .toList(),
                deadline.basis(),
                deadline.ruleId(),
                deadline.deadlineId() == null ? "" : Links.limitOf(view.caseId(), deadline.deadlineId()),
                EscalationView.of(deadline, view.caseId(), reader, display));
    }

    /** How far away its end is, or how late it is or was. */
    private static String distance(Deadline deadline, String state, CaseView view, Display display) {
        return switch (state) {
            case Deadline.OPEN -> display.distance(deadline.dueOn());
            case Deadline.MISSED, "PAST" -> display.late(deadline.dueOn(), lateUntil(deadline, view), deadline.unit());
            default -> "";
        };
    }

    private static @Nullable LocalDate lateUntil(Deadline deadline, CaseView view) {
        return view.limits().stream()
                .filter(limit -> limit.isOf(deadline))
                .map(DueLimit::lateUntil)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A limit in calendar days counts days of rest, but does not end on one. */
    private static String skippedTitle(Deadline deadline, int days, Display display) {
        return display.text(inCalendarDays(deadline) ? "limit.rolled" : "limit.skipped", days);
    }

    private static String worked(ExplainedDay day, Deadline deadline, Display display) {
        return display.text(
                inCalendarDays(deadline) ? "limit.worked-last" : "limit.worked",
                display.weekdayFirst(day.date()),
                display.language().of(day.vi(), day.en()));
    }

    private static boolean inCalendarDays(Deadline deadline) {
        return CALENDAR_DAY.equals(deadline.unit());
    }

    private static String tone(String state) {
        return switch (state) {
            case Deadline.MET -> "met";
            case Deadline.MISSED, "PAST" -> "late";
            case Deadline.OPEN, Deadline.PAUSED -> "open";
            default -> "ended";
        };
    }

    /** The texts that may cite a law. */
    Stream<String> citing() {
        return Stream.concat(Stream.of(basis), steps.stream().map(Step::name));
    }
}
