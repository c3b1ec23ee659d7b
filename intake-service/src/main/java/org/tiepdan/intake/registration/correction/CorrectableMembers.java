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

    /** Members on which no rule of competence, no limit and no access decision depends. */
    private static final Set<String> ALWAYS = Set.of("petitioner", "subject", "subField", "content", "attachments");

    /** They are checked against the petitioner's data: an answer about them alone would allow guesses about the sealed petitioner. */
    private static final List<String> WITH_PETITIONER = List.of("subject", "subField");

    private CorrectableMembers() {}

    /**
     * @param named members of the request
     * @param takenUp whether a body has accepted the matter, after examining the facts itself
     */
    public static List<RequestFault> faults(Set<String> named, boolean takenUp) {
        var faults = new ArrayList<RequestFault>();
        for (var member : named) {
            if (NEVER.contains(member)) {
                faults.add(new RequestFault(
                        member,
                        "not-correctable",
                        "Không sửa được: hãy hủy đăng ký rồi đăng ký lại đơn.",
                        "It cannot be corrected: void the registration, and register the petition again."));
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
                            "Send 'petitioner', too: this line is checked against it."))
                    .forEach(faults::add);
        }
        return List.copyOf(faults);
    }
}
