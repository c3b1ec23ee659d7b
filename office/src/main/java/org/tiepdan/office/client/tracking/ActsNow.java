package org.tiepdan.office.client.tracking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may record in a case now.
 *
 * @param forms content of each recorded act, for a correction that records it anew; absent from an earlier service
 */
public record ActsNow(List<Act> acts, @Nullable List<Act> forms) {
    public static final String CORRECTION = "correction";
    private static final String VOIDS = "voids";

    /**
     * @param act the command's word in its address, such as {@code acceptance}
     * @param bodies codes of the caller's bodies that may act
     */
    public record Act(String act, List<Field> fields, List<String> bodies) {}

    /**
     * @param kind {@code CODE}, {@code DATE}, {@code NUMBER}, {@code BODY}, {@code CASE}, {@code BOOLEAN} or {@code TEXT}
     * @param choices the valid codes; absent for other kinds
     */
    public record Field(
            String name,
            String kind,
            boolean required,
            @Nullable List<Choice> choices) {}

    public record Choice(String code, String vi, String en) {}

    /** @return empty if it may not be recorded now, or not by the caller */
    public Optional<Act> find(String act) {
        return acts.stream().filter(one -> one.act().equals(act)).findFirst();
    }

    /** @return content of an act, whether or not it may be recorded now */
    public Optional<Act> form(String act) {
        return Stream.concat(Objects.requireNonNullElse(forms, List.<Act>of()).stream(), acts.stream())
                .filter(one -> one.act().equals(act))
                .findFirst();
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
