package org.tiepdan.reporting.adapter.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.sheet.file.FileFormat;

/** Sends lists as files. A refusal, or a failure before the first bytes are sent, is answered with a problem, as for any other request. */
@Component
public final class FileAnswers {
    private static final int BUFFER = 32 * 1024;

    private final ExportRoom room = new ExportRoom();

    /** Writes a file, row by row. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param name of the file, without its extension; days and known codes, no free text, since that may name a person */
    public void send(
            FileFormat format, String name, HttpServletRequest request, HttpServletResponse response, Content content)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(name));
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return;
        }
        response.setBufferSize(BUFFER);
        try (var _ = room.enter()) {
            content.writeTo(response.getOutputStream());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw BrokenOff.of(e, response);
        }
    }
}
