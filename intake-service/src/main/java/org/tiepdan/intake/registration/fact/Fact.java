package org.tiepdan.intake.registration.fact;

import org.jspecify.annotations.Nullable;

/**
 * The result of reading a written fact.
 *
 * @param value null if nothing usable is given
 * @param doubt null if it is clear
 */
public record Fact<T>(@Nullable T value, @Nullable Doubt doubt) {

    /** Why it should be checked: {@code code} for programs, and a sentence in two languages. */
    public record Doubt(String code, String vi, String en) {}

    static <T> Fact<T> clear(@Nullable T value) {
        return new Fact<>(value, null);
    }

    static <T> Fact<T> doubtful(@Nullable T value, String code, String vi, String en) {
        return new Fact<>(value, new Doubt(code, vi, en));
    }
}
