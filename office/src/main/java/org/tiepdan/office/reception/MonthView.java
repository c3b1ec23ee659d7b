package org.tiepdan.office.reception;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiepdan.office.client.reception.Receptions;
import org.tiepdan.office.client.reception.Receptions.Figures;
import org.tiepdan.office.client.reception.Schedule;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * The receptions of a body in one month.
 *
 * @param bodies from which the reader chooses
 * @param reasons for voiding a record
 * @param mayVoid whether the reader records for this body
 * @param assumed petitions counted without a record; empty for none
 * @param days the legal minimum for the head; empty if there is none
 */
record MonthView(
        String body,
        String name,
        String month,
        String before,
        String after,
        List<Choice> bodies,
        List<Choice> reasons,
        boolean mayVoid,
        List<Row> rows,
        Row total,
        String assumed,
        List<Days> days) {
    private static final List<String> REASONS = List.of("WRONG_FIGURES", "RECORDED_TWICE", "TEST_ENTRY");

    record Choice(String code, String words, boolean chosen) {}

    /** @param action address that voids a record; empty if it is void already, or the reader may not void it */
    record Row(String first, String session, List<String> numbers, boolean voided, String action) {}

    /** @param late whether days are missing in a past week or month */
    record Days(String text, boolean late) {}

    /** @param records whether the reader's role records receptions */
    static MonthView of(
            String body,
            YearMonth month,
            List<String> own,
            boolean records,
            Receptions receptions,
            Schedule schedule,
            Display display) {
        boolean mayVoid = records && own.contains(body);
        return new MonthView(
                body,
                display.name(body),
                "%02d/%d".formatted(month.getMonthValue(), month.getYear()),
                to(body, month.minusMonths(1)),
                to(body, month.plusMonths(1)),
                own.stream()
                        .map(code -> new Choice(code, display.name(code), code.equals(body)))
                        .toList(),
                REASONS.stream()
                        .map(code -> new Choice(code, display.code("reception-void", code), false))
                        .toList(),
                mayVoid,
                receptions.items().stream()
                        .map(row -> row(row, mayVoid, display))
                        .toList(),
                new Row(
                        display.text("receptions.total"),
                        "",
                        numbers(
                                receptions.total().sessions(),
                                receptions.total().figures(),
                                display),
                        false,
                        ""),
                receptions.total().assumedVisits() == 0
                        ? ""
                        : display.text(
                                "receptions.assumed",
                                display.number(receptions.total().assumedVisits())),
                schedule.slots().stream().map(slot -> days(slot, display)).toList());
    }

    static String to(String body, YearMonth month) {
        return Links.to(Links.RECEPTIONS, Map.of("body", body, "month", month.toString()));
    }

    private static Row row(Receptions.Row row, boolean mayVoid, Display display) {
        boolean voided = row.voidedAt() != null;
        return new Row(
                display.day(row.heldOn()),
                display.code("session", row.session()),
                numbers(row.sessions() == null ? 0 : row.sessions(), row.figures(), display),
                voided,
                voided || !mayVoid ? "" : Links.RECEPTIONS + "/" + row.receptionId() + "/void");
    }

    private static List<String> numbers(int sessions, Figures figures, Display display) {
        return Stream.of(
                        sessions,
                        figures.visits(),
                        figures.people(),
                        figures.mattersFirst(),
                        figures.mattersAgain(),
                        figures.groups(),
                        figures.groupPeople())
                .map(display::number)
                .toList();
    }

    private static Days days(Schedule.Slot slot, Display display) {
        boolean late = !slot.open() && slot.held() < slot.minimum();
        return new Days(
                display.text(
                        slot.open()
                                ? "receptions.days-open"
                                : late ? "receptions.days-missing" : "receptions.days-held",
                        display.day(slot.from()),
                        display.day(slot.to()),
                        display.number(slot.held()),
                        display.number(slot.minimum()),
                        display.language().of(slot.vi(), slot.en()),
                        slot.basis()),
                late);
    }
}
