package org.tiepdan.servicekit.table;

/** The bytes of one record of a file; of an over-long record only the beginning. */
public final class Piece {
    /** A fault found while reading the bytes. */
    public enum Fault {
        NONE,
        TOO_LARGE,
        QUOTE_NOT_CLOSED
    }

    private final long line;
    private final byte[] bytes;
    private final Fault fault;

    /** @param line number of its first physical line, from 1 */
    Piece(long line, byte[] bytes, Fault fault) {
        this.line = line;
        this.bytes = bytes.clone();
        this.fault = fault;
    }

    public long line() {
        return line;
    }

    /** @return UTF-8, including line ends except the last line feed */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public Fault fault() {
        return fault;
    }
}
