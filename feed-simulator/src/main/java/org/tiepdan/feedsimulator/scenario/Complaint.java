package org.tiepdan.feedsimulator.scenario;

import java.util.Arrays;
import java.util.Optional;

/** The faults that a subscriber has to notice. */
public enum Complaint {
    /** A number is missing, even after asking again. */
    GAP("gap"),
    /** The reconciliation of a day does not match the stored events. */
    RECONCILIATION("reconciliation"),
    /** The reconciliation of a day is not signed with the key of the feeds. */
    SIGNATURE("signature");

    private final String code;

    Complaint(String code) {
        this.code = code;
    }

    /** Its name in results. */
    public String code() {
        return code;
    }

    /** @return empty for an unknown code */
    public static Optional<Complaint> find(String code) {
        return Arrays.stream(values())
                .filter(complaint -> complaint.code.equals(code))
                .findFirst();
    }
}
