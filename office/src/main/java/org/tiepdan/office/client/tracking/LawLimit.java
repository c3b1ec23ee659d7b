package org.tiepdan.office.client.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of the law.
 *
 * @param counts {@code BACKWARD} for a notice due before its event; absent or {@code FORWARD} for a limit counted from its event
 */
public record LawLimit(
        String ruleId,
        String nameVi,
        String nameEn,
        Course course,
        @Nullable String counts) {
    private static final String BACKWARD = "BACKWARD";
    private static final String REFUSAL = "RECEPTION_REFUSED";

    /** @param starts codes of the events from which it counts */
    public record Course(List<String> starts) {}

    /**
     * @param dueOn the last day; for a notice before its event, the last day that is early enough
     * @param basis the article
     */
    public record End(LocalDate dueOn, String basis) {}

    /** Whether it belongs to no case: the limit of a notice before an event, or of a refusal to receive somebody. */
    public boolean concernsNoCase() {
        return Objects.equals(counts, BACKWARD) || course.starts().contains(REFUSAL);
    }
}
