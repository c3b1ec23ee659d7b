package org.tiepdan.office.client.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seals of the record, the newest first. */
public record RecordRoots(List<Root> roots) {

    /**
     * @param day the last day that was over when it was taken
     * @param takenAt up to when events are covered
     * @param count of records that no earlier root covers; null for callers that are no operator
     * @param seal 64 hexadecimal digits, as they are printed
     * @param keyId of the key it is signed with, in hexadecimal digits
     */
    public record Root(
            LocalDate day, Instant takenAt, @Nullable Long count, String seal, String keyId) {}
}
