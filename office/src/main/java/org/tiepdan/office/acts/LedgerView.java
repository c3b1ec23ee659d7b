package org.tiepdan.office.acts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.tracking.LimitLedger;
import org.tiepdan.office.client.tracking.LimitLedger.Day;
import org.tiepdan.office.client.tracking.LimitLedger.Extension;
import org.tiepdan.office.client.tracking.LimitLedger.Pause;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * The days of a limit.
 *
 * @param sum how many days were counted and how many were not
 * @param changes pauses and extensions with their papers
 */
record LedgerView(String name, String back, String sum, List<String> changes, List<Line> counted, List<Line> skipped) {

    record Line(String day, String why) {}

    static LedgerView of(String name, String caseId, LimitLedger ledger, Display display) {
        var counted = lines(ledger.days(), true, display);
        var skipped = lines(ledger.days(), false, display);
        return new LedgerView(
                name,
                Links.caseOf(caseId),
                display.text("ledger-of.sum", counted.size(), skipped.size()),
                Stream.of(
                                ledger.pauses().stream().map(pause -> pause(pause, display)),
                                ledger.extensions().stream().map(extension -> extension(extension, display)),
                                noticed(ledger, display))
                        .flatMap(changes -> changes)
                        .toList(),
                counted,
                skipped);
    }

    private static List<Line> lines(List<Day> days, boolean counted, Display display) {
        return days.stream()
                .filter(day -> day.counted() == counted)
                .map(day ->
                        new Line(display.weekday(day.date()), display.language().of(day.vi(), day.en())))
                .toList();
    }

    private static Stream<String> noticed(LimitLedger ledger, Display display) {
        return Objects.requireNonNullElse(ledger.limit().notices(), List.<String>of()).stream()
                .map(number -> display.text("ledger-of.noticed", number));
    }

    private static String pause(Pause pause, Display display) {
        var to = pause.to();
        var paused = to == null
                ? display.text("ledger-of.paused", display.day(pause.from()), ground(pause, display))
                : display.text(
                        "ledger-of.paused-until", display.day(pause.from()), display.day(to), ground(pause, display));
        return paused
                + paper("ledger-of.paused-by", pause.reference(), display)
                + paper("ledger-of.resumed-by", pause.endReference(), display);
    }

    private static String ground(Pause pause, Display display) {
        var vi = pause.groundVi();
        var en = pause.groundEn();
        return vi == null || en == null ? pause.ground() : display.language().of(vi, en);
    }

    private static String extension(Extension extension, Display display) {
        return display.text(
                        "ledger-of.extended",
                        extension.days(),
                        display.day(extension.on()),
                        display.body(extension.by()))
                + paper("ledger-of.extended-by", extension.reference(), display);
    }

    private static String paper(String words, @Nullable String number, Display display) {
        return number == null ? "" : " " + display.text(words, number);
    }
}
