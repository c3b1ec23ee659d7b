package org.tiepdan.reporting.score.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.table.TypeWords;

/** One item behind a figure as a line. */
public final class ScoredColumns {
    /** The beginning of the name of the file. */
    public static final String FILE = "danh-sach-so-sanh";

    private static final ListHead HEAD = new ListHead(
            "Danh sách",
            List.of(
                    new Column("Mã vụ việc", 36),
                    new Column("Cơ quan", 36),
                    new Column("Loại đơn", 14),
                    new Column("Ngày nhận", 12),
                    new Column("Cơ quan tiếp nhận", 36),
                    new Column("Việc phải làm", 36),
                    new Column("Cơ quan phải làm", 36),
                    new Column("Hạn", 12),
                    new Column("Ngày làm", 12),
                    new Column("Mở xem được", 9)));
    private static final int LIMIT_COLUMNS = 4;

    private final LawPack law;
    private final BodyNames names;

    public ScoredColumns(LawPack law, BodyNames names) {
        this.law = law;
        this.names = names;
    }

    public static ListHead head() {
        return HEAD;
    }

    /** @param opens whether the reader may see the case */
    public List<Cell> cells(Entry entry, boolean opens) {
        var account = entry.account();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(account.id()));
        cells.add(body(entry.body()));
        cells.add(new Cell.Text(TypeWords.of(account.type())));
        cells.add(new Cell.Day(account.receivedOn()));
        cells.add(body(account.receivingBody()));
        var limit = entry.limit();
        cells.addAll(limit == null ? Collections.nCopies(LIMIT_COLUMNS, new Cell.Empty()) : limit(limit));
        cells.add(opens ? new Cell.Text("x") : new Cell.Empty());
        return cells;
    }

    private List<Cell> limit(LimitAccount limit) {
        var name = law.timeLimits()
                .inForce(limit.ruleId(), limit.startsOn())
                .map(found -> found.nameVi())
                .orElse(limit.ruleId());
        return List.of(new Cell.Text(name), body(limit.owedBy()), new Cell.Day(limit.dueOn()), day(limit.doneOn()));
    }

    private Cell body(String code) {
        return new Cell.Text(names.named(code).vi());
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.Empty() : new Cell.Day(day);
    }
}
