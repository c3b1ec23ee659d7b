package org.tiepdan.intake.opening.adapter;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.opening.Acts;
import org.tiepdan.intake.parties.SeenPetitions.Seen;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.SealedPetitions;
import org.tiepdan.servicekit.web.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/** The sealed content, for readers who may read it. */
@Component
class SealedContent {
    private final SealedPetitions sealed;
    private final Acts acts;

    SealedContent(SealedPetitions sealed, Acts acts) {
        this.sealed = sealed;
        this.acts = acts;
    }

    boolean isErased(CaseId petition) {
        return acts.isErased(petition);
    }

    /** @return empty if its key is erased */
    Optional<byte[]> of(Seen petition) {
        if (acts.isErased(petition.id())) {
            return Optional.empty();
        }
        try {
            return sealed.open(petition.id(), petition.registered());
        } catch (SealBrokenException e) {
            throw new ProblemException(
                    500,
                    "seal-broken",
                    "Không mở được niêm phong của đơn.",
                    "The seal of the petition cannot be opened.");
        }
    }

    static ObjectNode answer(CaseId petition, byte[] clear) {
        return EventRecords.payload(clear, ObjectNode.class).put("petitionId", petition.value());
    }
}
