package org.tiepdan.intake.registration.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.privacy.Privacy;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.PetitionRequest.Petitioner;
import org.tiepdan.lawpack.petition.PetitionerKind;

/** The officer's one-line subject is public, so it must not reveal the petitioner. */
final class SubjectPrivacy {
    private static final Pattern MORE_THAN_ONE_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private SubjectPrivacy() {}

    static List<RequestFault> faults(PetitionRequest request) {
        var faults = new ArrayList<RequestFault>();
        line("subject", request.subject(), request.petitioner(), faults);
        decision("subject", request.subject(), request, faults);
        decision("subField", request.subField(), request, faults);
        // For a possible denunciation the finer field stays in the sealed part, so it may contain anything.
        boolean sealed = request.type() != null && request.type().mayDenounce();
        line("subField", request.subField(), sealed ? null : request.petitioner(), faults);
        return faults;
    }

    private static void line(
            String member, @Nullable String text, @Nullable Petitioner petitioner, List<RequestFault> faults) {
        if (text == null) {
            return;
        }
        if (MORE_THAN_ONE_LINE.matcher(text).find()) {
            faults.add(new RequestFault(member, "more-than-one-line", "Chỉ được một dòng.", "Expected one line."));
        }
        if (petitioner != null && tells(text, petitioner)) {
            faults.add(new RequestFault(
                    member,
                    "tells-the-petitioner",
                    "Không được nêu tên, số giấy tờ, điện thoại hay địa chỉ của người viết đơn.",
                    "It must not hold the petitioner's name, identity number, phone or address."));
        }
    }

    /** The number of the contested decision leads to the person to whom it was issued. */
    private static void decision(
            String member, @Nullable String text, PetitionRequest request, List<RequestFault> faults) {
        var decision = request.decision();
        if (text != null
                && decision != null
                && decision.number() != null
                && Privacy.tellsDecision(text, decision.number())) {
            faults.add(new RequestFault(
                    member,
                    "tells-the-decision",
                    "Không được nêu số của quyết định bị khiếu nại.",
                    "It must not contain the number of the contested decision."));
        }
    }

    private static boolean tells(String text, Petitioner petitioner) {
        var address = petitioner.address();
        return Privacy.tells(
                text,
                new org.tiepdan.intake.privacy.Petitioner(
                        petitioner.fullName(),
                        petitioner.kind() == PetitionerKind.ORGANISATION,
                        petitioner.identityNumber(),
                        petitioner.phone(),
                        address == null ? null : address.line()));
    }
}
