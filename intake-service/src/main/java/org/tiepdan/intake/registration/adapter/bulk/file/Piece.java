package org.tiepdan.intake.registration.adapter.bulk;

/** One record of a file as its bytes, which of an over-long one are only the beginning. */
final class Piece {
    /** What became of the bytes on the way. */
    enum Fault {
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

    long line() {
        return line;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    Fault fault() {
        return fault;
    }
}
