package org.tiepdan.tracking.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The petition from which a matter was split, or the matters of a split petition; ADR 90.
 *
 * @param parent for a matter, id of the petition from which it was split; null for a petition
 * @param matters of a split petition, in the officer's order; otherwise empty
 */
public record Lineage(@Nullable String parent, List<Matter> matters) {
    public Lineage {
        matters = matters == null ? List.of() : List.copyOf(matters);
    }

    /**
     * A matter, by the latest news from its own case.
     *
     * @param ended whether its case is closed
     * @param acted whether a body accepted, refused or answered it
     * @param on legal day of its latest act; null before the first news
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

    /** @return the same with one matter updated */
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
