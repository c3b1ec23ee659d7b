package org.tiepdan.intake.identity;

/** HMAC-SHA256 under a key of its own for each purpose, so that digests of different purposes can never be compared. */
public interface KeyedHash {

    enum Purpose {
        PETITION_ID,
        RECEIPT_CODE,
        /** Of a receipt code; the one key that others share, to look a code up. */
        RECEIPT_REFERENCE,
        PETITIONER_REFERENCE,
        /** Of a request as sent. */
        REQUEST,
        /** Of a petition's own words. */
        CONTENT,
        /** Apart from {@link #CONTENT}: a denunciation is not known by the same words in a complaint. */
        SECRET_CONTENT,
        PETITIONER,
        /** Apart from {@link #PETITIONER}: nobody can find out who denounces by looking for who complains. */
        DENOUNCER,
        /** Of the token that opens. */
        OPENER
    }

    /** @return 32 bytes */
    byte[] of(Purpose purpose, byte[] content);
}
