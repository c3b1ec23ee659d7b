package org.tiepdan.office.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** Streams files of reporting-service to the browser, so that memory does not grow with their length. */
@Component
public final class Files {
    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION);

    private final JsonMapper json;
    private final AtomicReference<@Nullable RestClient> client = new AtomicReference<>();

    Files(JsonMapper json) {
        this.json = json;
    }

    /** @param made has the address, the token and the timeouts of the group {@code files} */
    void by(RestClient made) {
        client.set(made);
    }

    /**
     * Passes a HEAD on as one, so that the service neither reads the content nor records an export.
     *
     * @param address of the file, see {@link Query}
     * @throws RefusedException if the service answers with a problem, before anything was sent
     * @throws RestClientException if the service does not answer
     */
    public void pass(URI address, HttpServletRequest request, HttpServletResponse response) {
        boolean head = request.getMethod().equals(HttpMethod.HEAD.name());
        var asked = Objects.requireNonNull(client.get()).method(head ? HttpMethod.HEAD : HttpMethod.GET);
        asked.uri(address).exchange((_, answer) -> {
            if (answer.getStatusCode().isError()) {
                if (head) {
                    throw new RefusedException(answer.getStatusCode().value(), "", List.of());
                }
                ServiceClients.refuse(answer, json);
            }
            KEPT.forEach(name -> {
                var value = answer.getHeaders().getFirst(name);
                if (value != null) {
                    response.setHeader(name, value);
                }
            });
            try (var content = answer.getBody()) {
                content.transferTo(response.getOutputStream());
            } catch (IOException e) {
                throw new BrokenOffException(e);
            }
            return true;
        });
    }

    /** @return the format to ask for: any other would be no file, but raw data on a page */
    public static String format(@Nullable String given) {
        return "xlsx".equals(given) ? "xlsx" : "csv";
    }

    /** Part of the file was sent already, so no error page can follow. */
    public static final class BrokenOffException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOffException(IOException cause) {
            super("A file broke off", cause);
        }
    }
}
