package org.tiepdan.reporting.forecast.adapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.forecast.Forecast;
import org.tiepdan.reporting.forecast.Forecast.Endangered;
import org.tiepdan.reporting.forecast.Forecast.Expected;
import org.tiepdan.reporting.forecast.TrackRecord;
import org.tiepdan.reporting.forecast.TrackRecord.Bin;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.table.StepWords;

/** The forecast as rows: bodies, the limits most at risk, and always the error of earlier forecasts. */
final class ForecastRows {
    static final ListHead HEAD = new ListHead(
            "Dự báo trễ hạn",
            List.of(
                    new Column("Loại dòng (Kind)", 24),
                    new Column("Mã cơ quan (Body code)", 24),
                    new Column("Cơ quan (Body)", 36),
                    new Column("Số thời hạn (Limits)", 12),
                    new Column("Dự kiến trễ (Expected late)", 12),
                    new Column("Ít nhất (Low)", 9),
                    new Column("Nhiều nhất (High)", 9),
                    new Column("Thực tế trễ (Late in fact)", 12),
                    new Column("Mã vụ việc (Case)", 36),
                    new Column("Mã thời hạn (Limit code)", 24),
                    new Column("Việc phải làm (Step)", 24),
                    new Column("Hạn (Due on)", 12),
                    new Column("Còn ngày làm việc (Working days left)", 12),
                    new Column("Khả năng trễ, % (Chance, %)", 12),
                    new Column("Từ khả năng, % (From chance, %)", 12),
                    new Column("Đến dưới, % (To below, %)", 12),
                    new Column("Thực tế trễ, % (Late in fact, %)", 12),
                    new Column("Điểm Brier (Brier score)", 12),
                    new Column("Brier, mọi cơ quan như nhau (All bodies alike)", 12),
                    new Column("Brier, một tỷ lệ chung (One share)", 12),
                    new Column("Trong khoảng dự báo, % (Within bounds, %)", 12),
                    new Column("Số tuần (Weeks)", 9),
                    new Column("Dự báo sáng ngày (Forecast of)", 12),
                    new Column("Thời hạn đến ngày (Limits until)", 12),
                    new Column("Số ngày làm việc (Working days)", 9),
                    new Column("Ghi chú (Note)", 60)));

    private static final String ERROR =
            "Sai số của các dự báo cùng loại trong những tuần trước; điểm Brier 0 là tuyệt đối đúng. Khoảng dự báo đúng 9 trên 10 lần. "
                    + "(The error of such forecasts in the weeks before; a Brier score of 0 is perfect. The bounds hold 9 times in 10.)";
    private static final int OF_BODIES = 2;
    private static final int OF_NUMBERS = 5;
    private static final int OF_LIMITS = 5;
    private static final int OF_BINS = 4;
    private static final int OF_ERRORS = 5;

    private final BodyNames names;

    ForecastRows(BodyNames names) {
        this.names = names;
    }

    List<List<Cell>> of(Forecast forecast) {
        var rows = new ArrayList<List<Cell>>();
        forecast.bodies().forEach(body -> rows.add(row("Cơ quan (Body)", cells(body), null, forecast)));
        forecast.endangered()
                .forEach(limit -> rows.add(row("Thời hạn dễ trễ (Limit at risk)", cells(limit), null, forecast)));
        rows.add(row("Sai số (Error)", cells(forecast.error()), ERROR, forecast));
        forecast.error()
                .bins()
                .forEach(
                        bin -> rows.add(row("Sai số theo khả năng trễ (Error by chance)", cells(bin), null, forecast)));
        return rows;
    }

    private static List<Cell> row(String kind, List<Cell> cells, @Nullable String note, Forecast of) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(kind));
        row.addAll(cells);
        row.add(Cell.day(of.on()));
        row.add(Cell.day(of.until()));
        row.add(Cell.number(of.days()));
        row.add(Cell.text(note));
        return row;
    }

    private List<Cell> cells(Expected body) {
        var cells = new ArrayList<Cell>();
        body(body.body(), cells);
        cells.add(Cell.number(body.running()));
        cells.add(Cell.number(body.late().expected()));
        cells.add(Cell.number(body.late().low()));
        cells.add(Cell.number(body.late().high()));
        nothing(1 + OF_LIMITS + OF_BINS + OF_ERRORS, cells);
        return cells;
    }

    private List<Cell> cells(Endangered limit) {
        var cells = new ArrayList<Cell>();
        body(limit.body(), cells);
        nothing(OF_NUMBERS, cells);
        cells.add(Cell.text(limit.caseId()));
        cells.add(Cell.text(limit.ruleId()));
        cells.add(Cell.text(limit.step().equals(limit.ruleId()) ? null : StepWords.of(limit.step())));
        cells.add(Cell.day(limit.dueOn()));
        cells.add(Cell.number(limit.daysLeft()));
        cells.add(Cell.number(limit.chancePercent()));
        nothing(OF_BINS - 1 + OF_ERRORS, cells);
        return cells;
    }

    private static List<Cell> cells(TrackRecord error) {
        var cells = new ArrayList<Cell>();
        nothing(OF_BODIES, cells);
        cells.add(Cell.number(error.limits()));
        cells.add(Cell.number(error.expected()));
        nothing(2, cells);
        cells.add(Cell.number(error.happened()));
        nothing(OF_LIMITS + OF_BINS, cells);
        cells.add(Cell.number(error.brier()));
        cells.add(Cell.number(error.brierOfAnybody()));
        cells.add(Cell.number(error.brierOfOneShare()));
        cells.add(Cell.number(error.withinPercent()));
        cells.add(Cell.number(error.weeks()));
        return cells;
    }

    private static List<Cell> cells(Bin bin) {
        var cells = new ArrayList<Cell>();
        nothing(OF_BODIES, cells);
        cells.add(Cell.number(bin.limits()));
        nothing(OF_NUMBERS - 1 + OF_LIMITS, cells);
        cells.add(Cell.number(bin.expectedPercent()));
        cells.add(Cell.number(bin.from()));
        cells.add(Cell.number(bin.to()));
        cells.add(Cell.number(bin.happenedPercent()));
        nothing(OF_ERRORS, cells);
        return cells;
    }

    private void body(String code, List<Cell> cells) {
        cells.add(Cell.text(code));
        cells.add(Cell.text(names.named(code).vi()));
    }

    private static void nothing(int count, List<Cell> cells) {
        cells.addAll(Collections.nCopies(count, new Cell.Empty()));
    }
}
