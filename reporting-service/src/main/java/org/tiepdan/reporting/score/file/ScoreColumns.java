package org.tiepdan.reporting.score.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.score.Counts;
import org.tiepdan.reporting.score.Rate;
import org.tiepdan.reporting.score.Scorecard;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.Spread;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.table.StepWords;

/** A scorecard as a line: the same numbers as on the page, and the same ones left out. */
public final class ScoreColumns {
    /** The beginning of the name of the file. */
    public static final String FILE = "so-sanh-co-quan";

    private static final String LEFT_OUT = "ẩn";
    private static final String SUM = "Tổng cộng";
    private static final int NARROW = 12;

    private final BodyNames names;

    public ScoreColumns(BodyNames names) {
        this.names = names;
    }

    public static ListHead head() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("Mã cơ quan", 24));
        columns.add(new Column("Cơ quan", 36));
        for (var when : List.of("", ", năm trước")) {
            for (var rate : List.of("Giải quyết đúng hạn", "Đến hạn và kịp hạn", "Đang tồn quá hạn")) {
                columns.add(new Column(rate + " (%)" + when, NARROW));
            }
        }
        for (var figure : Figure.values()) {
            columns.add(new Column(ScoreWords.of(figure), NARROW));
        }
        for (var days : List.of("Ngày làm việc trễ", "Ngày tồn")) {
            for (var share : List.of("nửa số không quá", "9/10 không quá", "lâu nhất")) {
                columns.add(new Column(days + ": " + share, NARROW));
            }
        }
        columns.add(new Column("Bước trễ nhiều nhất", 24));
        columns.add(new Column("Xếp hạng", NARROW));
        columns.add(new Column("Điểm", NARROW));
        // Last, so that columns keep their places.
        for (var day : List.of("Từ ngày", "Đến ngày", "Tính đến", "Theo sổ ngày")) {
            columns.add(new Column(day, NARROW));
        }
        columns.add(new Column("Công bố", NARROW));
        return new ListHead("So sánh cơ quan", columns);
    }

    /**
     * @param of the table of the card
     * @param published whether it is for publication; all others are for internal use
     */
    public List<Cell> cells(Card card, Scorecard of, boolean published) {
        var counts = card.counts();
        var body = card.body();
        var cells = new ArrayList<Cell>();
        cells.add(body == null ? new Cell.Empty() : new Cell.Text(body));
        cells.add(new Cell.Text(body == null ? SUM : names.named(body).vi()));
        rates(counts, cells);
        rates(card.yearBefore(), cells);
        for (var figure : Figure.values()) {
            var count = counts.figures().get(figure);
            cells.add(count == null ? new Cell.Text(LEFT_OUT) : Cell.Amount.of(count));
        }
        spread(counts.late(), cells);
        spread(counts.waiting(), cells);
        cells.add(
                counts.reasons().isEmpty()
                        ? new Cell.Empty()
                        : new Cell.Text(StepWords.of(counts.reasons().getFirst().step())));
        cells.add(card.rank() == null ? new Cell.Empty() : Cell.Amount.of(card.rank()));
        cells.add(decimal(card.points()));
        cells.add(new Cell.Day(of.from()));
        cells.add(new Cell.Day(of.to()));
        cells.add(new Cell.Day(of.countedTo()));
        var knownAt = of.knownAt();
        cells.add(knownAt == null ? new Cell.Empty() : new Cell.Day(LegalTime.dateOf(knownAt)));
        cells.add(published ? new Cell.Text("x") : new Cell.Empty());
        return cells;
    }

    /** @param counts null if they are unknown */
    private static void rates(@Nullable Counts counts, List<Cell> cells) {
        if (counts == null) {
            cells.addAll(List.of(new Cell.Empty(), new Cell.Empty(), new Cell.Empty()));
            return;
        }
        var rates = counts.rates();
        List.of(rates.closedOnTime(), rates.dueAndMet(), rates.openAndLate()).forEach(rate -> cells.add(rate(rate)));
    }

    private static Cell rate(Rate rate) {
        return rate.count() == null || rate.of() == null ? new Cell.Text(LEFT_OUT) : decimal(rate.percent());
    }

    private static void spread(@Nullable Spread days, List<Cell> cells) {
        if (days == null) {
            cells.addAll(List.of(new Cell.Empty(), new Cell.Empty(), new Cell.Empty()));
        } else {
            cells.add(Cell.Amount.of(days.median()));
            cells.add(Cell.Amount.of(days.ninth()));
            cells.add(Cell.Amount.of(days.worst()));
        }
    }

    private static Cell decimal(@Nullable Double number) {
        return number == null ? new Cell.Empty() : new Cell.Amount(BigDecimal.valueOf(number));
    }
}
