package org.tiepdan.reporting.page;

import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.casefile.DueLimit;
import org.tiepdan.reporting.casefile.Reason;
import org.tiepdan.reporting.casefile.Warning;
import org.tiepdan.reporting.register.CaseReader;
import org.tiepdan.reporting.register.CaseView;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.reporting.wording.Words;
import org.tiepdan.servicekit.web.ProblemException;

/** Made-up cases told in full. */
final class FixedCases implements CaseReader {
    static final String CASE = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** A case of which only what older events said is known. */
    static final String OLDER = "1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** Asking for this one finds the database away. */
    static final String AWAY = "2f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** One whose last day is a Saturday that is worked. */
    static final String SATURDAY = "3f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** One to which the law gives no limit. */
    static final String PROPOSAL = "4f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    static final DueLimit OF_THE_BOARD = new DueLimit(
            null,
            "TCD-REPLY",
            "REPLY",
            "Thông báo kết quả xử lý cho công dân",
            "Tell the citizen the result",
            "19-btcd",
            true,
            LocalDate.of(2026, 9, 7),
            "WORKING_DAY",
            null);
    private static final String COMMUNE = "19-05443";
    private static final Instant RECEIVED = Instant.parse("2026-08-20T02:15:00Z");

    @Override
    public Optional<CaseView> one(String id) {
        return switch (id) {
            case CASE ->
                Optional.of(view(
                        CASE,
                        List.of(FixedLimits.ofTheBoard(), FixedLimits.missed(), FixedLimits.open()),
                        List.of(warning())));
            case OLDER -> Optional.of(view(OLDER, List.of(FixedLimits.older()), List.of()));
            case SATURDAY -> Optional.of(view(SATURDAY, List.of(FixedLimits.onASaturday()), List.of()));
            case PROPOSAL -> Optional.of(view(PROPOSAL, List.of(), List.of()));
            case AWAY -> throw new MongoTimeoutException("away");
            default -> Optional.empty();
        };
    }

    private static CaseView view(String id, List<Deadline> deadlines, List<Warning> warnings) {
        return new CaseView(
                id,
                120,
                2026,
                id.equals(PROPOSAL) ? "PROPOSAL" : "COMPLAINT",
                "ROUTED",
                new Words(
                        "Đơn đã đến cơ quan có thẩm quyền, đang chờ thụ lý.",
                        "The petition is with the competent body and waits to be accepted."),
                null,
                "19-btcd",
                null,
                COMMUNE,
                null,
                "TRANSFER",
                new CaseView.Received(
                        "POST",
                        RECEIVED,
                        RECEIVED,
                        null,
                        FixedDashboard.HOSTILE,
                        "LAND_HOUSING",
                        null,
                        "05443",
                        new CaseView.Respondent(COMMUNE, "HEAD"),
                        null,
                        1,
                        List.of(),
                        true,
                        "INDIVIDUAL",
                        1,
                        List.of("UNSIGNED")),
                new CaseView.Decided(
                        1,
                        LocalDate.of(2026, 8, 27),
                        List.of(new Reason(
                                "KN-COMMUNE-1",
                                "Khiếu nại lần đầu đối với quyết định hành chính của Chủ tịch UBND cấp xã do chính Chủ tịch UBND cấp xã giải quyết.",
                                "A first complaint against an administrative decision of a commune chair is settled by that commune chair.",
                                "LKN 17 (Luật 136/2025)")),
                        List.of(),
                        List.of(),
                        "vn-2026",
                        null),
                null,
                !deadlines.isEmpty(),
                deadlines.isEmpty() ? null : LocalDate.of(2026, 9, 7),
                deadlines.isEmpty() ? null : OF_THE_BOARD,
                deadlines.isEmpty() ? List.of() : List.of(OF_THE_BOARD),
                deadlines,
                warnings,
                1,
                null);
    }

    private static Warning warning() {
        return new Warning(
                null,
                "KN-RESOLVE-1", COMMUNE, LocalDate.of(2026, 11, 23), 3, Instant.parse("2026-11-17T17:00:00Z"));
    }

    @Override
    public Timeline timeline(String id) {
        if (one(id).isEmpty()) {
            throw new ProblemException(404, "unknown-case", "Không có.", "None.");
        }
        return new Timeline(
                id,
                List.of(
                        line(
                                1,
                                "petition.received.v1",
                                "Ban Tiếp công dân tỉnh Thái Nguyên tiếp nhận đơn (qua bưu chính).",
                                "The board received the petition (by post)."),
                        line(
                                2,
                                "petition.routed.v1",
                                "Xác định cơ quan có thẩm quyền: Ủy ban nhân dân phường Phan Đình Phùng (chuyển đơn).",
                                "Competent body decided."),
                        line(
                                3,
                                "deadline.set.v1",
                                "Tính thời hạn “Thụ lý khiếu nại lần đầu”: đến hết ngày 09/09/2026.",
                                "Time limit “Accept or refuse a first complaint”: to the end of 9 Sep 2026.")));
    }

    private static Timeline.Line line(int number, String type, String vietnamese, String english) {
        return new Timeline.Line(
                "e" + number,
                type,
                RECEIVED.plusSeconds(number),
                number == 2 ? LocalDate.of(2026, 8, 27) : LocalDate.of(2026, 8, 20),
                null,
                null,
                type.startsWith("deadline.") ? "KN-ACCEPT-1" : null,
                vietnamese,
                english,
                null,
                null);
    }
}
