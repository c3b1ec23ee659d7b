package org.tiepdan.office.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiepdan.office.client.score.Scorecards;
import org.tiepdan.office.client.score.Scorecards.Card;
import org.tiepdan.office.words.Display;

/**
 * The tables of the page.
 *
 * @param days which days are counted
 * @param method how bodies are ranked; empty where they are not
 * @param leftOut why some numbers are not shown; empty where all are
 * @param internal why the table is not for publication; empty if it is
 */
record CompareView(String days, String method, String leftOut, String internal, Table rates, Table causes, Table all) {
    private static final List<String> FLOW = List.of(
            "OPENING",
            "RECEIVED",
            "SETTLED_ON_TIME",
            "SETTLED_LATE",
            "SETTLED_WITHOUT_LIMIT",
            "ENDED_OTHERWISE",
            "HANDED_ON",
            "OPEN_IN_TIME",
            "OPEN_LATE",
            "OBJECTED",
            "RETURNED",
            "TRANSFERRED",
            "REPLIED",
            "SECOND_DECIDED",
            "REVERSED",
            "FIRST_REVIEWED",
            "FIRST_REVERSED");
    private static final List<String> CAUSES =
            List.of("LATE", "LATE_BY_ITSELF", "LATE_BY_EARLIER", "LATE_BY_RECEIVING", "LATE_BY_OTHER");

    /** @param columns without that of the names */
    record Table(List<String> columns, List<Row> rows) {
        static Table of(List<Row> rows) {
            return new Table(
                    rows.isEmpty()
                            ? List.of()
                            : rows.getFirst().cells().stream().map(Cell::label).toList(),
                    rows);
        }
    }

    record Row(String name, boolean sum, List<Cell> cells) {}

    static CompareView of(Scorecards cards, AskedDays asked, boolean forPublication, Display display) {
        var all = Stream.concat(cards.bodies().stream(), Stream.ofNullable(cards.total()))
                .toList();
        var method = cards.ranking();
        boolean shown = all.stream().allMatch(card -> card.counts().leftOut().isEmpty());
        return new CompareView(
                asked.withKnown(
                        display.text("compare.days", display.day(cards.from()), display.day(cards.countedTo())),
                        display),
                method == null ? "" : display.text("compare.method", method.rankedFrom()),
                shown ? "" : display.text("compare.left-out-why", cards.smallCell()),
                forPublication ? "" : display.text("compare.internal-why"),
                table(
                        all,
                        asked,
                        display,
                        cells -> Stream.of(
                                        Stream.of(
                                                cells.rate("closedOnTime", "SETTLED_ON_TIME"),
                                                cells.rate("dueAndMet", "DUE_MET"),
                                                cells.rate("openAndLate", "OPEN_LATE"),
                                                cells.figure("OVER_45_DAYS"),
                                                cells.waiting()),
                                        method == null ? Stream.<Cell>empty() : Stream.of(cells.rank()))
                                .flatMap(Function.identity())
                                .toList()),
                table(
                        all,
                        asked,
                        display,
                        cells -> Stream.concat(
                                        CAUSES.stream().map(cells::figure), Stream.of(cells.reason(), cells.late()))
                                .toList()),
                table(
                        all,
                        asked,
                        display,
                        cells -> FLOW.stream().map(cells::figure).toList()));
    }

    private static Table table(List<Card> cards, AskedDays asked, Display display, Function<Cells, List<Cell>> cells) {
        return Table.of(cards.stream()
                .map(card -> new Row(
                        card.body() == null ? display.text("table.total") : display.body(card.body()),
                        card.body() == null,
                        cells.apply(new Cells(card, asked, display))))
                .toList());
    }
}
