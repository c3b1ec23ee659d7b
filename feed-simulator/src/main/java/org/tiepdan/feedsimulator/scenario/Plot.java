package org.tiepdan.feedsimulator.scenario;

import java.util.Locale;

/** The events of each scenario, and the expected behaviour of a subscriber. */
enum Plot {
    ORDINARY_DAY(
            "Một ngày bình thường: lưu đủ từng sự kiện, rồi đối soát ngày.",
            "An ordinary day: store each event, then reconcile the day."),
    REPEATED_AFTER_CRASH(
            "Sau sự cố, vài sự kiện được gửi lại với cùng số: chỉ lưu một lần.",
            "After a crash some events come again under the same numbers: store each once."),
    CUT_INSIDE_AN_EVENT(
            "Kết nối đứt giữa một sự kiện: bỏ phần dở dang, nối lại từ số cuối cùng đã lưu.",
            "The connection ends within an event: drop the part, go on after the last number stored."),
    ENDED_AND_REFUSED(
            "Kết nối hết hạn, lần sau bị từ chối (503, 401): đợi, lấy mã mới, nối lại.",
            "The connection ends and the next ones are refused (503, 401): wait, renew the token, go on."),
    LONG_SILENCE(
            "Lâu không có sự kiện, rồi mất cả tín hiệu: tự nối lại.",
            "No event for long, then no sign of life either: connect again."),
    GAP(
            "Thiếu một số, hỏi lại vẫn thiếu: dừng ở số trước đó và báo.",
            "A number is missing, also when asked again: stop before it, and say so."),
    UNKNOWN_TYPE_AND_MEMBER(
            "Loại sự kiện mới, thuộc tính mới: lưu và đi tiếp, không dừng.",
            "A new type and new members: store them and go on."),
    MOVED_AWAY(
            "Đính chính và chuyển đưa vụ việc đi nơi khác: không còn là việc của cơ quan.",
            "A correction and a transfer move cases away: they are no longer the body's."),
    DENUNCIATION(
            "Đơn tố cáo chỉ có loại việc, không nội dung, ở bàn phân loại: lưu như thường, không hỏi gì thêm.",
            "A denunciation shows its category alone, and waits at the desk: store it, ask for nothing more."),
    WRONG_COUNT(
            "Bản đối soát đếm nhiều hơn một sự kiện: phải nhận ra.",
            "The reconciliation counts one event more: it must be noticed."),
    WRONG_DIGEST(
            "Bản đối soát là của những sự kiện khác: phải nhận ra.",
            "The reconciliation is of other events: it must be noticed."),
    WRONG_SIGNATURE(
            "Bản đối soát do khóa khác ký: phải nhận ra.",
            "Another key signed the reconciliation: it must be noticed.");

    private final String vi;
    private final String en;

    Plot(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Part of the scenario's address. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
