package org.tiepdan.routing.triage;

import java.time.LocalDate;
import org.tiepdan.routing.jurisdiction.Reason;

/**
 * Why an act was not recorded.
 *
 * @param code stable, for programs
 * @param vi one sentence that says what was expected
 * @param en the same in English
 */
public record Rejection(Kind kind, String code, String vi, String en) {

    public enum Kind {
        UNKNOWN_PETITION,
        NOT_ALLOWED_NOW,
        INVALID
    }

    static Rejection unknownPetition() {
        return new Rejection(
                Kind.UNKNOWN_PETITION,
                "unknown-petition",
                "Cần mã của một đơn đã có quyết định xử lý, nhưng chưa có quyết định nào cho mã đơn này.",
                "Expected the id of a petition that was looked at, but no decision is recorded for this id.");
    }

    static Rejection notInTriage() {
        return new Rejection(
                Kind.NOT_ALLOWED_NOW,
                "not-in-triage",
                "Cần đơn đang chờ cán bộ phân loại, nhưng đơn này đã có quyết định.",
                "Expected a petition that waits for an officer, but this one is decided.");
    }

    static Rejection mustBeSplit() {
        return invalid(
                "must-be-split",
                "Cần tách đơn có nhiều nội dung thành từng vụ việc rồi xử lý từng vụ việc, nhưng đã ghi một quyết định cho cả đơn."
                        + " Chỉ đơn không đủ điều kiện xử lý mới kết thúc cả đơn: ghi điều kiện còn thiếu trước.",
                "Expected a petition of several matters to be split and each matter to be decided, but there was one decision"
                        + " for all. Only one that cannot be handled ends as a whole: enter first what it lacks.");
    }

    /** @param why the row that prevents handling */
    static Rejection notEligible(Reason why) {
        return invalid(
                "not-eligible",
                "Cần bổ sung điều kiện xử lý đơn trước khi giao cho cơ quan, nhưng: " + why.vi() + " (" + why.basis()
                        + ")",
                "Expected the petition to be eligible before a body gets it, but: " + why.en() + " (" + why.basis()
                        + ")");
    }

    static Rejection conflictIsResolved() {
        return new Rejection(
                Kind.NOT_ALLOWED_NOW,
                "not-in-triage",
                "Cần một nội dung trùng khóa chưa được đối chiếu, nhưng nội dung này đã được đối chiếu.",
                "Expected a conflict that waits for an officer, but this one is resolved.");
    }

    static Rejection notRouted() {
        return new Rejection(
                Kind.NOT_ALLOWED_NOW,
                "not-routed",
                "Cần đơn đang ở một cơ quan trong tỉnh để cơ quan đó có ý kiến về thẩm quyền, nhưng đơn này không ở cơ quan"
                        + " nào.",
                "Expected a petition that is at a body of the province, but this one is at none.");
    }

    public static Rejection notLinked() {
        return new Rejection(
                Kind.NOT_ALLOWED_NOW,
                "not-linked",
                "Cần đơn đã được ghi là trùng với một đơn trước, nhưng đơn này không được ghi như vậy.",
                "Expected a petition that was found to repeat an earlier one, but this one was not.");
    }

    static Rejection conflictOfInterest() {
        return invalid(
                "conflict-of-interest",
                "Cần một cơ quan không phải là đối tượng bị tố cáo, nhưng đã ghi chính cơ quan bị tố cáo, hoặc cơ quan có người"
                        + " đứng đầu, cấp phó bị tố cáo.",
                "Expected a body that is not denounced, but it is the one denounced, or the one whose head or deputy is.");
    }

    static Rejection beforeReceipt(LocalDate on, LocalDate receivedOn) {
        return invalid(
                "before-receipt",
                "Cần ngày không sớm hơn ngày nhận đơn " + receivedOn + ", nhưng ngày đã ghi là " + on + ".",
                "Expected a day not before the receipt on " + receivedOn + ", but it is " + on + ".");
    }

    static Rejection afterToday(LocalDate on, LocalDate today) {
        return invalid(
                "after-today",
                "Cần ngày không muộn hơn hôm nay " + today + ", nhưng ngày đã ghi là " + on + ".",
                "Expected a day not after today, " + today + ", but it is " + on + ".");
    }

    static Rejection beforeLastAct(LocalDate on, LocalDate since) {
        return invalid(
                "before-last-act",
                "Cần ngày không sớm hơn việc gần nhất đã ghi, ngày " + since + ", nhưng ngày đã ghi là " + on + ".",
                "Expected a day not before the latest act, of " + since + ", but it is " + on + ".");
    }

    static Rejection unknownBody(LocalDate on) {
        return invalid(
                "unknown-body",
                "Cần mã của một cơ quan tồn tại vào ngày " + on + ", nhưng không có cơ quan đó.",
                "Expected a body that exists on " + on + ", but there is no such body.");
    }

    static Rejection invalid(String code, String vi, String en) {
        return new Rejection(Kind.INVALID, code, vi, en);
    }
}
