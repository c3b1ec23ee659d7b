package org.tiepdan.reporting.form.adapter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.form.view.FormSheet;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.SheetFiles;

/** A form as a file; the same view always gives the same bytes. */
@Component
class FormFiles {
    private final SheetFiles files;

    FormFiles(SheetFiles files) {
        this.files = files;
    }

    void write(FormView view, FileFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(FormSheet.name(view)));
        files.write(FormSheet.of(view), format, response.getOutputStream());
    }
}
