package org.tiepdan.office.client.tracking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the caller may have recorded of a case now. */
public record ActsNow(List<Act> acts) {
    public static final String CORRECTION = "correction";
    private static final String VOIDS = "voids";

    /**
     * @param act the word of the command in its address, {@code acceptance}
     * @param bodies codes of those bodies of the caller that may
     */
    public record Act(String act, List<Field> fields, List<String> bodies) {}

    /**
     * @param kind {@code CODE}, {@code DATE}, {@code NUMBER}, {@code BODY}, {@code CASE}, {@code BOOLEAN} or
     *     {@code TEXT}
     * @param choices the codes that are taken; absent for another kind
     */
    public record Field(
            String name,
            String kind,
            boolean required,
            @Nullable List<Choice> choices) {}

    public record Choice(String code, String vi, String en) {}

    /** @return empty when it may not be recorded now, or not by the caller */
    public Optional<Act> find(String act) {
        return acts.stream().filter(one -> one.act().equals(act)).findFirst();
    }

    /** Whether a correction may void this act of the history. */
    public boolean mayVoid(String id) {
        return find(CORRECTION).stream()
                .flatMap(act -> act.fields().stream())
                .filter(field -> field.name().equals(VOIDS))
                .flatMap(field -> Objects.requireNonNullElse(field.choices(), List.<Choice>of()).stream())
                .anyMatch(choice -> choice.code().equals(id));
    }
}
