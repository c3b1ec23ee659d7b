package org.tiepdan.lawpack.table;

/** Thrown when a whole file is spoilt. The message says why, and what to do about it, in both languages. */
final class SpoiltSheetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String vi;
    private final String en;

    SpoiltSheetException(String vi, String en) {
        super(en);
        this.vi = vi;
        this.en = en;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
