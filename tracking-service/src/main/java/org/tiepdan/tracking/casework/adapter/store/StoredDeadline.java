package org.tiepdan.tracking.casework.adapter.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.IsoDates;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.Terms;

/**
 * The stored form of a time limit. It is rewritten at every event, so members that follow from others are left out. Its members are written
 * as those of {@link StoredCase}.
 *
 * @param checkAt null for {@code dueAt}
 * @param lookAt null for {@code checkAt}
 * @param skipped each day as {@code 2026-09-02}, followed by its reasons if it is not an ordinary weekend
 * @param worked each day with the day it replaces; null if there are none
 * @param kind null for a duty
 * @param pauses null, like {@code extensions}, {@code revision} and {@code notices}, if there are none
 * @param corrections null if there were none
 * @param escalation each step as {@code URGE 2026-07-11 19-btcd}, followed by {@code ENDED 2026-07-20} if nothing is owed any more; null
 *     for none
 */
record StoredDeadline(
        String ruleId,
        String nameVi,
        String nameEn,
        LocalDate startsOn,
        LocalDate statutoryDueOn,
        LocalDate dueOn,
        Instant dueAt,
        @Nullable Instant checkAt,
        @Nullable Instant lookAt,
        @Nullable Integer warned,
        String owedBy,
        String basis,
        String calendar,
        String ruleset,
        @Nullable Integer length,
        @Nullable LimitUnit unit,
        @Nullable List<String> skipped,
        @Nullable List<String> worked,
        String armedBy,
        DeadlineState state,
        @Nullable LocalDate metOn,
        @Nullable LimitStep step,
        @Nullable LimitEvent startedBy,
        Course.@Nullable Kind kind,
        @Nullable LimitEvent atEnd,
        @Nullable List<Pause> pauses,
        @Nullable List<Extension> extensions,
        @Nullable Integer revision,
        @Nullable List<String> notices,
        @Nullable List<String> escalation,
        @Nullable Integer corrections) {
    private static final int DATE_LENGTH = 10;
    private static final SkippedDay SATURDAY = new SkippedDay(LocalDate.EPOCH, "Thứ Bảy", "Saturday");
    private static final SkippedDay SUNDAY = new SkippedDay(LocalDate.EPOCH, "Chủ nhật", "Sunday");
    private static final String BETWEEN = "\n";

    static StoredDeadline of(Deadline limit) {
        var counted = limit.counted();
        var terms = limit.terms();
        return new StoredDeadline(
                terms.ruleId(),
                terms.nameVi(),
                terms.nameEn(),
                terms.startsOn(),
                terms.statutoryDueOn(),
                terms.dueOn(),
                terms.dueAt(),
                limit.checkAt().equals(limit.dueAt()) ? null : limit.checkAt(),
                limit.lookAt().equals(limit.checkAt()) ? null : limit.lookAt(),
                limit.warned(),
                terms.owedBy(),
                terms.basis(),
                terms.calendar(),
                terms.ruleset(),
                counted == null ? null : counted.length(),
                counted == null ? null : counted.unit(),
                counted == null || counted.skipped().isEmpty()
                        ? null
                        : counted.skipped().stream().map(StoredDeadline::text).toList(),
                counted == null || counted.worked().isEmpty()
                        ? null
                        : counted.worked().stream().map(StoredDeadline::text).toList(),
                limit.armedBy(),
                limit.state(),
                limit.metOn(),
                terms.step(),
                terms.startedBy(),
                terms.kind(),
                terms.atEnd(),
                limit.changes().pauses().isEmpty() ? null : limit.changes().pauses(),
                limit.changes().extensions().isEmpty() ? null : limit.changes().extensions(),
                limit.changes().revision() == 0 ? null : limit.changes().revision(),
                limit.changes().notices().isEmpty() ? null : limit.changes().notices(),
                StoredEscalation.text(limit.escalation()),
                limit.changes().corrections() == 0 ? null : limit.changes().corrections());
    }

    Deadline deadline() {
        var judgedAt = Objects.requireNonNullElse(checkAt, dueAt);
        return new Deadline(
                terms(),
                counted(),
                judgedAt,
                Objects.requireNonNullElse(lookAt, judgedAt),
                warned,
                armedBy,
                state,
                metOn,
                changes(),
                StoredEscalation.read(escalation));
    }

    private Changes changes() {
        return pauses == null && extensions == null && revision == null && corrections == null
                ? Changes.NONE
                : new Changes(
                        Objects.requireNonNullElse(pauses, List.of()),
                        Objects.requireNonNullElse(extensions, List.of()),
                        Objects.requireNonNullElse(revision, 0),
                        Objects.requireNonNullElse(notices, List.of()),
                        Objects.requireNonNullElse(corrections, 0));
    }

    private Terms terms() {
        return new Terms(
                ruleId,
                step,
                startedBy,
                nameVi,
                nameEn,
                startsOn,
                statutoryDueOn,
                dueOn,
                dueAt,
                owedBy,
                basis,
                calendar,
                ruleset,
                kind,
                atEnd);
    }

    private Deadline.@Nullable Counted counted() {
        if (length == null || unit == null) {
            return null;
        }
        return new Deadline.Counted(
                length,
                unit,
                Objects.requireNonNullElse(skipped, List.<String>of()).stream()
                        .map(StoredDeadline::day)
                        .toList(),
                Objects.requireNonNullElse(worked, List.<String>of()).stream()
                        .map(StoredDeadline::workedDay)
                        .toList());
    }

    private static String text(SkippedDay day) {
        return day.equals(weekend(day.date())) ? day.date().toString() : text(day.date(), day.vi(), day.en());
    }

    private static String text(WorkedDay day) {
        return text(day.date(), day.vi(), day.en());
    }

    private static String text(LocalDate date, String vi, String en) {
        return date + " " + vi + BETWEEN + en;
    }

    private static SkippedDay day(String text) {
        if (text.length() == DATE_LENGTH) {
            return weekend(IsoDates.parse(text));
        }
        var day = workedDay(text);
        return new SkippedDay(day.date(), day.vi(), day.en());
    }

    private static WorkedDay workedDay(String text) {
        int between = text.indexOf(BETWEEN);
        return new WorkedDay(
                IsoDates.parse(text.substring(0, DATE_LENGTH)),
                text.substring(DATE_LENGTH + 1, between),
                text.substring(between + BETWEEN.length()));
    }

    /** An ordinary weekend day in the words of the working calendar; other reasons are stored with the day. */
    private static SkippedDay weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SUNDAY -> new SkippedDay(date, SUNDAY.vi(), SUNDAY.en());
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY ->
                new SkippedDay(date, SATURDAY.vi(), SATURDAY.en());
        };
    }
}
