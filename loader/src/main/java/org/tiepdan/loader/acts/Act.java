package org.tiepdan.loader.acts;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.loader.petitions.Recorded;
import org.tiepdan.loader.petitions.Recorded.Ref;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.databind.JsonNode;

/**
 * An officer's act about a petition: one line of a file of acts.
 *
 * @param petitionId if the line names the petition by id, not by {@code ref}
 * @param act a command of tracking, {@code triage-decision} or {@code objection}
 */
record Act(int line, String key, Ref ref, @Nullable String petitionId, String act, JsonNode body) {
    private static final String TRIAGE = "triage-decision";
    private static final String OBJECTION = "objection";
    private static final String TRANSFER = "transfer";
    private static final Set<String> STAYING = Set.of("urging", "report", "notification", "lodging");

    /** @param json without faults, see {@link ActFaults} */
    static Act of(int line, JsonNode json) {
        var petition = json.path("petition");
        return new Act(
                line,
                KeyText.of(json.path("key")),
                Ref.of(petition),
                petition.hasNonNull("petitionId")
                        ? PlainText.code(petition.path("petitionId").asString(""))
                        : null,
                PlainText.code(json.path("act").asString("")),
                json.path("body"));
    }

    /** @return empty if the files name no petition with its key, or several */
    Optional<Recorded.Petition> petition(Recorded recorded) {
        return petitionId == null ? recorded.find(ref) : Optional.of(new Recorded.Petition(petitionId, true));
    }

    boolean isRouting() {
        return isDesk() || isObjection();
    }

    /** Whether it is for a petition that waits at a triage desk. */
    boolean isDesk() {
        return act.equals(TRIAGE);
    }

    private boolean isObjection() {
        return act.equals(OBJECTION);
    }

    /** Whether the act hands the petition from one body to another, which tracking counts. */
    boolean handsOn() {
        boolean transfers = isDesk() && body.path("outcome").asString("").equals("TRANSFER");
        return transfers || isObjection() || act.equals(TRANSFER);
    }

    /** Whether later acts build on it; others leave the case where it is. */
    boolean moves() {
        return !STAYING.contains(act);
    }

    String by() {
        return PlainText.code(body.path("by").asString(""));
    }

    String path(String id) {
        return switch (act) {
            case TRIAGE -> "/api/v1/triage/" + id + "/decision";
            case OBJECTION -> "/api/v1/petitions/" + id + "/objection";
            default -> "/api/v1/cases/" + id + "/" + act;
        };
    }
}
