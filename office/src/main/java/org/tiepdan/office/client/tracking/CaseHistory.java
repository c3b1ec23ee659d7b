package org.tiepdan.office.client.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a case.
 *
 * @param acts in the order of recording; absent from an instance of an earlier version
 */
public record CaseHistory(@Nullable List<Entry> acts, List<Limit> deadlines) {

    /**
     * @param act the word of the command, {@code acceptance}, or of the fact
     * @param on its legal day
     * @param by code of the body; absent where nobody acted
     * @param voided it does not count: a correction took it back
     * @param correctedBy id of that correction
     */
    public record Entry(
            String id,
            String act,
            LocalDate on,
            Instant recordedAt,
            @Nullable String by,
            boolean voided,
            @Nullable String correctedBy) {}

    public record Limit(@Nullable String deadlineId, String nameVi, String nameEn) {}

    public List<Entry> entries() {
        return Objects.requireNonNullElse(acts, List.of());
    }

    public Optional<Entry> entry(@Nullable String id) {
        return entries().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Limit> limit(String id) {
        return deadlines.stream().filter(one -> id.equals(one.deadlineId())).findFirst();
    }
}
