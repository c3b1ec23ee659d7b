package org.tiepdan.office.words;

/**
 * A number and the address of the list behind it.
 *
 * @param text as shown
 * @param href empty for none
 */
public record Figure(long value, String text, String href) {

    public static Figure of(Display display, long value, String href) {
        return new Figure(value, display.number(value), href);
    }

    /** A number for days that the register does not cover: unknown, not zero. */
    public static Figure unknown() {
        return new Figure(0, "–", "");
    }

    public boolean zero() {
        return value == 0;
    }
}
