package org.tiepdan.reporting.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The content of a cell. A renderer writes text as text, never as a formula. */
public sealed interface Cell {

    /** Words. */
    record Text(String text) implements Cell {}

    /** A number: of petitions, people, million đồng or square metres. */
    record Amount(BigDecimal value) implements Cell {
        public static Amount of(long value) {
            return new Amount(BigDecimal.valueOf(value));
        }
    }

    /** A day in Viet Nam. */
    record Day(LocalDate day) implements Cell {}

    /** A value that nobody recorded: marked on the form and explained in a note; it is not 0. */
    record NotRecorded() implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    /** @param text null for nothing */
    static Cell text(@Nullable String text) {
        return text == null ? new Empty() : new Text(text);
    }

    /** @param value null for nothing */
    static Cell number(@Nullable Number value) {
        return value == null ? new Empty() : new Amount(new BigDecimal(value.toString()));
    }

    /** @param day null for nothing */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Empty() : new Day(day);
    }

    /** A mark for yes, nothing for no. */
    static Cell mark(boolean yes) {
        return yes ? new Text("x") : new Empty();
    }
}
