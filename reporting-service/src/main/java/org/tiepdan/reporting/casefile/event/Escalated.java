package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.CaseEscalated;

/**
 * A step against a body that stays late.
 *
 * @param step {@code URGE} (đôn đốc), {@code REPORT_TO_HEAD} (báo cáo người đứng đầu) or {@code ACCOUNTABILITY} (kiểm tra trách nhiệm)
 * @param to code of the body that can act
 * @param owedBy code of the body that owed the act then; absent if tracking did not repeat it
 * @param workingDaysLate at the time; absent likewise
 * @param basis the articles; absent likewise
 * @param actedOn the day on which that body acted as asked; absent before that
 */
public record Escalated(
        String step,
        LocalDate on,
        String to,
        @Nullable String owedBy,
        @Nullable Integer workingDaysLate,
        @Nullable String basis,
        @Nullable LocalDate actedOn) {
    private static final String URGE = "URGE";

    /** The order of steps; a step unknown to this release does not lower it. */
    private static final List<String> LADDER = List.of(URGE, "REPORT_TO_HEAD", "ACCOUNTABILITY");

    /** By the order of steps. */
    public static final Comparator<Escalated> BY_STEP =
            Comparator.comparingInt(escalated -> LADDER.indexOf(escalated.step()));

    public static Escalated of(CaseEscalated event) {
        return new Escalated(
                event.step(),
                event.on(),
                event.to(),
                event.owedBy(),
                event.workingDaysLate(),
                event.basis(),
                event.actedOn());
    }

    /**
     * An act fulfils the step that it names, if the body that was asked did it.
     *
     * @param taken code of that step; null for an urging
     */
    public Escalated acted(String by, LocalDate day, @Nullable String taken) {
        return step.equals(taken == null ? URGE : taken) && to.equals(by) && actedOn == null
                ? new Escalated(step, on, to, owedBy, workingDaysLate, basis, day)
                : this;
    }
}
