package org.tiepdan.reporting.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;

/** A list leaves in batches, no denunciation leaves before it is recorded, and a list that fails in the middle has no end. */
class ListFilesTest {
    private static final ListHead HEAD = new ListHead("Danh sách", List.of(new ListHead.Column("Mã", 36)));
    private static final Pattern LINE_END = Pattern.compile("\r\n");

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<String> recorded = new ArrayList<>();
    private final ListFiles files = new ListFiles(new WrittenFiles(), new FileAnswers(), this::look);
    private int looked;

    private void look(Caller by, AccessLog.Look how, Collection<String> cases) {
        assertThat(how).isEqualTo(AccessLog.Look.EXPORT);
        looked++;
        recorded.addAll(cases);
        assertThat(cases).noneMatch(new HashSet<>(lines())::contains);
    }

    private List<String> lines() {
        return LINE_END.splitAsStream(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .map(line -> line.replace("\"", ""))
                .toList();
    }

    private void send(FileFormat format, boolean denounces, ListFiles.Lines<String> lines) throws IOException {
        send("GET", format, denounces, lines);
    }

    private void send(String method, FileFormat format, boolean denounces, ListFiles.Lines<String> lines)
            throws IOException {
        var list = new ListFiles.Listed<>(
                "a-list",
                HEAD,
                lines,
                line -> denounces ? Optional.of(line) : Optional.empty(),
                some -> some.stream().map(line -> List.of(Cell.text(line))).toList());
        files.send(list, format, Slice.EVERYTHING, new MockHttpServletRequest(method, "/"), response);
    }

    private void sendTable(String method) throws IOException {
        var table = new ListFiles.Table("a-table", HEAD, List.of(List.of(Cell.text("of a case"))));
        files.send(
                table,
                List.of("a-case"),
                FileFormat.XLSX,
                Slice.EVERYTHING,
                new MockHttpServletRequest(method, "/"),
                response);
    }

    private static void some(int number, Consumer<String> each) {
        IntStream.range(0, number).mapToObj("case%028d"::formatted).forEach(each);
    }

    @Test
    void rowsLeaveWhileOthersAreRead() throws Exception {
        var read = new AtomicInteger();
        var sent = new ArrayList<Integer>();
        send(
                FileFormat.CSV,
                false,
                each -> some(20_000, line -> {
                    each.accept(line);
                    if (read.incrementAndGet() % 1_000 == 0) {
                        sent.add(lines().size());
                    }
                }));

        for (int at = 0; at < sent.size(); at++) {
            // The writer and the answer have buffers.
            assertThat(sent.get(at)).isBetween(1_000 * (at + 1) - 2 * ListBatches.SIZE, 1_000 * (at + 1) + 1);
        }
        assertThat(sent).hasSize(20);
        assertThat(lines()).hasSize(20_001);
        assertThat(looked).isEqualTo(1);
    }

    @Test
    void aDenunciationIsRecordedBeforeItLeaves() throws Exception {
        send(FileFormat.CSV, true, each -> some(3_000, each));

        assertThat(recorded).hasSize(3_000);
        assertThat(looked).isEqualTo(3_000 / ListBatches.SIZE);
    }

    @Test
    void anEmptyListIsAFileWithItsHeadings() throws Exception {
        send(FileFormat.CSV, false, _ -> {});

        assertThat(lines()).hasSize(1);
        assertThat(looked).isEqualTo(1);
    }

    @Test
    void aFailureInTheMiddleEndsTheConnectionAndNotTheAnswer() {
        for (var format : FileFormat.values()) {
            response.reset();
            var read = new ArrayList<String>();
            assertThatThrownBy(() -> send(format, false, each -> {
                        some(30_000, each);
                        if (format == FileFormat.CSV || read.size() == 1) {
                            throw new IllegalStateException("the database has gone");
                        }
                        read.add("counted");
                    }))
                    .as(format.name())
                    .isInstanceOf(IOException.class)
                    .hasMessage("An export was broken off.");
            assertThat(response.getContentAsByteArray()).isNotEmpty();
            response.setCommitted(false);
        }
    }

    @Test
    void whatFitsInNoSheetIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> send(FileFormat.XLSX, false, each -> {
                    for (int row = 0; row < FileFormat.XLSX.rows(); row++) {
                        each.accept("case");
                    }
                }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("A spreadsheet has room for 1048575 rows");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(looked).isZero();
    }

    @Test
    void aTableOfCasesIsRecordedWhenItLeaves() throws Exception {
        sendTable("HEAD");
        assertThat(looked).isZero();

        sendTable("GET");
        assertThat(recorded).containsExactly("a-case");
    }

    @Test
    void nothingIsReadForAHead() throws Exception {
        for (var format : FileFormat.values()) {
            send("HEAD", format, true, _ -> {
                throw new AssertionError("read");
            });
        }

        assertThat(looked).isZero();
    }

    @Test
    void aWorkbookIsNotCountedAndNothingIsRecordedWhileTheRoomIsFull() throws Exception {
        var read = new AtomicInteger();
        fillRoom(4, () -> {
            assertThatThrownBy(() -> send(FileFormat.XLSX, true, _ -> read.incrementAndGet()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Several exports are running");
            assertThatThrownBy(() -> sendTable("GET")).isInstanceOf(ProblemException.class);
        });

        assertThat(read).hasValue(0);
        assertThat(recorded).isEmpty();
    }

    private void fillRoom(int places, Runnable then) {
        try {
            send(FileFormat.CSV, false, _ -> {
                if (places == 1) {
                    then.run();
                } else {
                    fillRoom(places - 1, then);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
