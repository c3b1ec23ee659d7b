package org.tiepdan.office.client.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seals of the record, the newest first. */
public record RecordRoots(List<Root> roots) {

    /**
     * @param day the last complete day when it was taken
     * @param takenAt events up to this moment are covered
     * @param count of records that no earlier root covers; null for callers other than operators
     * @param seal 64 hexadecimal digits, as printed
     * @param keyId of the signing key, in hexadecimal digits
     */
    public record Root(
            LocalDate day, Instant takenAt, @Nullable Long count, String seal, String keyId) {}
}
