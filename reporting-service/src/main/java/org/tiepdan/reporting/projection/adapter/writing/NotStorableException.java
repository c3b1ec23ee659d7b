package org.tiepdan.reporting.projection.adapter.writing;

/** A document that the database cannot hold, whenever it is tried; says why, and nothing of what the document says. */
final class NotStorableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStorableException(String sentence) {
        super(sentence);
    }
}
