package org.tiepdan.tracking.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter comes from, or what matters a petition was split into; ADR 90.
 *
 * @param parent of a matter: id of the petition that it was split from; null for a petition
 * @param matters of a petition that was split, in the order in which the officer named them; else empty
 */
public record Lineage(@Nullable String parent, List<Matter> matters) {
    public Lineage {
        matters = matters == null ? List.of() : List.copyOf(matters);
    }

    /**
     * A matter, as its own case last said.
     *
     * @param ended its case is closed
     * @param acted a body took it up, refused or answered it
     * @param on legal day of its latest act; null while it has said nothing
     */
    public record Matter(
            String id,
            boolean ended,
            boolean acted,
            @Nullable LocalDate on) {}

    public static @Nullable Lineage of(@Nullable String parent) {
        return parent == null ? null : new Lineage(parent, List.of());
    }

    public static Lineage into(List<String> matters) {
        return new Lineage(
                null,
                matters.stream().map(id -> new Matter(id, false, false, null)).toList());
    }

    /** @return the same, with one of its matters as it is now */
    public Lineage with(Matter changed) {
        return new Lineage(
                parent,
                matters.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }

    public Optional<Matter> matter(String id) {
        return matters.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean hasEnded() {
        return !matters.isEmpty() && matters.stream().allMatch(Matter::ended);
    }
}
