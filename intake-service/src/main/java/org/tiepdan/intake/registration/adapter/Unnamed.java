package org.tiepdan.intake.registration.adapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.PetitionRequest.Address;
import org.tiepdan.intake.registration.fact.Nobody;
import org.tiepdan.intake.registration.fault.RequestFault;

/** Takes away a name or an address that only says that there is none: all petitions of "không rõ" would have one petitioner. */
final class Unnamed {
    private Unnamed() {}

    static PetitionRequest of(PetitionRequest written) {
        var petitioner = written.petitioner();
        if (petitioner == null) {
            return written;
        }
        var home = petitioner.address();
        var address = home == null ? null : new Address(known(home.line()), home.commune());
        return written.by(petitioner.named(known(petitioner.fullName()), address));
    }

    /** @return warnings for the words that are taken away; a dash needs none */
    static List<RequestFault> doubts(PetitionRequest written) {
        var doubts = new ArrayList<RequestFault>();
        var petitioner = written.petitioner();
        if (petitioner != null) {
            add(doubts, "petitioner/fullName", petitioner.fullName());
            add(
                    doubts,
                    "petitioner/address/line",
                    petitioner.address() == null ? null : petitioner.address().line());
        }
        return doubts;
    }

    private static void add(List<RequestFault> doubts, String member, @Nullable String text) {
        if (text != null && Nobody.sayThat(text)) {
            doubts.add(new RequestFault(
                    member,
                    "names-nobody",
                    "Mục này chỉ nói là không có hoặc không rõ: đơn được ghi mà không có mục này.",
                    "This only says that there is none or that it is not known: the petition is accepted without it."));
        }
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || Nobody.isNamedBy(text) ? null : text;
    }
}
