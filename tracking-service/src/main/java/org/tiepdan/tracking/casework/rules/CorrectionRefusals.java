package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;

/** Why a correction is refused; the event that records it, the caller adds. */
final class CorrectionRefusals {
    private CorrectionRefusals() {}

    static Verdict doesNotHold(Act act) {
        var vi = "việc phân công của cơ quan tiếp nhận";
        var en = "a decision on who is competent";
        LocalDate on = LegalTime.dateOf(act.recordedAt());
        if (act.content() instanceof Content.Done(var command)) {
            vi = "việc " + command.name().vi();
            en = command.name().en();
            on = command.on();
        }
        return refused(
                "later-act-does-not-hold",
                "Cần những việc ghi sau vẫn còn đúng, nhưng " + vi + " ngày " + on + " (" + act.id() + ") thì không.",
                "Expected what was recorded later to hold, but " + en + " of " + on + " (" + act.id() + ") does not.");
    }

    static Verdict isVoid() {
        return refused(
                "act-is-void",
                "Cần một việc còn hiệu lực, nhưng việc này đã bị thay thế bởi một lần sửa trước.",
                "Expected an act that stands, but an earlier correction made it void.");
    }

    static Verdict notTheRecorder() {
        return refused(
                "not-the-recording-body",
                "Cần cơ quan đã ghi việc này hoặc cơ quan đang giữ vụ việc sửa, nhưng cơ quan khác đã sửa.",
                "Expected the body that recorded the act, or the one that has the case, but another one corrects.");
    }

    static Verdict refused(String code, String vi, String en) {
        return new Refused(Rejection.invalid(code, vi, en), List.of());
    }
}
