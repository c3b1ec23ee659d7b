package org.tiepdan.reporting.ledger.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.ledger.Book;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.reporting.ledger.Movement;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.table.FieldWords;
import org.tiepdan.reporting.wording.table.StageWords;
import org.tiepdan.reporting.wording.table.TypeWords;

/** The books as rows: for petitions and for matters the sum first, then each type, field and stage. Each row says which books it is of. */
final class BookRows {
    static final ListHead HEAD = new ListHead("Sổ đối chiếu", columns());

    private final BodyNames names;

    BookRows(BodyNames names) {
        this.names = names;
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("Sổ (Book)", 14));
        columns.add(new Column("Loại đơn (Type)", 14));
        columns.add(new Column("Mã loại đơn (Type code)", 16));
        columns.add(new Column("Lĩnh vực (Field)", 20));
        columns.add(new Column("Mã lĩnh vực (Field code)", 16));
        columns.add(new Column("Tình trạng (Stage)", 24));
        columns.add(new Column("Mã tình trạng (Stage code)", 14));
        Stream.of(
                        "Tồn đầu kỳ (Opening)",
                        "Nhận mới (Received)",
                        "Nơi khác chuyển đến (Handed in)",
                        "Từ tình trạng khác sang (Moved in)",
                        "Kết thúc (Ended)",
                        "Chuyển nơi khác (Handed out)",
                        "Sang tình trạng khác (Moved out)",
                        "Tồn cuối kỳ (Closing)")
                .forEach(title -> columns.add(new Column(title, 12)));
        columns.add(new Column("Mã cơ quan (Body code)", 24));
        columns.add(new Column("Cơ quan (Body)", 36));
        columns.add(new Column("Gồm cấp dưới (With those below)", 12));
        columns.add(new Column("Chỉ loại đơn (Only type)", 14));
        columns.add(new Column("Từ ngày (From)", 12));
        columns.add(new Column("Đến ngày (To)", 12));
        columns.add(new Column("Theo sổ ngày (As recorded on)", 12));
        return List.copyOf(columns);
    }

    List<List<Cell>> of(Books books) {
        var rows = new ArrayList<List<Cell>>();
        add("Đơn (Petitions)", books.petitions(), books, rows);
        add("Vụ việc (Matters)", books.matters(), books, rows);
        return rows;
    }

    private void add(String name, Book book, Books books, List<List<Cell>> rows) {
        var sum = new ArrayList<Cell>();
        sum.add(Cell.text(name));
        sum.add(Cell.text("Tổng cộng (Total)"));
        Stream.generate(Cell.Empty::new).limit(5).forEach(sum::add);
        sum.add(Cell.number(book.opening()));
        sum.add(Cell.number(book.received()));
        sum.add(Cell.number(book.handedIn()));
        sum.add(new Cell.Empty());
        sum.add(Cell.number(book.ended()));
        sum.add(Cell.number(book.handedOut()));
        sum.add(new Cell.Empty());
        sum.add(Cell.number(book.closing()));
        sum.addAll(scope(books));
        rows.add(sum);
        for (var cell : book.cells()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(name));
            row.add(Cell.text(TypeWords.of(cell.type())));
            row.add(Cell.text(cell.type()));
            row.add(cell.field().isEmpty() ? new Cell.Empty() : Cell.text(FieldWords.of(cell.field())));
            row.add(cell.field().isEmpty() ? new Cell.Empty() : Cell.text(cell.field()));
            row.add(Cell.text(StageWords.of(cell.state())));
            row.add(Cell.text(cell.state()));
            row.addAll(movement(cell.movement()));
            row.addAll(scope(books));
            rows.add(row);
        }
    }

    private static List<Cell> movement(Movement movement) {
        return List.of(
                Cell.number(movement.opening()),
                Cell.number(movement.received()),
                Cell.number(movement.handedIn()),
                Cell.number(movement.movedIn()),
                Cell.number(movement.ended()),
                Cell.number(movement.handedOut()),
                Cell.number(movement.movedOut()),
                Cell.number(movement.closing()));
    }

    private List<Cell> scope(Books books) {
        var body = books.body();
        var type = books.type();
        var knownAt = books.knownAt();
        return List.of(
                Cell.text(body),
                Cell.text(body == null ? null : names.named(body).vi()),
                Cell.mark(books.below()),
                Cell.text(type == null ? null : TypeWords.of(type)),
                Cell.day(books.from()),
                Cell.day(books.to()),
                Cell.day(knownAt == null ? null : LegalTime.dateOf(knownAt)));
    }
}
