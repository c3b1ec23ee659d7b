package org.tiepdan.intake.registration.fault;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.eligibility.Finding;

/** Findings on the paper must not contradict the rest of the petition. */
final class FindingFaults {
    private static final String MEMBER = "findings";
    private static final String CONTRADICTS = "finding-contradicts";

    private FindingFaults() {}

    static List<RequestFault> of(PetitionRequest request) {
        var faults = new ArrayList<RequestFault>();
        var findings = request.findings();
        if (findings.contains(Finding.NO_RESPONDENT) && request.respondent() != null) {
            faults.add(new RequestFault(
                    MEMBER,
                    CONTRADICTS,
                    "NO_RESPONDENT nhưng đơn có nêu người, cơ quan bị khiếu nại, tố cáo.",
                    "NO_RESPONDENT, but a respondent is given."));
        }
        if (findings.contains(Finding.UNSIGNED) && Boolean.TRUE.equals(request.signed())) {
            faults.add(new RequestFault(
                    MEMBER,
                    CONTRADICTS,
                    "UNSIGNED nhưng signed là true.",
                    "UNSIGNED, but the petition is said to be signed."));
        }
        if (findings.contains(Finding.CONCRETE_EVIDENCE)) {
            faults.addAll(evidence(request));
        }
        return faults;
    }

    /** LTC 25.2 is about denunciations that name the offender clearly. */
    private static List<RequestFault> evidence(PetitionRequest request) {
        var faults = new ArrayList<RequestFault>();
        var type = request.type();
        if (type != null && !type.mayDenounce()) {
            faults.add(new RequestFault(
                    MEMBER,
                    "finding-not-for-type",
                    "CONCRETE_EVIDENCE chỉ dùng cho nội dung tố cáo.",
                    "CONCRETE_EVIDENCE applies only to denunciations."));
        }
        if (request.findings().contains(Finding.NO_RESPONDENT)) {
            faults.add(new RequestFault(
                    MEMBER,
                    CONTRADICTS,
                    "CONCRETE_EVIDENCE nghĩa là đơn nêu rõ người vi phạm, trái với NO_RESPONDENT.",
                    "CONCRETE_EVIDENCE means that the offender is named, NO_RESPONDENT that nobody is."));
        }
        return faults;
    }
}
