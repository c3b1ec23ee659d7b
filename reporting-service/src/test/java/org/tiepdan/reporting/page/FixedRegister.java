package org.tiepdan.reporting.page;

import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.lawpack.LegalTime;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.casefile.Reason;
import org.tiepdan.reporting.casefile.SkippedDay;
import org.tiepdan.reporting.casefile.Warning;
import org.tiepdan.reporting.query.QueryReader;
import org.tiepdan.reporting.register.CaseReader;
import org.tiepdan.reporting.register.CaseRow;
import org.tiepdan.reporting.register.CaseView;
import org.tiepdan.reporting.register.RegisterPage;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.reporting.wording.Words;

/** A made-up register: twelve cases of one commune, one of them told in full. */
final class FixedRegister implements RegisterReader, CaseReader {
    static final String CASE = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** A case of which only what older events said is known. */
    static final String OLDER = "1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** Asking for this one finds the database away. */
    static final String AWAY = "2f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    private static final String COMMUNE = "19-05443";
    private static final Instant RECEIVED = Instant.parse("2026-08-26T02:15:00Z");

    @Override
    public RegisterPage read(Map<String, String[]> parameters) {
        var query = new QueryReader(
                parameters,
                Set.of(
                        "body",
                        "competent",
                        "q",
                        "type",
                        "state",
                        "overdue",
                        "from",
                        "to",
                        "sort",
                        "cursor",
                        "commune"));
        query.date("from");
        query.code("overdue", List.of("true", "false"));
        query.finish();
        if (parameters.containsKey("q")) {
            return new RegisterPage(List.of(), null);
        }
        var rows = IntStream.range(0, 12).mapToObj(FixedRegister::row).toList();
        return new RegisterPage(rows, parameters.containsKey("cursor") ? null : "next-page");
    }

    private static CaseRow row(int number) {
        boolean closed = number == 11;
        var due = LegalTime.dateOf(FixedDashboard.NOW).minusDays(40 - 5L * number);
        return new CaseRow(
                number == 0 ? CASE : "%032x".formatted(number),
                number == 3 ? null : 120 + number,
                number == 3 ? null : 2026,
                "COMPLAINT",
                closed ? "CLOSED" : "ROUTED",
                closed ? "SETTLED" : null,
                "ACCEPT",
                number == 2
                        ? FixedDashboard.HOSTILE
                        : "Khiếu nại quyết định thu hồi đất nông nghiệp để làm đường liên xã",
                "LAND_HOUSING",
                "05443",
                "POST",
                "19-btcd",
                null,
                number == 5 ? null : COMMUNE,
                null,
                RECEIVED,
                closed ? null : due,
                !closed && number < 8,
                1);
    }

    @Override
    public Optional<CaseView> one(String id) {
        return switch (id) {
            case CASE -> Optional.of(view(CASE, List.of(missed(), open()), List.of(warning())));
            case OLDER -> Optional.of(view(OLDER, List.of(older()), List.of()));
            case AWAY -> throw new MongoTimeoutException("away");
            default -> Optional.empty();
        };
    }

    private static CaseView view(String id, List<Deadline> deadlines, List<Warning> warnings) {
        return new CaseView(
                id,
                120,
                2026,
                "COMPLAINT",
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
                true,
                LocalDate.of(2026, 9, 9),
                deadlines,
                warnings,
                1,
                null);
    }

    private static Deadline missed() {
        return deadline(
                "KN-ACCEPT-1",
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                LocalDate.of(2026, 8, 27),
                LocalDate.of(2026, 9, 9),
                LocalDate.of(2026, 9, 9),
                Deadline.MISSED,
                7,
                "WORKING_DAY",
                List.of(
                        skipped(LocalDate.of(2026, 8, 29), "nghỉ hằng tuần", "weekly rest"),
                        skipped(LocalDate.of(2026, 8, 30), "nghỉ hằng tuần", "weekly rest"),
                        skipped(
                                LocalDate.of(2026, 8, 31),
                                "nghỉ hoán đổi, làm bù thứ Bảy 22/08/2026",
                                "swapped for Saturday 2026-08-22"),
                        skipped(LocalDate.of(2026, 9, 1), "Quốc khánh", "National Day"),
                        skipped(LocalDate.of(2026, 9, 2), "Quốc khánh", "National Day"),
                        skipped(LocalDate.of(2026, 9, 5), "nghỉ hằng tuần", "weekly rest"),
                        skipped(LocalDate.of(2026, 9, 6), "nghỉ hằng tuần", "weekly rest")));
    }

    private static Deadline open() {
        return deadline(
                "KN-RESOLVE-1",
                "Giải quyết khiếu nại lần đầu",
                "Settle a first complaint",
                LocalDate.of(2026, 10, 22),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 23),
                Deadline.OPEN,
                30,
                "CALENDAR_DAY",
                List.of(
                        skipped(LocalDate.of(2026, 11, 21), "nghỉ hằng tuần", "weekly rest"),
                        skipped(LocalDate.of(2026, 11, 22), "nghỉ hằng tuần", "weekly rest")));
    }

    private static Deadline older() {
        return deadline(
                "TCD-REPLY",
                "Trả lời người được tiếp",
                "Answer the person received",
                LocalDate.of(2026, 8, 26),
                LocalDate.of(2026, 9, 11),
                LocalDate.of(2026, 9, 11),
                Deadline.OPEN,
                null,
                null,
                null);
    }

    private static SkippedDay skipped(LocalDate day, String vietnamese, String english) {
        return new SkippedDay(day, vietnamese, english);
    }

    @SuppressWarnings("TooManyParameters")
    private static Deadline deadline(
            String rule,
            String vietnamese,
            String english,
            LocalDate starts,
            LocalDate statutory,
            LocalDate due,
            String state,
            @org.jspecify.annotations.Nullable Integer length,
            @org.jspecify.annotations.Nullable String unit,
            @org.jspecify.annotations.Nullable List<SkippedDay> skipped) {
        return new Deadline(
                rule,
                vietnamese,
                english,
                starts,
                statutory,
                due,
                LegalTime.endOf(due),
                COMMUNE,
                state,
                "LKN 27 (Luật 136/2025 2.15b; NĐ155/2026 10)",
                "vn-2026",
                null,
                null,
                length,
                unit,
                skipped);
    }

    private static Warning warning() {
        return new Warning(
                "KN-RESOLVE-1", COMMUNE, LocalDate.of(2026, 11, 23), 3, Instant.parse("2026-11-17T17:00:00Z"));
    }

    @Override
    public Timeline timeline(String id) {
        if (!id.equals(CASE) && !id.equals(OLDER)) {
            throw new ProblemException(404, "unknown-case", "Không có.", "None.");
        }
        return new Timeline(
                id,
                List.of(
                        line(
                                1,
                                "petition.received.v1",
                                "Ban Tiếp công dân tỉnh Thái Nguyên tiếp nhận đơn (POST).",
                                "The board received the petition (POST)."),
                        line(
                                2,
                                "petition.routed.v1",
                                "Xác định cơ quan có thẩm quyền: Ủy ban nhân dân phường Phan Đình Phùng (TRANSFER).",
                                "Competent body decided."),
                        line(
                                3,
                                "deadline.set.v1",
                                "Tính thời hạn KN-ACCEPT-1: đến hết ngày 09/09/2026.",
                                "Time limit KN-ACCEPT-1: to the end of 09/09/2026.")));
    }

    private static Timeline.Line line(int number, String type, String vietnamese, String english) {
        return new Timeline.Line(
                "e" + number,
                type,
                RECEIVED.plusSeconds(number),
                number == 2 ? LocalDate.of(2026, 8, 27) : null,
                null,
                null,
                null,
                vietnamese,
                english,
                null,
                null);
    }
}
