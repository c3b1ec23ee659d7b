package org.tiepdan.intake.registration.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionerKind;

/** Doubtful facts about the writer of a petition: to be checked, but no reason to refuse it. */
public final class PetitionerDoubts {
    private PetitionerDoubts() {}

    /**
     * @param now when the request came
     * @return warnings of the answer, not faults
     */
    public static List<RequestFault> of(PetitionRequest request, LawPack law, Instant now) {
        var doubts =
                new ArrayList<>(new CommuneFaults(law).doubts(request, LegalTime.dateOf(request.receivedAtBy(now))));
        var petitioner = request.petitioner();
        if (petitioner != null
                && petitioner.kind() == PetitionerKind.INDIVIDUAL
                && petitioner.signatories() != null
                && petitioner.signatories() > 1) {
            doubts.add(
                    new RequestFault(
                            "petitioner/signatories",
                            "signatories-of-one",
                            "Ghi là đơn của một người nhưng có nhiều người ký: nếu là đơn của nhiều người, hãy chọn GROUP.",
                            "It says that one person wrote it, but that several signed: if it is a group's petition, choose GROUP."));
        }
        return List.copyOf(doubts);
    }
}
