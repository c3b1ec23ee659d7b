package org.tiepdan.office.client.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of the law.
 *
 * @param counts {@code BACKWARD} for a notice that has to come before its event; absent or {@code FORWARD} for one that counts on from it
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
     * @param dueOn the last day, of a notice before its event the last on which it comes early enough
     * @param basis the article
     */
    public record End(LocalDate dueOn, String basis) {}

    /** Whether it is about something of which no case knows: a notice before an event, or a refusal to receive somebody. */
    public boolean concernsNoCase() {
        return Objects.equals(counts, BACKWARD) || course.starts().contains(REFUSAL);
    }
}
