package org.tiepdan.reporting.ledger.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.ledger.Book;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.reporting.ledger.Movement;
import org.tiepdan.reporting.testkit.MadeCase;
import org.tiepdan.reporting.testkit.sheet.BothFiles;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.CodeWords;

/** Texts of others in the ledger, its books and their lists stay texts, with every letter. */
class LedgerTextsTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate ON = LocalDate.of(2026, 7, 8);
    private static final Movement ONE = new Movement(0, 1, 0, 0, 0, 0, 0, 1);

    @Test
    void inTheBooks() throws Exception {
        var rows = new BookRows(new BodyNames(LAW.bodies()));
        for (var body : NastyTexts.ALL) {
            var cells = NastyTexts.ALL.stream()
                    .map(text -> new Book.Cell(text, text, text, ONE))
                    .toList();
            var book = new Book(0, cells.size(), 0, 0, 0, cells.size(), cells);
            var books = new Books(body, true, body, ON, ON, null, book, book);

            BothFiles.readBack(BookRows.HEAD, rows.of(books), NastyTexts.ALL);
        }
    }

    @Test
    void inTheListBehindANumber() throws Exception {
        var rows = NastyTexts.ALL.stream()
                .map(text -> LedgerFiles.cells(
                        new LedgerList.Line(
                                MadeCase.received(text, "19-05443", "2026-07-01")
                                        .type(text)
                                        .at("05443", text)
                                        .account(),
                                text,
                                0),
                        true))
                .toList();

        BothFiles.readBack(LedgerFiles.CASES, rows, NastyTexts.ALL);
    }

    @Test
    void inTheTotals() throws Exception {
        var closed = NastyTexts.ALL.stream().collect(Collectors.toMap(text -> text, _ -> 1L));
        var positions = NastyTexts.ALL.stream().collect(Collectors.toMap(text -> text, _ -> Map.of(0, 1L)));
        var ledger = new Ledger(1, 0, 0, 0, 0, 0, 0, closed, 0, 0, positions, 0, 0);

        BothFiles.readBack(LedgerRows.HEAD, new LedgerRows(new CodeWords(LAW)).of(ledger, ON), List.of("received"));
    }
}
