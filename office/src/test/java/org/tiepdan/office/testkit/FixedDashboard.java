package org.tiepdan.office.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.Accounts;
import org.tiepdan.office.client.Dashboard.Attention;
import org.tiepdan.office.client.Dashboard.EscalatedCases;
import org.tiepdan.office.client.Dashboard.Month;
import org.tiepdan.office.client.Dashboard.OpenCases;
import org.tiepdan.office.client.Dashboard.Pressing;
import org.tiepdan.office.client.Dashboard.Punctuality;
import org.tiepdan.office.client.Dashboard.Room;
import org.tiepdan.office.client.Dashboard.Unlimited;
import org.tiepdan.office.client.cases.DueLimit;

/** A made-up office: typical figures of a province, with the longest possible names. */
public final class FixedDashboard {
    /** Monday, 16 November 2026, afternoon. */
    public static final Instant NOW = Instant.parse("2026-11-16T08:04:00Z");

    static final String HOSTILE = "Đề nghị <script>alert('1')</script> \"xem\" & trả lời ' về đất đai";
    static final LocalDate KEPT_FROM = LocalDate.of(2025, 3, 4);
    private static final LocalDate TODAY = LegalTime.dateOf(NOW);
    private static final List<String> BODIES = List.of(
            "19-05443", "19-ubnd", "19-so-noi-vu", "19-05455", "19-05482", "19-thanh-tra", "19-05710", "19-btcd");
    private static final List<String> SUBJECTS = List.of(
            "Khiếu nại quyết định thu hồi đất nông nghiệp để làm đường liên xã, phần bồi thường về cây trồng",
            "Phản ánh mùi hôi từ trại chăn nuôi gần trường học",
            "Đề nghị trả lời đơn về chế độ trợ cấp xã hội nộp từ tháng 9",
            "Kiến nghị sửa đoạn kênh mương bị sạt lở trước vụ chiêm xuân",
            "Đề nghị cấp lại giấy chứng nhận quyền sử dụng đất bị ghi sai diện tích");

    private FixedDashboard() {}

    public static Dashboard of(@Nullable String body, int year) {
        return office(body, year, pressing(), ledger(0), null);
    }

    static Dashboard hostile(@Nullable String body, int year) {
        return office(body, year, hostile(), ledger(0), null);
    }

    static Dashboard outOfBalance(@Nullable String body, int year) {
        return office(body, year, pressing(), ledger(2), null);
    }

    static Dashboard within(Room room, @Nullable String body, int year) {
        return office(body, year, pressing(), ledger(0), room);
    }

    static Dashboard empty(@Nullable String body, int year) {
        var none = new Attention(0, 0, 0, 0, 3, 0, ages(0, 0, 0, 0), null, Unlimited.NONE);
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, 0, 0, 0, 0, 0, 0))
                .toList();
        var accounts = new Accounts(0, 0, 0, 0, 0, 0, 0, Map.of(), 0, 0);
        return new Dashboard(
                NOW, TODAY, body, year, List.of(), none, months, null, List.of(), List.of(), accounts, List.of(), null,
                null);
    }

    private static Dashboard office(
            @Nullable String body, int year, List<Pressing> pressing, Accounts ledger, @Nullable Room room) {
        return new Dashboard(
                NOW,
                TODAY,
                body,
                year,
                open(),
                attention(),
                months(),
                KEPT_FROM,
                punctuality(),
                pressing,
                ledger,
                List.of(
                        new EscalatedCases("19-05443", "URGE", 5),
                        new EscalatedCases("19-05443", "ACCOUNTABILITY", 2),
                        new EscalatedCases("19-05455", "REPORT_TO_HEAD", 1)),
                room,
                List.of(new Dashboard.Crowd(FixedCases.CASE, "19-05443", 12)));
    }

    static Accounts ledger(long unaccounted) {
        return new Accounts(
                1243,
                2,
                9,
                61,
                118,
                4,
                20,
                new TreeMap<>(Map.of("SETTLED", 214L, "ANSWERED", 611L, "GUIDED", 133L, "FILED", 71L)),
                unaccounted,
                0);
    }

    private static Map<String, Long> ages(long first, long second, long third, long fourth) {
        var ages = new LinkedHashMap<String, Long>();
        ages.put("0-2", first);
        ages.put("3-5", second);
        ages.put("6-10", third);
        ages.put("11-", fourth);
        return ages;
    }

    private static Attention attention() {
        return new Attention(
                214, 37, 41, 12, 3, 9, ages(4, 3, 1, 1), 14L, new Unlimited(65, LocalDate.of(2025, 12, 17), 12));
    }

    private static List<OpenCases> open() {
        var open = new ArrayList<OpenCases>();
        for (int i = 0; i < BODIES.size(); i++) {
            open.add(new OpenCases(BODIES.get(i % BODIES.size()), "ROUTED", 3 + 5L * (BODIES.size() - i)));
            open.add(new OpenCases(BODIES.get(i % BODIES.size()), "ACCEPTED", 2L + i));
        }
        for (var code : List.of("19-01840", "19-01843", "19-01849", "19-01864", "19-01879", "19-01882", "19-01894")) {
            open.add(new OpenCases(code, "ACCEPTED", 1));
        }
        open.add(new OpenCases("19-btcd", "IN_TRIAGE", 9));
        return open;
    }

    private static List<Month> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month > 11
                        ? new Month(month, 0, 0, 0, 101, 88, 71)
                        : new Month(
                                month,
                                60 + 11L * (month % 5),
                                50 + 9L * (month % 6),
                                38 + 8L * (month % 6),
                                55 + 7L * (month % 4),
                                48 + 6L * (month % 5),
                                36 + 5L * (month % 5)))
                .toList();
    }

    private static List<Punctuality> punctuality() {
        return List.of(
                new Punctuality("19-btcd", 120, 12, 4, 9, 88.2, LocalDate.of(2025, 12, 30)),
                new Punctuality("19-ubnd", 41, 9, 6, 11, 73.2, LocalDate.of(2026, 9, 14)),
                new Punctuality("19-05443", 10, 5, 7, 4, 45.5, LocalDate.of(2026, 10, 2)),
                new Punctuality("19-05455", 14, 4, 3, 2, 66.7, null),
                new Punctuality("19-so-noi-vu", 22, 3, 2, 5, 81.5, LocalDate.of(2026, 11, 2)),
                new Punctuality("19-05710", 0, 1, 0, 0, 0.0, LocalDate.of(2026, 11, 9)),
                new Punctuality("19-thanh-tra", 18, 0, 0, 2, 100.0, null),
                new Punctuality("19-05482", 0, 0, 0, 3, null, null));
    }

    private static List<Pressing> hostile() {
        return List.of(new Pressing(
                "%032x".formatted(1),
                152,
                2026,
                "COMPLAINT",
                HOSTILE,
                "19-btcd",
                BODIES.getFirst(),
                "ROUTED",
                TODAY.minusDays(88),
                List.of(FixedCases.OF_THE_BOARD)));
    }

    private static DueLimit limit(int i) {
        return new DueLimit(
                "KN-RESOLVE-1",
                "Giải quyết khiếu nại lần đầu",
                "Settle a first complaint",
                BODIES.get(i % BODIES.size()),
                45 - 9 * i > 0,
                TODAY.minusDays(45 - 9L * i),
                "CALENDAR_DAY",
                null);
    }

    private static List<Pressing> pressing() {
        return IntStream.range(0, 10)
                .mapToObj(i -> new Pressing(
                        "%032x".formatted(i + 1),
                        i == 3 ? null : 152 + i,
                        i == 3 ? null : 2026,
                        List.of("COMPLAINT", "FEEDBACK", "PROPOSAL", "DENUNCIATION")
                                .get(i % 4),
                        SUBJECTS.get(i % SUBJECTS.size()),
                        "19-btcd",
                        BODIES.get(i % BODIES.size()),
                        i % 2 == 0 ? "ROUTED" : "ACCEPTED",
                        TODAY.minusDays(90 - 9L * i),
                        List.of(i == 0 ? FixedCases.OF_THE_BOARD : limit(i))))
                .toList();
    }
}
