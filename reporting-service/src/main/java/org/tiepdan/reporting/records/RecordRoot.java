package org.tiepdan.reporting.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The signed root of one day, without the ranges that it covers.
 *
 * @param day the last complete day when it was taken
 * @param takenAt the moment up to which the logs were read
 * @param count of records that no earlier root covers; null for a caller who may not see every case
 * @param seal the printed digest of the signed text, in hexadecimal digits
 * @param previous seal of the root before it; null for the first
 * @param keyId digest of the public key, in hexadecimal digits
 * @param signature Ed25519, in base64url
 */
public record RecordRoot(
        LocalDate day,
        Instant takenAt,
        @Nullable Long count,
        String root,
        String seal,
        @Nullable String previous,
        String keyId,
        String signature) {
    RecordRoot withoutCount() {
        return new RecordRoot(day, takenAt, null, root, seal, previous, keyId, signature);
    }
}
