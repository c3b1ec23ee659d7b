package org.tiepdan.reporting.register.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.register.CaseRow;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.CodeWords;
import org.tiepdan.reporting.wording.Words;
import org.tiepdan.reporting.wording.table.FieldWords;
import org.tiepdan.reporting.wording.table.StageWords;
import org.tiepdan.reporting.wording.table.TypeWords;

/** The columns of the list, in Vietnamese, and the cells of a case. Codes with leading zeros are text. */
public final class CaseColumns {
    /** The name of the files, which contains no parameter, since a parameter may name a person. */
    public static final String FILE = "so-theo-doi";

    private static final ListHead HEAD = new ListHead(
            "Sổ theo dõi",
            List.of(
                    new Column("Số đến", 9),
                    new Column("Năm", 7),
                    new Column("Ngày nhận", 12),
                    new Column("Loại đơn", 14),
                    new Column("Nguồn đơn", 22),
                    new Column("Nội dung", 60),
                    new Column("Lĩnh vực", 20),
                    new Column("Mã xã", 9),
                    new Column("Xã, phường, đặc khu", 24),
                    new Column("Cơ quan tiếp nhận", 36),
                    new Column("Cơ quan có thẩm quyền", 36),
                    new Column("Hướng xử lý", 18),
                    new Column("Tình trạng", 24),
                    new Column("Kết thúc", 24),
                    new Column("Ngày kết thúc", 12),
                    new Column("Hạn", 12),
                    new Column("Việc phải làm", 36),
                    new Column("Cơ quan phải làm", 36),
                    new Column("Quá hạn", 9),
                    new Column("Số lần chuyển", 9),
                    new Column("Mã vụ việc", 36),
                    new Column("Đã sửa", 9)));

    private final LawPack law;
    private final CodeWords words;

    public CaseColumns(LawPack law) {
        this.law = law;
        this.words = new CodeWords(law);
    }

    public static ListHead head() {
        return HEAD;
    }

    public List<Cell> cells(CaseRow row) {
        var received = LegalTime.dateOf(row.receivedAt());
        var due = row.dueLimit();
        var cells = new ArrayList<Cell>();
        cells.add(number(row.registerNumber()));
        // A year is no amount, so it gets no thousands separator.
        cells.add(row.registerYear() == null ? new Cell.Empty() : text(String.valueOf(row.registerYear())));
        cells.add(new Cell.Day(received));
        cells.add(text(TypeWords.of(row.type())));
        cells.add(named(row.channel(), code -> words.channel(code).vi()));
        cells.add(text(row.subject()));
        cells.add(named(row.field(), FieldWords::of));
        cells.add(text(row.commune()));
        cells.add(named(row.commune(), code -> commune(code, received)));
        cells.add(body(row.receivingBody(), row.receivingBodyName()));
        cells.add(body(row.competentBody(), row.competentBodyName()));
        cells.add(named(row.outcome(), code -> words.outcome(code).vi()));
        cells.add(named(row.state(), StageWords::of));
        cells.add(named(row.closedAs(), code -> words.closing(code).vi()));
        cells.add(day(row.closedOn()));
        cells.add(day(row.dueOn()));
        cells.add(text(due == null ? null : due.nameVi()));
        cells.add(named(due == null ? null : due.owedBy(), this::bodyName));
        cells.add(text(row.overdue() ? "x" : null));
        cells.add(number(row.hop()));
        cells.add(text(row.caseId()));
        cells.add(text(Boolean.TRUE.equals(row.corrected()) ? "x" : null));
        return cells;
    }

    private String commune(String code, LocalDate on) {
        return law.units().commune(code, on).map(Unit::nameVi).orElse(code);
    }

    private String bodyName(String code) {
        return law.bodies().find(code).map(body -> body.nameVi()).orElse(code);
    }

    private static Cell body(@Nullable String code, @Nullable Words name) {
        return text(name == null ? code : name.vi());
    }

    private static Cell named(@Nullable String code, UnaryOperator<String> name) {
        return code == null ? new Cell.Empty() : text(name.apply(code));
    }

    private static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Cell.Empty() : new Cell.Text(text);
    }

    private static Cell number(@Nullable Integer number) {
        return number == null ? new Cell.Empty() : Cell.Amount.of(number);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.Empty() : new Cell.Day(day);
    }
}
