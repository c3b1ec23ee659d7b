package org.tiepdan.office.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.score.Scorecards.Card;
import org.tiepdan.office.client.score.Scorecards.Counts;
import org.tiepdan.office.client.score.Scorecards.Rate;
import org.tiepdan.office.client.score.Scorecards.Spread;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** Formats the figures of one card as cells, with the year before and the list behind them. */
final class Cells {
    private final Card card;
    private final AskedDays days;
    private final Display display;

    Cells(Card card, AskedDays days, Display display) {
        this.card = card;
        this.days = days;
        this.display = display;
    }

    Cell figure(String figure) {
        var label = display.code("figure", figure);
        var count = card.counts().figures().get(figure);
        return count == null
                ? leftOut(label, figure)
                : new Cell(label, display.number(count), "", before(figure), href(figure, count), false);
    }

    /** @param listed the figure whose list is linked */
    Cell rate(String name, String listed) {
        var label = display.code("rate", name);
        var rate = rate(card.counts(), name);
        var percent = rate.percent();
        var count = rate.count();
        var of = rate.of();
        if (count == null || of == null) {
            return leftOut(label, listed);
        }
        return percent == null
                ? Cell.of(label, Cell.NONE)
                : new Cell(
                        label,
                        display.percent(percent),
                        display.text("compare.of", count, of),
                        rateBefore(name),
                        href(listed, count),
                        false);
    }

    private static Rate rate(Counts counts, String name) {
        return switch (name) {
            case "closedOnTime" -> counts.rates().closedOnTime();
            case "dueAndMet" -> counts.rates().dueAndMet();
            default -> counts.rates().openAndLate();
        };
    }

    Cell rank() {
        var label = display.text("compare.rank");
        var rank = card.rank();
        return rank == null
                ? Cell.of(label, Cell.NONE)
                : new Cell(
                        label,
                        String.valueOf(rank),
                        display.text("compare.points", display.decimal(Objects.requireNonNull(card.points()))),
                        "",
                        "",
                        false);
    }

    Cell late() {
        return spread(display.text("compare.late-days"), card.counts().late());
    }

    Cell waiting() {
        return spread(display.text("compare.waiting-days"), card.counts().waiting());
    }

    private Cell spread(String label, @Nullable Spread days) {
        return Cell.of(
                label,
                days == null ? Cell.NONE : display.text("compare.spread", days.median(), days.ninth(), days.worst()));
    }

    Cell reason() {
        var label = display.text("compare.step");
        var reasons = card.counts().reasons();
        if (reasons.isEmpty()) {
            return Cell.of(label, Cell.NONE);
        }
        var first = reasons.getFirst();
        var step = display.code("limit.step", first.step());
        return new Cell(label, step, display.text("compare.times", display.number(first.count())), "", "", false);
    }

    private Cell leftOut(String label, String figure) {
        return new Cell(
                label,
                display.text("compare.left-out"),
                "",
                "",
                Links.scored(figure, card.body(), days.parameters()),
                true);
    }

    private String href(String figure, long count) {
        return count == 0 ? "" : Links.scored(figure, card.body(), days.parameters());
    }

    private String before(String figure) {
        var before = card.yearBefore();
        if (before == null) {
            return "";
        }
        var count = before.figures().get(figure);
        return count == null ? "" : display.text("compare.before", display.number(count));
    }

    private String rateBefore(String name) {
        var before = card.yearBefore();
        var percent = before == null ? null : rate(before, name).percent();
        return percent == null ? "" : display.text("compare.before", display.percent(percent));
    }
}
