package org.tiepdan.feedsimulator.scenario;

import java.util.Arrays;
import java.util.Optional;

/** What a subscriber has to notice. */
public enum Complaint {
    /** A number is missing, also after asking again. */
    GAP("gap"),
    /** The reconciliation of a day is not that of the events stored. */
    RECONCILIATION("reconciliation"),
    /** The reconciliation of a day is not signed with the key of the feeds. */
    SIGNATURE("signature");

    private final String code;

    Complaint(String code) {
        this.code = code;
    }

    /** As a result names it. */
    public String code() {
        return code;
    }

    /** @return empty for a code that is none */
    public static Optional<Complaint> find(String code) {
        return Arrays.stream(values())
                .filter(complaint -> complaint.code.equals(code))
                .findFirst();
    }
}
