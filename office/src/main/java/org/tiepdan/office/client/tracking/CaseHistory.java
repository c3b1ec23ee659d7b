package org.tiepdan.office.client.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recorded acts of a case.
 *
 * @param acts in the order of recording; absent for a case from before acts were stored
 */
public record CaseHistory(@Nullable List<Entry> acts) {

    /**
     * @param act the command's word, such as {@code acceptance}
     * @param on its legal day
     * @param by code of the body; absent if no body acted
     * @param voided whether a correction took it back
     * @param correctedBy id of that correction
     * @param reason its code
     * @param instead the act that replaced it
     * @param ground its legal ground; {@code days} and {@code reference} likewise, as it was recorded
     */
    public record Entry(
            String id,
            String act,
            LocalDate on,
            Instant recordedAt,
            @Nullable String by,
            boolean voided,
            @Nullable String correctedBy,
            @Nullable String reason,
            @Nullable Instead instead,
            @Nullable String ground,
            @Nullable Integer days,
            @Nullable String reference) {
        /** Its content by the names of the fields of its form; what it does not have is left out. */
        public Map<String, String> content() {
            var content = new LinkedHashMap<String, String>();
            if (ground != null) {
                content.put("ground", ground);
            }
            if (days != null) {
                content.put("days", days.toString());
            }
            if (reference != null) {
                content.put("reference", reference);
            }
            return content;
        }
    }

    /** @param act the command's word */
    public record Instead(String act, LocalDate on) {}

    public List<Entry> entries() {
        return Objects.requireNonNullElse(acts, List.of());
    }

    public Optional<Entry> entry(@Nullable String id) {
        return entries().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
