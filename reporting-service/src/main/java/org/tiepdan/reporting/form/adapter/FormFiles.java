package org.tiepdan.reporting.form.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.form.view.FormSheet;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.servicekit.web.request.QueryReader;

/** A form as a file: of one view always the same bytes. */
@Component
class FormFiles {
    private static final String JSON = "json";

    private final SheetFiles files;

    FormFiles(SheetFiles files) {
        this.files = files;
    }

    /** By {@code format=}, else by {@code Accept}; empty for JSON. */
    Optional<FileFormat> format(QueryReader query, HttpServletRequest request) {
        var codes = Stream.concat(Stream.of(JSON), FileFormat.codes().stream()).toList();
        var named = query.code("format", codes);
        if (named != null) {
            return FileFormat.find(named);
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                ? Optional.empty()
                : Stream.of(FileFormat.values())
                        .filter(format -> accept.contains(MediaType.parseMediaType(format.mediaType())
                                .removeQualityValue()
                                .getSubtype()))
                        .findFirst();
    }

    void write(FormView view, FileFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(FormSheet.name(view)));
        files.write(FormSheet.of(view), format, response.getOutputStream());
    }
}
