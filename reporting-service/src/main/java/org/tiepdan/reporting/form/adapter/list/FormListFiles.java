package org.tiepdan.reporting.form.adapter.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.file.ListFiles;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.reporting.form.adapter.list.FormLines.Line;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.ListHead.Column;
import org.tiepdan.reporting.wording.table.TypeWords;
import org.tiepdan.servicekit.web.ProblemException;

/** The list behind a number of a form as a file: its cases are read a batch at a time. */
@Component
final class FormListFiles {
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
    private final ListFiles files;

    FormListFiles(FormLines lines, ListFiles files) {
        this.lines = lines;
        this.files = files;
    }

    /**
     * @param name of the file
     * @throws ProblemException {@code 422 too-many-rows} if the format has no room for them
     */
    void send(
            String name,
            ListFiles.Lines<FormEntry> entries,
            FileFormat format,
            Grant grant,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var list = new ListFiles.Listed<>(
                name,
                HEAD,
                entries,
                entry -> Optional.of(entry).filter(FormEntry::mayDenounce).map(FormEntry::id),
                some -> lines.of(some).stream().map(FormListFiles::cells).toList());
        files.send(list, format, grant.caller(), request, response);
    }

    private static List<Cell> cells(Line line) {
        var year = line.registerYear();
        return List.of(
                Cell.number(line.registerNumber()),
                // A year is no amount, so it gets no thousands separator.
                Cell.text(year == null ? null : year.toString()),
                Cell.text(line.type() == null ? null : TypeWords.of(line.type())),
                Cell.day(line.on()),
                Cell.number(line.value()),
                Cell.text(line.caseId()),
                Cell.text(line.reception()),
                Cell.text(line.petition()),
                Cell.mark(line.opens()));
    }
}
