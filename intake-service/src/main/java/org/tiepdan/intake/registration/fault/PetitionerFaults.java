package org.tiepdan.intake.registration.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionRequest.Petitioner;
import org.tiepdan.lawpack.petition.PetitionerKind;

/** Faults in the petitioner's data. A strange identity or phone number is a doubt, never a fault. */
final class PetitionerFaults {
    private static final int MANY = 2;

    /** More than ever signed one paper; catches a phone number in the wrong column. */
    private static final int MOST = 1_000_000;

    private PetitionerFaults() {}

    static List<RequestFault> of(@Nullable Petitioner petitioner) {
        if (petitioner == null) {
            return List.of();
        }
        var faults = new ArrayList<RequestFault>();
        faults.addAll(signatories(petitioner));
        if (petitioner.kind() == PetitionerKind.ANONYMOUS && namesSomebody(petitioner)) {
            faults.add(new RequestFault(
                    "petitioner",
                    "anonymous-with-identity",
                    "Đơn nặc danh không kèm thông tin về người viết.",
                    "An anonymous petition contains nothing about its writer."));
        }
        return faults;
    }

    private static List<RequestFault> signatories(Petitioner petitioner) {
        var number = petitioner.signatories();
        if (petitioner.kind() == PetitionerKind.GROUP && (number == null || number < MANY)) {
            return List.of(new RequestFault(
                    "petitioner/signatories",
                    "too-few-signatories",
                    "Đơn của nhiều người cần có số người ký, từ 2 trở lên.",
                    "A group's petition needs the number of its signatories, 2 or more."));
        }
        if (number != null && number < 0) {
            return List.of(new RequestFault(
                    "petitioner/signatories", "negative", "Không được âm.", "Expected no less than 0."));
        }
        if (number != null && number > MOST) {
            return List.of(new RequestFault(
                    "petitioner/signatories",
                    "too-many-signatories",
                    "Tối đa " + MOST + " người ký.",
                    "Expected at most " + MOST + " signatories."));
        }
        return List.of();
    }

    private static boolean namesSomebody(Petitioner petitioner) {
        return Stream.of(petitioner.fullName(), petitioner.identityNumber(), petitioner.address(), petitioner.phone())
                .anyMatch(Objects::nonNull);
    }
}
