package org.tiepdan.office.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.client.tracking.LawLimit;
import org.tiepdan.office.client.tracking.Notices;
import org.tiepdan.office.client.tracking.Notices.Limit;
import org.tiepdan.office.client.tracking.Notices.Moved;
import org.tiepdan.office.client.tracking.Notices.Notice;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;

/**
 * Notices in words.
 *
 * @param kinds what a day may become
 * @param units in which a limit is counted
 * @param rules the limits of the law
 * @param alert why nothing was announced; empty for none
 * @param faults of the input
 * @param preview the limits that the notice would change; null before a preview
 */
record NoticesView(
        List<Row> rows,
        NoticeForm form,
        List<Kind> kinds,
        List<Kind> units,
        List<Kind> rules,
        String alert,
        List<String> faults,
        @Nullable Preview preview) {

    private static final List<String> UNITS = List.of("CALENDAR_DAY", "WORKING_DAY");

    private static final List<String> KINDS = List.of(
            "SWAP_DAY_OFF", "HOLIDAY", "COMPENSATORY_DAY_OFF", "TET_EXTRA_DAY_OFF", "WORKED_WEEKEND", "AS_ITS_WEEKDAY");

    record Kind(String code, String name) {}

    record Row(String number, String on, List<String> changes) {}

    record Preview(String sum, String flips, String more, List<Line> lines) {}

    record Line(String caseId, String rule, String owner, String was, String is, String flips) {}

    static NoticesView of(Notices notices, List<LawLimit> law, NoticeForm form, Display display) {
        var rules = law.stream()
                .map(limit -> new Kind(limit.ruleId(), display.language().of(limit.nameVi(), limit.nameEn())))
                .toList();
        var rows = notices.notices().reversed().stream()
                .map(notice -> row(notice, display))
                .toList();
        return new NoticesView(
                rows,
                form,
                kinds(KINDS, code -> display.code("notice-kind", code)),
                kinds(UNITS, code -> display.code("notice-unit", code)),
                rules,
                "",
                List.of(),
                null);
    }

    NoticesView refused(String why, List<Fault> wrong, Display display) {
        return new NoticesView(
                rows,
                form,
                kinds,
                units,
                rules,
                FaultWords.inOne(display, why),
                wrong.stream().map(fault -> FaultWords.of(fault, display)).toList(),
                null);
    }

    NoticesView with(Moved moved, Display display) {
        return new NoticesView(rows, form, kinds, units, rules, "", List.of(), preview(moved, display));
    }

    private static List<Kind> kinds(List<String> codes, UnaryOperator<String> names) {
        return codes.stream().map(code -> new Kind(code, names.apply(code))).toList();
    }

    private static Row row(Notice notice, Display display) {
        var days = Objects.requireNonNullElse(notice.days(), List.<Map<String, String>>of()).stream()
                .map(day -> display.day(LocalDate.parse(day.getOrDefault("date", ""))) + " · "
                        + display.code("notice-kind", day.getOrDefault("kind", "")));
        var limits = Objects.requireNonNullElse(notice.limits(), List.<Map<String, String>>of()).stream()
                .map(row -> changed(row, display));
        return new Row(
                notice.number(),
                display.day(notice.on()),
                Stream.concat(days, limits).toList());
    }

    private static String changed(Map<String, String> row, Display display) {
        var from = display.day(LocalDate.parse(row.getOrDefault("effectiveFrom", "")));
        var length = row.getOrDefault("length", "");
        var rule = row.getOrDefault("ruleId", "");
        return length.isEmpty()
                ? display.text("notices.row", rule, from)
                : display.text("notices.row-length", rule, from, length);
    }

    private static Preview preview(Moved moved, Display display) {
        return new Preview(
                display.text(
                        "notices.sum",
                        display.number(moved.cases()),
                        display.number(moved.countedAnew()),
                        display.number(moved.moved())),
                display.text("notices.flips", display.number(moved.becomeOnTime()), display.number(moved.becomeLate())),
                moved.truncated() ? display.text("notices.more") : "",
                moved.limits().stream().map(limit -> line(limit, display)).toList());
    }

    private static Line line(Limit limit, Display display) {
        var owner = limit.owedBy();
        var flips = limit.flips();
        return new Line(
                limit.caseId(),
                limit.ruleId(),
                owner == null ? "" : display.body(owner),
                display.day(limit.dueOn()),
                display.day(limit.newDueOn()),
                flips == null ? "" : display.code("notice-flip", flips));
    }
}
