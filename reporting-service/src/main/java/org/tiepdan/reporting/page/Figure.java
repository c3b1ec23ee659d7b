package org.tiepdan.reporting.page;

/**
 * A number and the address of the list behind it.
 *
 * @param text as it is read
 */
public record Figure(long value, String text, String href) {

    public static Figure of(Display display, long value, String href) {
        return new Figure(value, display.number(value), href);
    }

    public boolean zero() {
        return value == 0;
    }
}
