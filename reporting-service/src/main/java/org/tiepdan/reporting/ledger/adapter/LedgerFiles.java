package org.tiepdan.reporting.ledger.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.adapter.file.ListFiles;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.reporting.ledger.adapter.BookReader.Asked;
import org.tiepdan.reporting.ledger.adapter.LedgerList.Line;
import org.tiepdan.reporting.ledger.adapter.LedgerList.Wanted;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.CodeWords;
import org.tiepdan.reporting.wording.table.FieldWords;
import org.tiepdan.reporting.wording.table.StageWords;
import org.tiepdan.reporting.wording.table.TypeWords;
import org.tiepdan.servicekit.web.ProblemException;

/** The ledger, the books, and the lists behind their numbers as files. */
@Component
final class LedgerFiles {
    private static final String FILE = "so-doi-chieu";
    static final ListHead CASES = new ListHead(
            "Danh sách",
            List.of(
                    new Column("Mã vụ việc (Case)", 36),
                    new Column("Loại đơn (Type)", 14),
                    new Column("Lĩnh vực (Field)", 20),
                    new Column("Tình trạng (Stage)", 24),
                    new Column("Ngày nhận (Received on)", 12),
                    new Column("Mở xem được (Opens)", 9)));

    private final BookReader books;
    private final BookRows rows;
    private final LedgerRows totals;
    private final ListFiles files;
    private final Clock clock;

    LedgerFiles(BookReader books, BodyNames names, LawPack law, ListFiles files, Clock clock) {
        this.books = books;
        this.rows = new BookRows(names);
        this.totals = new LedgerRows(new CodeWords(law));
        this.files = files;
        this.clock = clock;
    }

    void send(Ledger ledger, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var today = LegalTime.dateOf(clock.instant());
        var table = new ListFiles.Table(FILE + "-" + today, LedgerRows.HEAD, totals.of(ledger, today));
        files.send(table, format, request, response);
    }

    void send(Books of, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = FileName.of(FILE, of.from(), of.to(), of.knownAt());
        files.send(new ListFiles.Table(name, BookRows.HEAD, rows.of(of)), format, request, response);
    }

    /** @throws ProblemException {@code 422 too-many-rows} if the format has no room for them */
    void send(Asked asked, Wanted wanted, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var span = asked.span();
        var grant = asked.grant();
        var list = new ListFiles.Listed<Line>(
                FileName.of(
                        "danh-sach-" + FILE + "-" + wanted.flow(),
                        span.from(),
                        span.to().minusDays(1),
                        asked.knownAt()),
                CASES,
                each -> LedgerList.forEach(books, asked, wanted, each),
                line -> Optional.of(line.account())
                        .filter(account -> account.parties().mayDenounce())
                        .map(CaseAccount::id),
                some -> some.stream()
                        .map(line -> cells(line, grant.sees(line.account().parties())))
                        .toList());
        files.send(list, format, grant.caller(), request, response);
    }

    static List<Cell> cells(Line line, boolean opens) {
        var account = line.account();
        return List.of(
                Cell.text(account.id()),
                Cell.text(TypeWords.of(account.type())),
                Cell.text(account.field() == null ? null : FieldWords.of(account.field())),
                Cell.text(StageWords.of(line.state())),
                Cell.day(account.receivedOn()),
                Cell.mark(opens));
    }
}
