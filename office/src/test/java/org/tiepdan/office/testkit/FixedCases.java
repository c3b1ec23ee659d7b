package org.tiepdan.office.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.client.cases.Warning;
import org.tiepdan.office.client.cases.Words;

/** Made-up cases with all their members. */
public final class FixedCases {
    public static final String CASE = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** A case known only from older events. */
    public static final String OLDER = "1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** Id of a limit of {@link #CASE} that the commune still misses. */
    public static final String LATE_LIMIT = "6a4e2c0a-0000-4000-8000-000000000002";

    /** For this case the database is down. */
    public static final String AWAY = "2f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** A case whose last day is a Saturday on which the office works. */
    public static final String SATURDAY = "3f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** A case for which the law sets no limit. */
    public static final String PROPOSAL = "4f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** One that the reader's body handed on. */
    public static final String HANDED_ON = "8f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    static final DueLimit OF_THE_BOARD = new DueLimit(
            "TCD-REPLY",
            "Thông báo kết quả xử lý cho công dân",
            "Tell the citizen the result",
            "19-btcd",
            true,
            LocalDate.of(2026, 9, 7),
            "WORKING_DAY",
            null);
    private static final String COMMUNE = "19-05443";
    private static final Instant RECEIVED = Instant.parse("2026-08-20T02:15:00Z");

    /** The register was followed until some days ago, except for new petitions. */
    private static final LocalDate KEPT_TO = LocalDate.of(2026, 9, 10);

    private FixedCases() {}

    static FakeReporting.Answer answer(String id, boolean timeline) {
        if (id.equals(AWAY)) {
            return FakeReporting.Answer.away();
        }
        var view = one(id);
        if (view == null) {
            return unknown();
        }
        return new FakeReporting.Answer(200, timeline ? timeline() : view);
    }

    static FakeReporting.Answer unknown() {
        return FakeReporting.Answer.problem(
                404, "unknown-case", "Không có vụ việc với mã này. / No case has this id.", List.of());
    }

    private static @Nullable CaseView one(String id) {
        return switch (id) {
            case CASE ->
                view(
                        CASE,
                        List.of(FixedLimits.ofTheBoard(), FixedLimits.missed(), FixedLimits.open()),
                        List.of(warning()));
            case OLDER -> view(OLDER, List.of(FixedLimits.older()), List.of());
            case SATURDAY -> view(SATURDAY, List.of(FixedLimits.onASaturday()), List.of());
            case PROPOSAL -> view(PROPOSAL, List.of(), List.of());
            case HANDED_ON -> null;
            default -> id.length() == CASE.length() ? view(id, List.of(), List.of()) : null;
        };
    }

    private static CaseView view(String id, List<Deadline> deadlines, List<Warning> warnings) {
        return new CaseView(
                id,
                120,
                2026,
                id.equals(PROPOSAL) ? "PROPOSAL" : "COMPLAINT",
                "ROUTED",
                stateName(id),
                null,
                "19-btcd",
                COMMUNE,
                "POST",
                RECEIVED,
                FixedDashboard.HOSTILE,
                "LAND_HOUSING",
                "05443",
                new CaseView.Respondent(COMMUNE, "HEAD"),
                List.of("UNSIGNED"),
                List.of(reason()),
                null,
                null,
                null,
                null,
                null,
                null,
                !deadlines.isEmpty(),
                deadlines.isEmpty() ? null : LocalDate.of(2026, 9, 7),
                deadlines.isEmpty() ? List.of() : List.of(OF_THE_BOARD),
                deadlines,
                warnings,
                1,
                null,
                KEPT_TO,
                id.equals(OLDER) ? new CaseView.Like(true, CASE, COMMUNE, CASE, 12) : null,
                id.equals(OLDER) ? CASE : null,
                id.equals(OLDER) ? List.of(PROPOSAL) : null);
    }

    private static Words stateName(String id) {
        return id.equals(PROPOSAL)
                ? new Words(
                        "Đơn đã đến cơ quan có trách nhiệm, đang chờ xem xét, trả lời.",
                        "The petition is with the body that has to answer it.")
                : new Words(
                        "Đơn đã đến cơ quan có thẩm quyền, đang chờ thụ lý.",
                        "The petition is with the competent body and waits to be accepted.");
    }

    private static Reason reason() {
        return new Reason(
                "KN-COMMUNE-1",
                "Khiếu nại lần đầu đối với quyết định hành chính của Chủ tịch UBND cấp xã do chính Chủ tịch UBND cấp xã giải quyết.",
                "A first complaint against an administrative decision of a commune chair is settled by that commune chair.",
                "LKN 17 (Luật 136/2025)");
    }

    private static Warning warning() {
        return new Warning(
                "KN-RESOLVE-1", COMMUNE, LocalDate.of(2026, 11, 23), 3, Instant.parse("2026-11-17T17:00:00Z"));
    }

    private static Timeline timeline() {
        return new Timeline(List.of(
                line(
                        1,
                        null,
                        "Ban Tiếp công dân tỉnh Thái Nguyên tiếp nhận đơn (qua bưu chính).",
                        "The board received the petition (by post)."),
                line(
                        2,
                        null,
                        "Xác định cơ quan có thẩm quyền: Ủy ban nhân dân phường Phan Đình Phùng (chuyển đơn).",
                        "Competent body decided."),
                line(
                        3,
                        "KN-ACCEPT-1",
                        "Tính thời hạn “Thụ lý khiếu nại lần đầu”: đến hết ngày 09/09/2026.",
                        "Time limit “Accept or refuse a first complaint”: to the end of 9 Sep 2026."),
                line(
                        4,
                        null,
                        "Ủy ban nhân dân tỉnh ghi nhận khiếu nại lần hai, tố cáo tiếp.",
                        "The province recorded a second complaint."),
                new Timeline.Line(
                        RECEIVED.plusSeconds(5),
                        LocalDate.of(2026, 8, 20),
                        null,
                        "Phần niêm phong đã được mở. Lý do: liên hệ với người gửi đơn. Văn bản: 417/QĐ-UBND.",
                        "The sealed part was opened. Reason: to reach the petitioner. Paper: 417/QĐ-UBND.",
                        null,
                        "cb-0142")));
    }

    private static Timeline.Line line(int number, @Nullable String rule, String vietnamese, String english) {
        return new Timeline.Line(
                RECEIVED.plusSeconds(number),
                number == 2 ? LocalDate.of(2026, 8, 27) : LocalDate.of(2026, 8, 20),
                rule,
                vietnamese,
                english,
                number == 4 ? OLDER : null,
                null);
    }
}
