package org.tiepdan.reporting.form.adapter.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.adapter.file.ExportLooks;
import org.tiepdan.reporting.adapter.file.FileAnswers;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.reporting.form.adapter.list.FormLines.Line;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.reporting.wording.TypeWords;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The list behind a number of a form as a file: its entries are in memory, its cases are read and recorded a batch at a time. */
@Component
final class FormListFiles {
    private static final int BATCH = 500;
    private static final ListHead HEAD = new ListHead(
            "Danh sách",
            List.of(
                    new Column("Số đến", 9),
                    new Column("Năm", 7),
                    new Column("Loại đơn", 14),
                    new Column("Ngày", 12),
                    new Column("Giá trị", 12),
                    new Column("Mã vụ việc", 36),
                    new Column("Mã buổi tiếp", 36),
                    new Column("Mã đơn được tách", 36),
                    new Column("Mở xem được", 9)));

    private final FormLines lines;
    private final SheetFiles sheets;
    private final FileAnswers answers;
    private final AccessLog looks;

    FormListFiles(FormLines lines, SheetFiles sheets, FileAnswers answers, AccessLog looks) {
        this.lines = lines;
        this.sheets = sheets;
        this.answers = answers;
        this.looks = looks;
    }

    /**
     * @param name of the file
     * @throws ProblemException {@code 422 too-many-rows} if the format has no room for them
     */
    void send(
            List<FormEntry> all,
            String name,
            FileFormat format,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (all.size() > format.rows() - 1) {
            throw new ProblemException(
                    422,
                    "too-many-rows",
                    "Một bảng tính chỉ chứa được " + (format.rows() - 1)
                            + " dòng: hãy chọn kỳ ngắn hơn hoặc tải bản CSV.",
                    "A spreadsheet has room for " + (format.rows() - 1)
                            + " rows: choose a shorter period, or take it as CSV.");
        }
        answers.send(format, name, request, response, out -> {
            var recorded = new ExportLooks(looks, caller);
            recorded.before(FormLines.denunciations(batch(all, 0)));
            var rows = sheets.list(HEAD, format, out);
            for (int at = 0; at < all.size(); at += BATCH) {
                var batch = batch(all, at);
                if (at > 0) {
                    recorded.before(FormLines.denunciations(batch));
                }
                for (var line : lines.of(batch)) {
                    rows.row(cells(line));
                }
            }
            rows.finish();
        });
    }

    private static List<FormEntry> batch(List<FormEntry> all, int at) {
        return all.subList(at, Math.min(at + BATCH, all.size()));
    }

    private static List<Cell> cells(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(line.registerNumber() == null ? new Cell.Empty() : Cell.Amount.of(line.registerNumber()));
        // A year is no amount, so it gets no thousands separator.
        cells.add(text(line.registerYear() == null ? null : String.valueOf(line.registerYear())));
        cells.add(text(line.type() == null ? null : TypeWords.of(line.type())));
        cells.add(new Cell.Day(line.on()));
        cells.add(new Cell.Amount(line.value()));
        cells.add(text(line.caseId()));
        cells.add(text(line.reception()));
        cells.add(text(line.petition()));
        cells.add(text(line.opens() ? "x" : null));
        return cells;
    }

    private static Cell text(@Nullable String text) {
        return text == null ? new Cell.Empty() : new Cell.Text(text);
    }
}
