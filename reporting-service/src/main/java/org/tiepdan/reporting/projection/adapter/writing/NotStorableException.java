package org.tiepdan.reporting.projection.adapter.writing;

/** A document that the database can never store; the message gives the reason, without any content. */
final class NotStorableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStorableException(String sentence) {
        super(sentence);
    }
}
