package org.tiepdan.reporting.adapter.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Sends the lists behind figures as files: a batch is recorded and written before the next one is read. */
@Component
public final class ListFiles {
    private final SheetFiles sheets;
    private final FileAnswers answers;
    private final AccessLog looks;

    public ListFiles(SheetFiles sheets, FileAnswers answers, AccessLog looks) {
        this.sheets = sheets;
        this.answers = answers;
        this.looks = looks;
    }

    /** The lines of a list, which need not be in memory. */
    @FunctionalInterface
    public interface Lines<T> {
        /** Hands over all lines in their order, each time from the first. */
        void forEach(Consumer<T> each);
    }

    /**
     * A list.
     *
     * @param name of the file, as for {@link FileAnswers}
     * @param denunciation id of the case of a line if a look at it must be recorded
     * @param rows the cells of some lines, in their order
     */
    public record Listed<T>(
            String name,
            ListHead head,
            Lines<T> lines,
            Function<T, Optional<String>> denunciation,
            Function<List<T>, List<List<Cell>>> rows) {}

    /** A table of a few rows, which are in memory. */
    public record Table(String name, ListHead head, List<List<Cell>> rows) {}

    /** @throws ProblemException {@code 422 too-many-rows} if the format has no room for them */
    public <T> void send(
            Listed<T> list, FileFormat format, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send(format, list.name(), request, response, out -> {
            // Counting reads everything, so it needs a place among the exports, too.
            checkRoom(list.lines(), format);
            var batches =
                    new ListBatches<>(list, new ExportLooks(looks, caller), begun -> sheets.list(begun, format, out));
            list.lines().forEach(batches);
            batches.finish();
        });
    }

    /** Sends numbers, at which no look is recorded. */
    public void send(Table table, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send(format, table.name(), request, response, out -> write(table, format, out));
    }

    /** Sends a table in which cases are named: the look is recorded when the file leaves. */
    public void send(
            Table table,
            List<String> denunciations,
            FileFormat format,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.send(format, table.name(), request, response, out -> {
            new ExportLooks(looks, caller).before(denunciations.stream());
            write(table, format, out);
        });
    }

    private void write(Table table, FileFormat format, OutputStream out) throws IOException {
        var writer = sheets.list(table.head(), format, out);
        for (var row : table.rows()) {
            writer.row(row);
        }
        writer.finish();
    }

    private static <T> void checkRoom(Lines<T> lines, FileFormat format) {
        if (format == FileFormat.CSV) {
            return;
        }
        long most = format.rows() - 1;
        var rows = new AtomicLong();
        lines.forEach(_ -> rows.incrementAndGet());
        if (rows.get() > most) {
            throw new ProblemException(
                    422,
                    "too-many-rows",
                    "Một bảng tính chỉ chứa được " + most + " dòng: hãy chọn kỳ ngắn hơn hoặc tải bản CSV.",
                    "A spreadsheet has room for " + most + " rows: choose a shorter period, or take it as CSV.");
        }
    }
}
