package org.tiepdan.intake.registration.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.place.FormerUnit;

/**
 * Checks communes by the official codes of the day of receipt; before the present units existed, by form only. The code of a former commune
 * is refused with its successors, since the paper must say which one is meant, and the same code may now be that of another commune.
 */
record CommuneFaults(LawPack law) {
    private static final String PLACE = "place/commune";
    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    List<RequestFault> of(PetitionRequest request, LocalDate receivedOn) {
        var faults = new ArrayList<RequestFault>();
        var place = request.place();
        if (place != null) {
            check(PLACE, place.commune(), receivedOn, faults);
        }
        return faults;
    }

    /** No rule depends on where a person lives, so a fault there refuses no petition; the sealed part stores it as sent. */
    List<RequestFault> doubts(PetitionRequest request, LocalDate receivedOn) {
        var doubts = new ArrayList<RequestFault>();
        var petitioner = request.petitioner();
        if (petitioner != null && petitioner.address() != null) {
            check("petitioner/address/commune", petitioner.address().commune(), receivedOn, doubts);
        }
        return doubts;
    }

    private void check(String member, @Nullable String code, LocalDate on, List<RequestFault> faults) {
        if (code == null) {
            return;
        }
        if (!CODE.matcher(code).matches()) {
            faults.add(new RequestFault(
                    member,
                    "not-a-commune-code",
                    "Mã xã gồm 5 chữ số; bảng tính có thể đã bỏ số 0 ở đầu.",
                    "Expected a commune's code of 5 digits; a spreadsheet may have dropped its zeros."));
        } else if (!on.isBefore(law.units().firstDay())
                && law.units().commune(code, on).isEmpty()) {
            faults.add(law.formerUnits()
                    .find(code)
                    .map(former -> former(member, former, on))
                    .orElseGet(() -> new RequestFault(
                            member,
                            "unknown-commune",
                            "Không có xã, phường nào mang mã này vào ngày nhận đơn.",
                            "No commune had this code on the day of receipt.")));
        }
    }

    /** The successors of a petitioner's commune are not named: no message says where a person lives. */
    private RequestFault former(String member, FormerUnit former, LocalDate on) {
        if (!member.equals(PLACE)) {
            return new RequestFault(
                    member,
                    "former-commune",
                    "Mã của một xã, phường cũ; cần mã của xã, phường vào ngày nhận đơn.",
                    "The code of a former commune; expected that of a commune of the day of receipt.");
        }
        String now = former.successors().stream()
                .flatMap(code -> law.units().commune(code, on).stream())
                .map(unit -> unit.code() + " " + unit.nameVi())
                .collect(Collectors.joining(", "));
        return new RequestFault(
                member,
                "former-commune",
                "Mã của một xã, phường cũ; nay là %s.".formatted(now),
                "The code of a former commune; now it is %s.".formatted(now));
    }
}
