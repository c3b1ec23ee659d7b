package org.tiepdan.reporting.register.export.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.register.export.CaseColumns;
import org.tiepdan.reporting.sheet.file.FileFormat;

@RestController
class ExportController {
    private static final int BUFFER = 32 * 1024;

    private final CaseExport export;
    private final ExportRoom room;

    ExportController(CaseExport export) {
        this.export = export;
        this.room = new ExportRoom();
    }

    @GetMapping("/api/v1/cases.csv")
    void csv(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(FileFormat.CSV, grant, request, response);
    }

    @GetMapping("/api/v1/cases.xlsx")
    void xlsx(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(FileFormat.XLSX, grant, request, response);
    }

    /** A refusal, or a failure before the first bytes are sent, is answered with a problem, as for any other request. */
    private void answer(FileFormat format, Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var list = export.prepare(grant, request.getParameterMap(), format);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(CaseColumns.FILE));
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return;
        }
        response.setBufferSize(BUFFER);
        try (var _ = room.enter()) {
            list.writeTo(response.getOutputStream());
        } catch (RuntimeException e) {
            throw BrokenOff.of(e, response);
        }
    }
}
