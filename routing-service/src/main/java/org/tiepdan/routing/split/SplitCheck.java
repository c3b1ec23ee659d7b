package org.tiepdan.routing.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.PetitionType;

/** Checks the matters into which a petition is to be split. */
public final class SplitCheck {
    /** A split needs at least two matters. */
    static final int AT_LEAST = 2;
    /** This system's limit, because all matters are written in one transaction. */
    static final int AT_MOST = 20;

    private final Bodies bodies;

    public SplitCheck(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param receivedOn day of receipt; no date in the matters may be later
     * @return all faults, in the order of the matters
     */
    public List<SplitFault> faults(List<SplitMatter> matters, LocalDate receivedOn) {
        if (matters.size() < AT_LEAST || matters.size() > AT_MOST) {
            return List.of(new SplitFault(
                    SplitFault.OF_ALL,
                    "matters",
                    "not-several-matters",
                    "Cần từ " + AT_LEAST + " đến " + AT_MOST + " vụ việc, nhưng đã ghi " + matters.size() + ".",
                    "Expected " + AT_LEAST + " to " + AT_MOST + " matters, but there are " + matters.size() + "."));
        }
        return IntStream.range(0, matters.size())
                .boxed()
                .flatMap(i -> faults(i, matters.get(i), receivedOn))
                .toList();
    }

    private Stream<SplitFault> faults(int index, SplitMatter matter, LocalDate receivedOn) {
        var found = new ArrayList<SplitFault>();
        if (matter.type() == PetitionType.MIXED) {
            found.add(new SplitFault(
                    index,
                    "type",
                    "still-mixed",
                    "Cần một vụ việc chỉ có một loại nội dung.",
                    "Expected a matter of one type."));
        }
        var field = matter.field();
        if (field != null && !field.allowedFor(matter.type())) {
            found.add(new SplitFault(
                    index,
                    "field",
                    "field-not-of-type",
                    "Lĩnh vực không dùng cho loại đơn này.",
                    "This field is not used for this type of petition."));
        }
        var body = matter.respondentBody();
        if (body != null && bodies.find(body).isEmpty()) {
            found.add(new SplitFault(
                    index,
                    "respondent/body",
                    "unknown-body",
                    "Mã cơ quan không có trong danh mục.",
                    "This code is not in the list of bodies."));
        }
        return Stream.concat(found.stream(), ofComplaints(index, matter, receivedOn));
    }

    private static Stream<SplitFault> ofComplaints(int index, SplitMatter matter, LocalDate receivedOn) {
        var found = new ArrayList<SplitFault>();
        var isComplaint = matter.type() == PetitionType.COMPLAINT;
        var instance = matter.instance();
        if (!isComplaint && instance != null) {
            found.add(new SplitFault(
                    index,
                    "instance",
                    "instance-not-for-this-type",
                    "Chỉ khiếu nại mới có lần khiếu nại.",
                    "Only a complaint has an instance."));
        } else if (instance != null && instance != 1 && instance != 2) {
            found.add(new SplitFault(
                    index, "instance", "not-an-instance", "Lần khiếu nại là 1 hoặc 2.", "The instance is 1 or 2."));
        }
        var received = matter.decisionReceivedOn();
        if (!isComplaint && (matter.decisionKind() != null || received != null)) {
            found.add(new SplitFault(
                    index,
                    "decision",
                    "decision-not-for-this-type",
                    "Chỉ khiếu nại mới có quyết định, hành vi bị khiếu nại.",
                    "Only a complaint contests a decision or an act."));
        }
        if (received != null && received.isAfter(receivedOn)) {
            found.add(new SplitFault(
                    index,
                    "decision/receivedOn",
                    "after-receipt",
                    "Ngày nhận quyết định không được sau ngày nhận đơn.",
                    "The decision cannot have been received after the petition was."));
        }
        return found.stream();
    }
}
