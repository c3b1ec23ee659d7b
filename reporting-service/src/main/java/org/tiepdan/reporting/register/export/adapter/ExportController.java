package org.tiepdan.reporting.register.export.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.file.FileAnswers;
import org.tiepdan.reporting.register.export.CaseColumns;
import org.tiepdan.reporting.sheet.file.FileFormat;

@RestController
class ExportController {
    private final CaseExport export;
    private final FileAnswers files;

    ExportController(CaseExport export, FileAnswers files) {
        this.export = export;
        this.files = files;
    }

    @GetMapping("/api/v1/cases.csv")
    void csv(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(FileFormat.CSV, grant, request, response);
    }

    @GetMapping("/api/v1/cases.xlsx")
    void xlsx(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(FileFormat.XLSX, grant, request, response);
    }

    private void answer(FileFormat format, Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var list = export.prepare(grant, request.getParameterMap(), format);
        files.send(format, CaseColumns.FILE, request, response, list::writeTo);
    }
}
