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
        /** The key of signatures, by which petitions that say the same are found. */
        SIGNATURE,
        /** Apart from {@link #SIGNATURE}: a denunciation is like no petition that may be seen. */
        SECRET_SIGNATURE
    }

    /**
     * @param key number of the key, from 1; those that came before the newest are kept, to find again what was made with them
     * @return 32 bytes
     */
    byte[] of(Purpose purpose, int key, byte[] content);

    /** @return number of the key with which whatever is new is made */
    int newest(Purpose purpose);
}
