package org.tiepdan.office.words;

/**
 * A number and the address of the list behind it.
 *
 * @param text as it is read
 * @param href empty where there is no list behind it
 */
public record Figure(long value, String text, String href) {

    public static Figure of(Display display, long value, String href) {
        return new Figure(value, display.number(value), href);
    }

    /** Of days of which the register tells nothing: not none, but unknown. */
    public static Figure unknown() {
        return new Figure(0, "–", "");
    }

    public boolean zero() {
        return value == 0;
    }
}
