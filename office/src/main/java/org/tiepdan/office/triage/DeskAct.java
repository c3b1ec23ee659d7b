package org.tiepdan.office.triage;

import java.util.Arrays;
import java.util.Optional;
import org.tiepdan.office.client.triage.SeenPetition;

/** The acts of a desk officer about a petition. */
enum DeskAct {
    DECISION("decision", "DECISION"),
    FACTS("facts", "FACTS"),
    SPLIT("split", "SPLIT"),
    OVERTURN("overturn", ""),
    UNLINK("unlink", "UNLINK"),
    CONFLICT("conflict", "CONFLICT");

    private static final String MIXED = "MIXED";

    private final String word;
    private final String use;

    DeskAct(String word, String use) {
        this.word = word;
        this.use = use;
    }

    static Optional<DeskAct> find(String word) {
        return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
    }

    /** Its word in addresses, and in message keys after {@code triage-}. */
    String word() {
        return word;
    }

    /** The use of its reasons; empty if it has no dated ones. */
    String use() {
        return use;
    }

    /** Another content under the same key has its own row at the desk, and is not an act about the petition. */
    boolean fits(SeenPetition petition) {
        boolean waits = petition.waitingSince() != null;
        return switch (this) {
            case DECISION -> waits && (!isMixed(petition) || Boolean.TRUE.equals(petition.endsAsAWhole()));
            case FACTS -> waits;
            case SPLIT -> waits && isMixed(petition);
            case OVERTURN -> petition.overturnable();
            case UNLINK -> petition.repeats() != null;
            case CONFLICT -> false;
        };
    }

    static boolean isMixed(SeenPetition petition) {
        return petition.petition().type().equals(MIXED);
    }
}
