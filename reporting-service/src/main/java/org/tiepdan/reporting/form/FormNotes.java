package org.tiepdan.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.form.FormColumn;
import org.tiepdan.lawpack.form.rule.CountedUnit.Kind;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.lawpack.form.rule.Population;
import org.tiepdan.lawpack.pack.SourceStatus;

/** The notes of a form: the sources of its columns and days, and what it does not contain. */
final class FormNotes {
    private static final FormNote ASSUMED = new FormNote(
            "Đơn nộp trực tiếp vào ngày mà cơ quan chưa ghi buổi tiếp nào được tính là một lượt tiếp thường xuyên.",
            "A petition that came in person on a day of which its body recorded no reception counts as one visit of regular reception.");

    private static final String OF_CONCLUSIONS = "04-KQGQ";

    private FormNotes() {}

    /** @param assumesVisits whether the numbers may include assumed visits */
    static List<FormNote> of(FormAsk ask, List<FormRow> rows, BodyRows bodies, boolean assumesVisits) {
        var notes = new ArrayList<FormNote>();
        ask.found().because().forEach(set -> notes.add(new FormNote(set.vi(), set.en())));
        if (ask.period().status() == SourceStatus.UNKNOWN) {
            notes.add(new FormNote(
                    "Thời điểm chốt số liệu theo %s chưa có trong bộ luật, nên theo thời điểm chốt trước đó."
                            .formatted(ask.period().basis()),
                    "The cut-offs under %s are not known here, so those before it are kept."
                            .formatted(ask.period().basis())));
        }
        notRecorded(ask, rows).ifPresent(notes::add);
        derived(ask).ifPresent(notes::add);
        executed(ask).ifPresent(notes::add);
        if (counts(ask, Kind.RESULTS)) {
            notes.add(new FormNote(
                    "Tiền, đất và người: cộng các con số ghi trong quyết định, kết luận; quyết định không ghi thì không cộng.",
                    "Money, land and people: what decisions and conclusions say; one that says nothing adds nothing."));
        }
        if (assumesVisits) {
            notes.add(ASSUMED);
        }
        if (rows.size() > 2) {
            notes.add(
                    new FormNote(
                            "Đơn do cơ quan này chuyển cho cơ quan kia trong cùng bảng chỉ tính một lần ở dòng tổng, nên dòng tổng có thể nhỏ hơn"
                                    + " tổng các dòng.",
                            "What one body of the table handed to another counts once in the total, which can be less than the sum of the rows."));
        }
        if (!ask.grant().bodies().containsAll(bodies.below(ask.body()))) {
            notes.add(new FormNote(
                    "Chỉ gồm số liệu của các cơ quan mà người xem được phép xem.",
                    "Only bodies that the reader may see are in it."));
        }
        return List.copyOf(notes);
    }

    private static boolean counts(FormAsk ask, Kind kind) {
        return ask.found().form().columns().stream()
                .anyMatch(column ->
                        column.rule() instanceof Count count && count.unit().kind() == kind);
    }

    private static Optional<FormNote> notRecorded(FormAsk ask, List<FormRow> rows) {
        var total = rows.getLast();
        var columns = ask.found().form().columns().stream()
                .filter(column -> total.value(column.number()) == null)
                .map(column -> String.valueOf(column.number()))
                .toList();
        var list = String.join(", ", columns);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormNote(
                        "Cột %s: hệ thống không ghi nhận số liệu này; không phải là 0.".formatted(list),
                        "Columns %s: the system does not record this; it is not 0.".formatted(list)));
    }

    private static Optional<FormNote> derived(FormAsk ask) {
        var columns = columns(ask, column -> column.status() != SourceStatus.VERIFIED && !isOfExecution(column));
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormNote(
                        "Cột %s: tên và vị trí cột được suy ra từ các biểu khác, chưa đối chiếu với thông tư."
                                .formatted(columns),
                        "Columns %s: title and place are derived from other forms, not read in the circular."
                                .formatted(columns)));
    }

    /** Their titles are known; what is derived is the count. */
    private static Optional<FormNote> executed(FormAsk ask) {
        var columns = columns(ask, FormNotes::isOfExecution);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        var denunciations = ask.found().form().code().equals(OF_CONCLUSIONS);
        var vi = denunciations
                ? "chỉ gồm kết luận nội dung tố cáo ban hành trong kỳ"
                : "chỉ gồm quyết định giải quyết khiếu nại có hiệu lực pháp luật trong kỳ";
        var en = denunciations
                ? "only conclusions on denunciations issued in the period"
                : "only decisions on complaints that took effect in the period";
        return Optional.of(new FormNote(
                "Cột %s: %s; phần còn phải thực hiện của các kỳ trước không được ghi nhận.".formatted(columns, vi),
                "Columns %s: %s; what earlier periods left is not recorded.".formatted(columns, en)));
    }

    private static boolean isOfExecution(FormColumn column) {
        return column.rule() instanceof Count count && count.population() == Population.TO_EXECUTE;
    }

    private static String columns(FormAsk ask, Predicate<FormColumn> meant) {
        return ask.found().form().columns().stream()
                .filter(meant)
                .map(column -> String.valueOf(column.number()))
                .collect(Collectors.joining(", "));
    }
}
