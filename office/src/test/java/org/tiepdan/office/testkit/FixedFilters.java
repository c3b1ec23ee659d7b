package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.register.RegisterLayout;
import org.tiepdan.office.client.cases.Words;
import org.tiepdan.office.client.register.OfficialRegister;
import org.tiepdan.office.client.register.OfficialRegister.Column;
import org.tiepdan.office.client.register.SavedFilters;
import org.tiepdan.office.client.register.SavedFilters.Saved;
import org.tiepdan.servicekit.web.Fault;

/** Three saved filters, one of which names a body that no longer exists, and a register of two rows. */
public final class FixedFilters {
    public static final String OWN = "a".repeat(32);
    /** Another person's, shared. */
    public static final String SHARED = "b".repeat(32);

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

    private FixedFilters() {}

    static FakeReporting.Answer answer(HttpExchange exchange) {
        return switch (exchange.getRequestMethod()) {
            case "GET" -> new FakeReporting.Answer(200, all());
            case "DELETE" -> new FakeReporting.Answer(200, Map.of());
            default -> saved(exchange);
        };
    }

    private static FakeReporting.Answer saved(HttpExchange exchange) {
        var asked = EventJson.MAPPER.readTree(exchange.getRequestBody());
        var name = asked.path("name").asString("");
        var faults = new ArrayList<Fault>();
        if (name.isEmpty()) {
            faults.add(new Fault("/name", "missing", "Còn thiếu.", "Required, but missing."));
        }
        if (asked.path("query").has("cursor") || asked.path("query").has("_csrf")) {
            faults.add(new Fault("/query", "unknown-member", "Không có.", "Not known."));
        }
        if (!faults.isEmpty()) {
            return FakeReporting.Answer.faults(faults);
        }
        return name.equals("Đất đai quá hạn") && exchange.getRequestMethod().equals("POST")
                ? FakeReporting.Answer.problem(
                        409,
                        "name-taken",
                        "Bạn đã có một bộ lọc với tên này. / You have a filter of this name.",
                        List.of())
                : new FakeReporting.Answer(201, all().items().getFirst());
    }

    private static SavedFilters all() {
        return new SavedFilters(
                List.of(
                        new Saved(
                                OWN,
                                "Đất đai quá hạn",
                                true,
                                "19-ubnd",
                                Map.of("competent", "19-05443", "overdue", "true", "sort", "dueOn"),
                                null),
                        new Saved(
                                "c".repeat(32),
                                FixedDashboard.HOSTILE,
                                true,
                                null,
                                Map.of("competent", "gone", "sort", "dueOn"),
                                List.of(new org.tiepdan.office.client.fault.Fault(
                                        "competent", "unknown-code", "Mã không có. / No code."))),
                        new Saved(SHARED, "Kiến nghị lâu ngày", false, "19-ubnd", Map.of("type", "PROPOSAL"), null)),
                50);
    }

    static FakeReporting.Answer taken(String path, Map<String, String> asked) {
        if (path.endsWith("csv") || path.endsWith("xlsx")) {
            return asked.containsKey("limit")
                    ? FakeReporting.Answer.faults(List.of(new Fault("limit", "out-of-range", "Sai.", "Wrong.")))
                    : file("số đến;nội dung\n120;Khiếu nại " + asked);
        }
        var faults = Stream.of("body", "from", "to")
                .filter(name -> !asked.getOrDefault(name, "").matches("19-.*|2026-.*"))
                .map(name -> new Fault(name, "missing", "Còn thiếu.", "Required, but missing."))
                .toList();
        if (faults.isEmpty() && asked.containsKey("format")) {
            return file("sổ " + asked.get("format"));
        }
        return faults.isEmpty()
                ? new FakeReporting.Answer(200, register(List.of("Đơn của một công dân", FixedDashboard.HOSTILE)))
                : FakeReporting.Answer.faults(faults);
    }

    static FakeReporting.Answer file(String text) {
        return new FakeReporting.Answer(200, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param subjects one for each row */
    static OfficialRegister register(List<String> subjects) {
        var columns = RegisterLayout.reception().on(FROM);
        return new OfficialRegister(
                "03/TCD",
                new Words("SỔ TIẾP CÔNG DÂN", "REGISTER OF CITIZEN RECEPTION"),
                "NĐ154/2026 Mẫu 03/TCD",
                new Words("Ban Tiếp công dân tỉnh Thái Nguyên", "Citizen-Reception Board"),
                FROM,
                FROM.plusDays(29),
                columns.stream()
                        .map(column -> new Column(
                                column.number(),
                                column.titleVi(),
                                column.member().name()))
                        .toList(),
                subjects.stream()
                        .map(subject -> columns.stream()
                                .map(column -> cell(column.member().name(), subject))
                                .toList())
                        .toList());
    }

    private static String cell(String member, String subject) {
        return switch (member) {
            case "ORDINAL" -> "1";
            case "RECEIVED_ON" -> "02/11/2026";
            case "PERSON" -> "Trong đơn niêm phong số đến 420/2026";
            case "SUBJECT" -> subject;
            case "RESULT" -> "Vụ việc đã được thụ lý, đang giải quyết.";
            default -> "";
        };
    }
}
