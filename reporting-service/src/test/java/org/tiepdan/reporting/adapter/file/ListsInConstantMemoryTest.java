package org.tiepdan.reporting.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scores;
import org.tiepdan.reporting.score.file.ScoredColumns;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.wording.BodyNames;

/** Files of 100,000 rows: how much memory they hold while their rows leave, and that the rows add up to the figure. */
class ListsInConstantMemoryTest {
    private static final int CASES = 100_000;
    private static final int MOST_BYTES = 12_000_000;
    private static final String BOARD = "19-btcd";
    private static final LawPack LAW = LawPack.packaged();
    private static final BodyNames NAMES = new BodyNames(LAW.bodies());
    private static final Set<String> BODIES = Set.of("19-ubnd", BOARD, "19-05443");
    private static final Grant GRANT = new Grant(
            new Caller("cb-0001", Set.of(Role.LEADER), Set.of("19-ubnd")),
            Set.of(Condition.CASE_BELOW),
            BODIES,
            BODIES,
            BODIES);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    private static final LocalDate END = LocalDate.of(2026, 9, 15);
    private static KeptAccounts kept;

    private final ListFiles files = new ListFiles(new WrittenFiles(), new FileAnswers(), (_, _, _) -> {});
    private final UsedMemory used = new UsedMemory();

    /** All cases share one life, so that memory holds little else than their accounts. */
    @BeforeAll
    static void fill() {
        var events = new Events();
        events.open(Events.caseId(1));
        var one = Books.documents(events.facts()).values().iterator().next();
        Iterable<CaseDocument> all = () -> IntStream.range(0, CASES)
                .mapToObj(
                        number -> Events.caseId((int) (number * 7_919L % CASES)).value())
                .map(id -> new CaseDocument(id, one.intake(), one.routing(), one.tracking()))
                .iterator();
        kept = Books.of(all);
        kept.know();
    }

    @AfterAll
    static void forget() {
        kept = Books.of(List.of());
    }

    @Test
    void behindAFigureOfAScorecard() throws Exception {
        var scores = new Scores(kept, LAW, new OfficeDays(LAW));
        var asked = new Scores.Asked(GRANT, new Span(FIRST, END), null, END, null);
        var columns = new ScoredColumns(LAW, NAMES);
        for (var format : FileFormat.values()) {
            long rows = send(
                    format,
                    ScoredColumns.head(),
                    each -> scores.list(asked, Figure.RECEIVED, each),
                    (Entry entry) -> columns.cells(entry, true));

            assertThat(rows)
                    .isEqualTo(scores.read(asked).bodies().stream()
                            .mapToLong(card -> card.counts().figures().getOrDefault(Figure.RECEIVED, 0L))
                            .sum());
            assertThat(rows).isGreaterThanOrEqualTo(CASES);
            assertThat(used.grown()).as(format.name()).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void behindANumberOfAForm() throws Exception {
        var evaluator = new FormEvaluator(kept, Receptions.NOT_RECORDED, LAW.bodies(), NAMES);
        var forms = Forms.packaged();
        var ask = new FormAsk(
                forms.find("01-XLD", forms.set("2024").orElseThrow()).orElseThrow(),
                "19-ubnd",
                new ReportPeriod(null, "", FIRST, END, null, null),
                null,
                GRANT);
        var head = new ListHead("Danh sách", List.of(new ListHead.Column("Mã", 36), new ListHead.Column("Ngày", 12)));
        for (var format : FileFormat.values()) {
            long rows = send(
                    format,
                    head,
                    evaluator.list(ask, 1, null)::forEach,
                    (FormEntry entry) -> List.of(Cell.text(entry.id()), Cell.day(entry.on())));

            assertThat(rows).isEqualTo(CASES);
            assertThat(evaluator.table(ask).total().value(1)).isEqualByComparingTo(String.valueOf(rows));
            assertThat(used.grown()).as(format.name()).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void aListThatIsHeldIsNoticed() throws Exception {
        var scores = new Scores(kept, LAW, new OfficeDays(LAW));
        var asked = new Scores.Asked(GRANT, new Span(FIRST, END), null, END, null);
        send(
                FileFormat.CSV,
                new ListHead("Danh sách", List.of(new ListHead.Column("Mã", 36))),
                each -> {
                    var held = new ArrayList<Entry>();
                    scores.list(asked, Figure.RECEIVED, held::add);
                    held.forEach(each);
                },
                (Entry entry) -> List.of(Cell.text(entry.account().id())));

        assertThat(used.grown()).isGreaterThan(2L * MOST_BYTES);
    }

    /** @return the number of rows that left */
    private <T> long send(FileFormat format, ListHead head, ListFiles.Lines<T> lines, Function<T, List<Cell>> cells)
            throws Exception {
        used.begin();
        var list = new ListFiles.Listed<T>("a-list", head, lines, _ -> Optional.empty(), some -> {
            used.read(some.size());
            return some.stream().map(cells).toList();
        });
        var response = new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return new DelegatingServletOutputStream(OutputStream.nullOutputStream());
            }
        };
        files.send(list, format, GRANT.caller(), new MockHttpServletRequest("GET", "/"), response);
        return used.rows;
    }

    /** What is in use before the list is read, and after each 20,000 rows. */
    private static final class UsedMemory {
        private static final int EACH = 20_000;
        private long rows;
        private long before;
        private long most;

        void begin() {
            rows = 0;
            before = now();
            most = before;
        }

        void read(int more) {
            if (rows % EACH == 0) {
                most = Math.max(most, now());
            }
            rows += more;
        }

        long grown() {
            return most - before;
        }

        private static long now() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
