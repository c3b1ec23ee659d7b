package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Words;
import org.tiepdan.office.client.report.ReportCases;
import org.tiepdan.office.client.report.ReportCatalogue;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.Submission;
import org.tiepdan.office.client.report.SubmissionDifferences;
import org.tiepdan.office.client.report.SubmissionDifferences.Change;
import org.tiepdan.office.client.report.SubmissionDifferences.Reason;
import org.tiepdan.office.client.report.Submissions;
import org.tiepdan.office.client.report.Submitted;
import org.tiepdan.servicekit.web.Fault;

/** A made-up report form; 02-XLD does not add up. */
public final class FixedReports {
    public static final String SUBMISSION = "s1";
    public static final String COUNTED_OTHERWISE = "s-before";
    public static final String UNKNOWN_BODY = "99-00000";
    public static final String RECEPTION = "5d0b7c1e-0000-4000-8000-000000000001";
    public static final String HANDED_ON = "1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    private static final Instant COUNTED = Instant.parse("2026-11-16T08:00:00Z");
    private static final String DIGEST = "b0c2587e627d2faba3d2e81e20665073056ad0dd5c992ea3667456cde55c3891";

    private static final ReportForm.Days DAYS =
            new ReportForm.Days("2026-Q3", "Quý III/2026", LocalDate.of(2026, 6, 15), LocalDate.of(2026, 9, 14));

    private FixedReports() {}

    static FakeReporting.Answer answer(HttpExchange exchange, Map<String, String> asked) {
        var path = exchange.getRequestURI().getPath().split("/");
        if (path.length == 4) {
            return ok(catalogue());
        }
        var form = path[4];
        if (exchange.getRequestMethod().equals("POST")) {
            return new FakeReporting.Answer(201, new Submitted(SUBMISSION, DIGEST));
        }
        if (UNKNOWN_BODY.equals(asked.get("body"))) {
            var unknown = new Fault("body", "unknown-code", "Mã không có.", "Unknown code.");
            return FakeReporting.Answer.faults(
                    asked.containsKey("from") == asked.containsKey("to")
                            ? List.of(unknown)
                            : List.of(
                                    unknown,
                                    new Fault("period", "period-or-days", "Ghi cả (from) và (to).", "(from), (to)")));
        }
        if (path.length == 5 && "?".equals(asked.get("from"))) {
            return FakeReporting.Answer.faults(List.of(
                    new Fault("from", "not-a-date", "Cần ngày.", "Expected a date."),
                    new Fault("knownAt", "not-a-date-time", "Cần thời điểm.", "Expected a date-time.")));
        }
        if (path.length == 5) {
            return form.equals("02-XLD")
                    ? FakeReporting.Answer.problem(
                            422,
                            "does-not-add-up",
                            "Biểu 02/XLD chưa đưa ra được: c1 = c2 + c3. / Form 02/XLD does not add up: c1 = c2 + c3.",
                            List.of())
                    : ok(form(form, asked.getOrDefault("body", "19-05443"), asked.get("knownAt")));
        }
        if (path[5].equals("cases") && asked.containsKey("format")) {
            return ok(("a list " + asked).getBytes(StandardCharsets.UTF_8));
        }
        if (path[5].equals("cases")) {
            return ok(new ReportCases(
                    1,
                    List.of("Tổng số đơn phải xử lý", "Tổng số"),
                    BigDecimal.ONE,
                    List.of(
                            new ReportCases.Line(
                                    FixedCases.CASE,
                                    null,
                                    7,
                                    2026,
                                    "COMPLAINT",
                                    LocalDate.of(2026, 7, 1),
                                    BigDecimal.ONE,
                                    true),
                            new ReportCases.Line(
                                    null,
                                    RECEPTION,
                                    null,
                                    null,
                                    null,
                                    LocalDate.of(2026, 7, 2),
                                    BigDecimal.ONE,
                                    false)),
                    null));
        }
        if (path.length == 6 && asked.containsKey("below")) {
            return ok(new Submissions(List.of(
                    new Submissions.Line("s3", "cb-0008", COUNTED, "x", DIGEST, true, DAYS, "19-05710"),
                    new Submissions.Line("s2", "cb-0008", COUNTED, null, DIGEST, false, DAYS, "19-05710"),
                    new Submissions.Line(SUBMISSION, "cb-0007", COUNTED, null, DIGEST, true, DAYS, "19-05443"))));
        }
        if (path.length == 6) {
            return ok(new Submissions(List.of(
                    new Submissions.Line(SUBMISSION, "cb-0007", COUNTED, null, DIGEST, true, DAYS, "19-05443"),
                    new Submissions.Line(
                            "s0",
                            "cb-0007",
                            COUNTED,
                            null,
                            DIGEST,
                            true,
                            new ReportForm.Days(
                                    "2026-Q2", "Quý II/2026", LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 14)),
                            "19-05443"))));
        }
        return path.length == 7
                ? ok(new Submission(path[6], "cb-0007", COUNTED, null, DIGEST, form(form, "19-05443")))
                : ok(differences(path[6]));
    }

    private static FakeReporting.Answer ok(Object body) {
        return new FakeReporting.Answer(200, body);
    }

    private static ReportCatalogue catalogue() {
        return new ReportCatalogue(
                List.of(
                        new ReportCatalogue.Form(
                                "01-XLD", "01/XLD", "TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN", "Handling of petitions"),
                        new ReportCatalogue.Form("02-XLD", "02/XLD", "XỬ LÝ ĐƠN KHIẾU NẠI", "Handling of complaints"),
                        new ReportCatalogue.Form("01-KQGQ", "01/KQGQ", "KẾT QUẢ GIẢI QUYẾT", "Settlement")),
                List.of(new ReportCatalogue.Period(
                        "2026-Q3", "Quý III/2026", LocalDate.of(2026, 6, 15), LocalDate.of(2026, 9, 14))),
                "2026-Q3");
    }

    private static ReportForm form(String form, String body) {
        return form(form, body, null);
    }

    private static ReportForm form(String form, String body, @Nullable String knownAt) {
        return new ReportForm(
                form,
                form.replace('-', '/'),
                "TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN",
                "Handling of petitions",
                "TT 01/2024/TT-TTCP",
                body,
                "Ủy ban nhân dân phường Phan Đình Phùng",
                DAYS,
                new ReportForm.AsOf(
                        knownAt == null ? null : OffsetDateTime.parse(knownAt).toInstant(), COUNTED),
                List.of("Biểu số: 01/XLD", "(Thông tư số 01/2024/TT-TTCP)"),
                List.of(
                        column(1, "Tổng số đơn phải xử lý", "Petitions to handle", "Tổng số", "Total"),
                        column(
                                2,
                                "Tổng số đơn phải xử lý",
                                "Petitions to handle",
                                "Kỳ trước chuyển sang",
                                "Carried over"),
                        column(3, "Tổng số đơn phải xử lý", "Petitions to handle", "Tiếp nhận trong kỳ", "Received"),
                        new ReportForm.Column(4, List.of("Đã có bản án của tòa"), List.of("A court has judged"))),
                form.equals("01-KQGQ")
                        ? List.of(amounts(body, false), amounts(body, true))
                        : List.of(row(body, false), row(body, true)),
                List.of(new ReportForm.Check(
                        "c1 = c2 + c3",
                        "Cột 1 phải bằng tổng các cột 2, 3.",
                        "Column 1 must be equal to the sum of columns 2, 3.",
                        true)),
                List.of(new Words("Cột 4: hệ thống không ghi nhận số liệu này.", "Column 4: not recorded.")),
                List.of(
                        List.of("NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)"),
                        List.of("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", "(Ký, đóng dấu, ghi rõ họ tên)")));
    }

    private static ReportForm.Column column(int number, String group, String groupEn, String title, String titleEn) {
        return new ReportForm.Column(number, List.of(group, title), List.of(groupEn, titleEn));
    }

    private static ReportForm.Row row(String body, boolean total) {
        return new ReportForm.Row(
                body,
                "Ủy ban nhân dân phường Phan Đình Phùng",
                total,
                Arrays.asList(BigDecimal.valueOf(1_234), BigDecimal.ZERO, BigDecimal.valueOf(1_234), null));
    }

    private static ReportForm.Row amounts(String body, boolean total) {
        return new ReportForm.Row(
                body,
                "Ủy ban nhân dân phường Phan Đình Phùng",
                total,
                Arrays.asList(
                        new BigDecimal("1234.125"),
                        new BigDecimal("12.500"),
                        new BigDecimal("0.000"),
                        new BigDecimal("1E+3")));
    }

    private static SubmissionDifferences.Column difference(@Nullable String row) {
        return new SubmissionDifferences.Column(
                1,
                List.of("Tổng số đơn phải xử lý", "Tổng số"),
                BigDecimal.valueOf(1_233),
                BigDecimal.valueOf(1_234),
                List.of(
                        new Change(
                                FixedCases.CASE,
                                BigDecimal.ZERO,
                                BigDecimal.ONE,
                                List.of(new Reason("REGISTERED_LATER", null, LocalDate.of(2026, 9, 10), COUNTED)),
                                true,
                                7,
                                2026,
                                null,
                                "19-btcd"),
                        new Change(
                                HANDED_ON,
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                List.of(new Reason("KEPT_FROM_SUBMITTER", null, null, null)),
                                false,
                                8,
                                2026,
                                null,
                                "19-05443"),
                        new Change(
                                RECEPTION, BigDecimal.ZERO, BigDecimal.ONE, List.of(), false, null, null, true, null)),
                row);
    }

    /** The counting changed, and one record. */
    private static SubmissionDifferences.Column ofCounting() {
        var change = difference(null);
        return new SubmissionDifferences.Column(
                5, List.of("Chưa xử lý"), BigDecimal.valueOf(9), BigDecimal.valueOf(7), change.cases(), null);
    }

    private static SubmissionDifferences differences(String id) {
        var all = List.of(difference(null), difference("19-05443"));
        return new SubmissionDifferences(id, COUNTED, id.equals(COUNTED_OTHERWISE) ? List.of(ofCounting()) : all);
    }
}
