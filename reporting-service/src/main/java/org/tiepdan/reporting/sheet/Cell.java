package org.tiepdan.reporting.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

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
}
