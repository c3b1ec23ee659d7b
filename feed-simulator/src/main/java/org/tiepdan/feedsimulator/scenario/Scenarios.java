package org.tiepdan.feedsimulator.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.feed.Reconciler;
import org.tiepdan.feedsimulator.feed.Reconciliation;

/** All scenarios, over the feed of one body. */
public final class Scenarios {
    private static final int MISSING = 7;

    private final List<Scenario> all;

    /**
     * @param body code of the body whose feed is simulated
     * @param day of all events but the last, in Viet Nam
     * @param keys one of which signs the reconciliations
     */
    public Scenarios(String body, LocalDate day, FeedKeys keys) {
        var days = new Days(body, day, new Reconciler(keys));
        all = Stream.of(reading(days), telling(days)).flatMap(List::stream).toList();
    }

    public List<Scenario> all() {
        return all;
    }

    public Optional<Scenario> find(String name) {
        return all.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /** Troubles on the way. */
    private static List<Scenario> reading(Days days) {
        return List.of(
                readWhole(
                        days,
                        "ordinary-day",
                        "Một ngày bình thường: lưu đủ từng sự kiện, rồi đối soát ngày.",
                        "An ordinary day: store each event, then reconcile the day.",
                        new Trouble.None()),
                readWhole(
                        days,
                        "repeated-after-crash",
                        "Sau sự cố, vài sự kiện được gửi lại với cùng số: chỉ lưu một lần.",
                        "After a crash some events come again under the same numbers: store each once.",
                        new Trouble.Cut(6),
                        new Trouble.Again(3)),
                readWhole(
                        days,
                        "cut-inside-an-event",
                        "Kết nối đứt giữa một sự kiện: bỏ phần dở dang, nối lại từ số cuối cùng đã lưu.",
                        "The connection ends within an event: drop the part, go on after the last number stored.",
                        new Trouble.CutInside(5)),
                readWhole(
                        days,
                        "ended-and-refused",
                        "Kết nối hết hạn, lần sau bị từ chối (503, 401): đợi, lấy mã mới, nối lại.",
                        "The connection ends and the next ones are refused (503, 401): wait, renew the token, go on.",
                        new Trouble.Cut(4),
                        new Trouble.Refused(503),
                        new Trouble.Refused(401)),
                readWhole(
                        days,
                        "long-silence",
                        "Lâu không có sự kiện, rồi mất cả tín hiệu: tự nối lại.",
                        "No event for long, then no sign of life either: connect again.",
                        new Trouble.Quiet(4, 3),
                        new Trouble.Silent(3)),
                gap(days));
    }

    /** What events and reconciliations say. */
    private static List<Scenario> telling(Days days) {
        return List.of(
                days.scenario(
                        "unknown-type-and-member",
                        "Loại sự kiện mới, thuộc tính mới: lưu và đi tiếp, không dừng.",
                        "A new type and new members: store them and go on.",
                        days.withUnknown(),
                        Set.of(Days.COMPLAINT)),
                days.scenario(
                        "moved-away",
                        "Đính chính và chuyển đưa vụ việc đi nơi khác: không còn là việc của cơ quan.",
                        "A correction and a transfer move cases away: they are no longer the body's.",
                        days.movedAway(),
                        Set.of(Days.COMPLAINT)),
                days.scenario(
                        "denunciation",
                        "Đơn tố cáo chỉ có loại việc, không nội dung, ở bàn phân loại: lưu như thường, không hỏi gì thêm.",
                        "A denunciation shows its category alone, and waits at the desk: store it, ask for nothing more.",
                        days.withDenunciation(),
                        Set.of(Days.COMPLAINT)),
                wrong(
                        days,
                        "wrong-count",
                        "Bản đối soát đếm nhiều hơn một sự kiện: phải nhận ra.",
                        "The reconciliation counts one event more: it must be noticed.",
                        Reconciliation.ONE_MORE,
                        Complaint.RECONCILIATION),
                wrong(
                        days,
                        "wrong-digest",
                        "Bản đối soát là của những sự kiện khác: phải nhận ra.",
                        "The reconciliation is of other events: it must be noticed.",
                        Reconciliation.OTHER_EVENTS,
                        Complaint.RECONCILIATION),
                wrong(
                        days,
                        "wrong-signature",
                        "Bản đối soát do khóa khác ký: phải nhận ra.",
                        "Another key signed the reconciliation: it must be noticed.",
                        Reconciliation.FOREIGN_SIGNATURE,
                        Complaint.SIGNATURE));
    }

    private static Scenario readWhole(Days days, String name, String vi, String en, Trouble... troubles) {
        return new Scenario(
                name,
                vi,
                en,
                days.closed(days.ordinary(), Reconciliation.RIGHT),
                List.of(troubles),
                Set.of(Days.COMPLAINT, Days.PROPOSAL),
                Set.of());
    }

    private static Scenario gap(Days days) {
        var events = days.closed(days.ordinary(), Reconciliation.RIGHT);
        return new Scenario(
                "gap",
                "Thiếu một số, hỏi lại vẫn thiếu: dừng ở số trước đó và báo.",
                "A number is missing, also when asked again: stop before it, and say so.",
                events.stream().filter(event -> event.number() != MISSING).toList(),
                List.of(),
                Set.of(Days.COMPLAINT),
                Set.of(Complaint.GAP));
    }

    private static Scenario wrong(
            Days days, String name, String vi, String en, Reconciliation reconciliation, Complaint complaint) {
        return new Scenario(
                name,
                vi,
                en,
                days.closed(days.ordinary(), reconciliation),
                List.of(),
                Set.of(Days.COMPLAINT, Days.PROPOSAL),
                Set.of(complaint));
    }
}
