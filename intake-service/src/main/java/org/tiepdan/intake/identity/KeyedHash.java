package org.tiepdan.intake.identity;

/** HMAC-SHA256 with a separate key for each purpose, so that digests of different purposes can never be compared. */
public interface KeyedHash {

    enum Purpose {
        PETITION_ID,
        RECEIPT_CODE,
        /** Of a receipt code; the only key shared with other services, to look a code up. */
        RECEIPT_REFERENCE,
        PETITIONER_REFERENCE,
        /** Of a request as sent. */
        REQUEST,
        /** Of a petition's words. */
        CONTENT,
        /** Separate from {@link #CONTENT}, so that a denunciation has no digest in common with a complaint of the same words. */
        SECRET_CONTENT,
        PETITIONER,
        /** Separate from {@link #PETITIONER}, so that nobody can find denouncers by looking for complainants. */
        DENOUNCER,
        /** The key of signatures, by which petitions that say the same are found. */
        SIGNATURE,
        /** Separate from {@link #SIGNATURE}, so that a denunciation is similar to no visible petition. */
        SECRET_SIGNATURE
    }

    /**
     * @param key number of the key, from 1; older keys are kept to find what was made with them
     * @return 32 bytes
     */
    byte[] of(Purpose purpose, int key, byte[] content);

    /** @return number of the key for new digests */
    int newest(Purpose purpose);
}
