package org.tiepdan.routing.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.detail.Codes;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.jurisdiction.Matter;

/** Checks the facts that an officer enters about a petition. */
public final class CompletionCheck {
    private final Bodies bodies;

    public CompletionCheck(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param matter with the facts known so far
     * @param receivedOn day of receipt; no date in the facts may be later
     * @return all faults, in the order of the members
     */
    public List<CompletionFault> faults(CompletedFacts facts, Matter matter, LocalDate receivedOn) {
        if (facts.saysNothing()) {
            return List.of(new CompletionFault(
                    "",
                    "nothing-completed",
                    "Cần ít nhất một thông tin được bổ sung, nhưng không có thông tin nào.",
                    "Expected at least one fact, but there is none."));
        }
        var faults = new ArrayList<CompletionFault>();
        ofRespondent(facts, matter, faults);
        var type = Codes.read(PetitionType.class, matter.type());
        if (facts.field() != null && type != null && !facts.field().allowedFor(type)) {
            faults.add(new CompletionFault(
                    "field",
                    "field-not-of-type",
                    "Lĩnh vực không dùng cho loại đơn này.",
                    "This field is not used for this type of petition."));
        }
        ofComplaints(facts, type, receivedOn, faults);
        known(facts.fieldBody(), "fieldBody", faults);
        ofFindings(facts, matter, faults);
        return List.copyOf(faults);
    }

    /** The respondent of a denunciation decides who may see it, in every service, so it can only be corrected in the registration. */
    private void ofRespondent(CompletedFacts facts, Matter matter, List<CompletionFault> faults) {
        var respondent = facts.respondent();
        if (respondent == null) {
            return;
        }
        if (Interests.mayDenounce(matter.type())) {
            faults.add(new CompletionFault(
                    "respondent",
                    "respondent-of-a-denunciation",
                    "Người bị tố cáo quyết định ai được biết về đơn: cần đính chính tại nơi tiếp nhận đơn.",
                    "The respondent of a denunciation decides who may know of it, so it is corrected in the "
                            + "registration."));
            return;
        }
        known(respondent.body(), "respondent/body", faults);
    }

    private void known(@Nullable String body, String member, List<CompletionFault> faults) {
        if (body != null && bodies.find(body).isEmpty()) {
            faults.add(new CompletionFault(
                    member,
                    "unknown-body",
                    "Mã cơ quan không có trong danh mục.",
                    "This code is not in the list of bodies."));
        }
    }

    private static void ofComplaints(
            CompletedFacts facts, @Nullable PetitionType type, LocalDate receivedOn, List<CompletionFault> faults) {
        boolean isComplaint = type == PetitionType.COMPLAINT;
        var received = facts.decisionReceivedOn();
        if (!isComplaint && (facts.decisionKind() != null || received != null)) {
            faults.add(new CompletionFault(
                    "decision",
                    "decision-not-for-this-type",
                    "Chỉ khiếu nại mới có quyết định, hành vi bị khiếu nại.",
                    "Only a complaint contests a decision or an act."));
        } else if (received != null && received.isAfter(receivedOn)) {
            faults.add(new CompletionFault(
                    "decision/receivedOn",
                    "after-receipt",
                    "Ngày nhận quyết định không được sau ngày nhận đơn.",
                    "The decision cannot have been received after the petition was."));
        }
        var instance = facts.instance();
        if (!isComplaint && instance != null) {
            faults.add(new CompletionFault(
                    "instance",
                    "instance-not-for-this-type",
                    "Chỉ khiếu nại mới có lần khiếu nại.",
                    "Only a complaint has an instance."));
        } else if (instance != null && instance != 1 && instance != 2) {
            faults.add(new CompletionFault(
                    "instance", "not-an-instance", "Lần khiếu nại là 1 hoặc 2.", "The instance is 1 or 2."));
        }
    }

    private static void ofFindings(CompletedFacts facts, Matter matter, List<CompletionFault> faults) {
        if (facts.noLongerFound().stream()
                .anyMatch(finding -> !matter.findings().contains(finding.name()))) {
            faults.add(new CompletionFault(
                    "resolved",
                    "not-found-before",
                    "Chỉ khắc phục được điều đã ghi khi tiếp nhận đơn.",
                    "Only findings on the paper can be resolved."));
        }
        if (facts.alsoFound().stream().anyMatch(facts.noLongerFound()::contains)) {
            faults.add(new CompletionFault(
                    "found",
                    "found-and-resolved",
                    "Một điều không thể vừa có vừa đã khắc phục.",
                    "The same cannot be found and resolved at once."));
        }
    }
}
