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
 * @param owedBy code of the body that owed the act then; absent where tracking did not repeat it
 * @param workingDaysLate at the time; absent likewise
 * @param basis the articles; absent likewise
 * @param actedOn the day on which that body did what it was asked for; absent while it has not
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

    /** The ladder; a step that this release does not know is no step back. */
    private static final List<String> LADDER = List.of(URGE, "REPORT_TO_HEAD", "ACCOUNTABILITY");

    /** By how far the step goes. */
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
     * An act answers the step that it says was taken, by the body that was asked for it.
     *
     * @param taken code of that step; null for an urging
     */
    public Escalated acted(String by, LocalDate day, @Nullable String taken) {
        return step.equals(taken == null ? URGE : taken) && to.equals(by) && actedOn == null
                ? new Escalated(step, on, to, owedBy, workingDaysLate, basis, day)
                : this;
    }
}
