package org.tiepdan.office.compare;

/**
 * A cell of a table.
 *
 * @param label its column, for screens too narrow for columns
 * @param text as shown
 * @param more the total that it is part of; empty for none
 * @param before the same a year before; empty for none
 * @param href the list behind it; empty for none
 * @param leftOut whether it is hidden because it, or another number, is small
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
