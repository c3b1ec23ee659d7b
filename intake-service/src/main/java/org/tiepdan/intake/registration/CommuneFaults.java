package org.tiepdan.intake.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Units;

/** Communes by their official codes of the day of receipt; before the present units came into being, by form only. */
record CommuneFaults(Units units) {
    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    List<RequestFault> of(PetitionRequest request, LocalDate receivedOn) {
        var faults = new ArrayList<RequestFault>();
        var place = request.place();
        if (place != null) {
            check("place/commune", place.commune(), receivedOn, faults);
        }
        var petitioner = request.petitioner();
        if (petitioner != null && petitioner.address() != null) {
            check("petitioner/address/commune", petitioner.address().commune(), receivedOn, faults);
        }
        return faults;
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
        } else if (!on.isBefore(units.firstDay()) && units.commune(code, on).isEmpty()) {
            faults.add(new RequestFault(
                    member,
                    "unknown-commune",
                    "Không có xã, phường nào mang mã này vào ngày nhận đơn.",
                    "No commune had this code on the day of receipt."));
        }
    }
}
