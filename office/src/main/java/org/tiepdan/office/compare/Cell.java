package org.tiepdan.office.compare;

/**
 * A cell of a table.
 *
 * @param label its column, for a screen that is too narrow for one
 * @param text as it is read
 * @param more what it is of; empty for nothing
 * @param before the same a year before; empty for nothing
 * @param href the list behind it; empty for none
 * @param leftOut whether it is not shown, as it or another is small
 */
record Cell(String label, String text, String more, String before, String href, boolean leftOut) {
    static final String NONE = "–";

    static Cell of(String label, String text) {
        return new Cell(label, text, "", "", "", false);
    }

    public boolean nothing() {
        return text.equals("0") || text.equals(NONE);
    }
}
