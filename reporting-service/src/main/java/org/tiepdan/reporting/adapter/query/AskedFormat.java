package org.tiepdan.reporting.adapter.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.servicekit.web.request.QueryReader;

/** The format in which a table is requested. */
public final class AskedFormat {
    private static final String JSON = "json";

    private AskedFormat() {}

    /** By {@code format=}, else by {@code Accept}; empty for JSON. */
    public static Optional<FileFormat> of(QueryReader query, HttpServletRequest request) {
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
}
