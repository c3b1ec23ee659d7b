package org.tiepdan.intake.registration.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiepdan.intake.registration.fault.RequestFault;

/**
 * The members of a registration that a correction may change. The receiving body, the moment of receipt and the number are entries of a
 * register without gaps: if one of them is wrong, the registration is voided, and the petition is registered again.
 */
public final class CorrectableMembers {
    private static final Set<String> NEVER = Set.of("receivingBody", "receivedAt", "registerNumber", "registerYear");

    /** What no rule of competence, no limit and no body's sight of the case depends on. */
    private static final Set<String> ALWAYS = Set.of("petitioner", "subject", "subField", "content", "attachments");

    /** They are held against the petitioner: an answer about them alone would let somebody guess at who is sealed. */
    private static final List<String> WITH_PETITIONER = List.of("subject", "subField");

    private CorrectableMembers() {}

    /**
     * @param named members of the request
     * @param takenUp whether a body has taken the matter up, for which it has looked at the facts itself
     */
    public static List<RequestFault> faults(Set<String> named, boolean takenUp) {
        var faults = new ArrayList<RequestFault>();
        for (var member : named) {
            if (NEVER.contains(member)) {
                faults.add(new RequestFault(
                        member,
                        "not-correctable",
                        "Không sửa được: hãy hủy đăng ký rồi đăng ký lại đơn.",
                        "It cannot be mended: void the registration, and register the petition anew."));
            } else if (takenUp && !ALWAYS.contains(member)) {
                faults.add(new RequestFault(
                        member,
                        "taken-up",
                        "Cơ quan đã thụ lý, hoặc đơn đã được tách: chỉ còn sửa được người gửi, tiêu đề, nội dung, tệp kèm theo.",
                        "A body has taken the matter up, or it was split: only petitioner, subject, words and attachments can be"
                                + " mended now."));
            }
        }
        if (!named.contains("petitioner")) {
            WITH_PETITIONER.stream()
                    .filter(named::contains)
                    .map(member -> new RequestFault(
                            member,
                            "petitioner-needed",
                            "Cần gửi kèm 'petitioner': hệ thống đối chiếu dòng này với người gửi đơn.",
                            "Send 'petitioner' along: this line is held against it."))
                    .forEach(faults::add);
        }
        return List.copyOf(faults);
    }
}
