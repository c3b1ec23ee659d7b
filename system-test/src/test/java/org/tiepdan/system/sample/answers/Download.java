package org.tiepdan.system.sample.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiepdan.access.Role;
import org.tiepdan.system.harness.SignIn;
import org.tiepdan.system.sample.text.CsvText;
import org.tiepdan.system.sample.text.Workbook;

/** A table as a file, downloaded by a caller who sees the whole office. */
final class Download {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Download() {}

    static List<List<String>> csv(String uri) {
        return CsvText.rows(new String(bytes(uri), StandardCharsets.UTF_8), ',');
    }

    static List<List<String>> xlsx(String uri) {
        return Workbook.rows(bytes(uri));
    }

    private static byte[] bytes(String uri) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri));
            SignIn.as(Role.LEADER, "thu-tuong").forEach(request::header);
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(uri + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
