package org.tiepdan.tracking.casework.correction;

import java.time.LocalDate;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Rejection;

/** Why a correction is refused. */
public final class CorrectionRefusals {
    private CorrectionRefusals() {}

    public static Rejection doesNotHold(Act act) {
        var vi = "việc phân công của cơ quan tiếp nhận";
        var en = "a decision on who is competent";
        LocalDate on = LegalTime.dateOf(act.recordedAt());
        if (act.content() instanceof Content.Done(var command)) {
            vi = "việc " + command.name().vi();
            en = command.name().en();
            on = command.on();
        }
        return Rejection.invalid(
                "later-act-does-not-hold",
                "Cần những việc ghi sau vẫn còn đúng, nhưng " + vi + " ngày " + on + " (" + act.id() + ") thì không.",
                "Expected what was recorded later to hold, but " + en + " of " + on + " (" + act.id() + ") does not.");
    }

    /** Like {@link #doesNotHold}, for a body that may not see what another one recorded. */
    public static Rejection anothersDoesNotHold() {
        return Rejection.invalid(
                "later-act-does-not-hold",
                "Cần những việc ghi sau vẫn còn đúng, nhưng một việc cơ quan khác ghi sau thì không; cơ quan đang giữ vụ việc"
                        + " sửa việc đó trước.",
                "Expected what was recorded later to hold, but an act of another body does not; the body that has the case"
                        + " corrects that act first.");
    }

    public static Rejection isVoid() {
        return Rejection.invalid(
                "act-is-void",
                "Cần một việc còn hiệu lực, nhưng việc này đã bị thay thế bởi một lần sửa trước.",
                "Expected an act that stands, but an earlier correction made it void.");
    }

    public static Rejection notTheRecorder() {
        return Rejection.invalid(
                "not-the-recording-body",
                "Cần cơ quan đã ghi việc này hoặc cơ quan đang giữ vụ việc sửa, nhưng cơ quan khác đã sửa.",
                "Expected the body that recorded the act, or the one that has the case, but another one corrects.");
    }

    public static Rejection caseIsVoid() {
        return Rejection.invalid(
                "act-is-void",
                "Cần một vụ việc còn hiệu lực, nhưng vụ việc này đã được ghi là đăng ký nhầm.",
                "Expected a case that stands, but it was registered by mistake.");
    }

    public static Rejection nothingInsteadOfRegistration() {
        return Rejection.invalid(
                "nothing-instead-of-a-registration",
                "Cần để trống việc ghi thay, nhưng đã ghi một việc thay cho việc đăng ký.",
                "Expected nothing in the place of a registration, but an act is given.");
    }

    public static Rejection sameCase() {
        return Rejection.invalid(
                "the-same-case",
                "Cần mã của đơn đã đăng ký lại, nhưng đó là mã của chính đơn này.",
                "Expected the petition that was registered in its place, but it is this one.");
    }

    public static Rejection noHistory() {
        return Rejection.invalid(
                "no-history",
                "Cần một vụ việc có lưu quá trình xử lý, nhưng vụ việc này được ghi nhận trước khi hệ thống lưu quá trình đó.",
                "Expected a case whose acts were kept, but this one was recorded before they were.");
    }

    public static Rejection onlyForRegistration() {
        return Rejection.invalid(
                "only-for-a-registration",
                "Chỉ khi hủy việc đăng ký mới ghi mã đơn đã đăng ký lại, nhưng đây là một việc khác.",
                "Expected the petition registered instead only where the registration is void, but another act is.");
    }

    public static Rejection unknownAct() {
        return Rejection.invalid(
                "unknown-act",
                "Cần mã của một việc đã ghi trong vụ việc này, nhưng không có việc nào như vậy.",
                "Expected the id of an act recorded in this case, but there is none.");
    }

    public static Rejection nothingInsteadOfRouting() {
        return Rejection.invalid(
                "nothing-instead-of-a-routing",
                "Cần để trống việc ghi thay: nơi phân loại đơn sẽ quyết định lại, nhưng đã ghi một việc thay.",
                "Expected nothing in its place, for the desk decides anew, but an act is given.");
    }
}
