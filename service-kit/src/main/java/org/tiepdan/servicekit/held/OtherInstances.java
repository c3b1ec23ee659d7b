package org.tiepdan.servicekit.held;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Asks another instance of the same service. */
public final class OtherInstances {
    /**
     * Set on a request to another instance, which then answers from its own part and asks nobody: two instances may disagree
     * while partitions move.
     */
    public static final String FORWARDED = "X-Tiepdan-Forwarded";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client;

    public OtherInstances() {
        this(null);
    }

    /** @param authorities which alone may vouch for another instance that is asked over TLS; null for those of the JVM */
    OtherInstances(@Nullable SSLContext authorities) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        if (authorities != null) {
            client.sslContext(authorities);
        }
        this.client = client.build();
    }

    /** Whether the request comes from another instance, as it says: that alone gives nobody a right. */
    public static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader(FORWARDED) != null;
    }

    /**
     * What it says, as an answer of this one.
     *
     * @param asked the request that is passed on, as {@link #ask} has it
     */
    public ResponseEntity<byte[]> passedOn(URI address, HttpServletRequest asked) {
        return answered(ask(address, asked));
    }

    private static ResponseEntity<byte[]> answered(HttpResponse<byte[]> answer) {
        return ResponseEntity.status(answer.statusCode())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        answer.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse(MediaType.APPLICATION_JSON_VALUE))
                .body(answer.body());
    }

    /**
     * As {@link #passedOn(URI, HttpServletRequest)}, of a request with a body, which must change nothing there: it may be sent
     * although nobody waits for its answer any more.
     *
     * @param body JSON
     */
    public ResponseEntity<byte[]> passedOn(URI address, HttpServletRequest asked, byte[] body) {
        return answered(send(request(address, asked)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))));
    }

    /**
     * @param asked the request of whose sender the other instance is asked: it goes there with its token, and is granted what that
     *     grants
     * @return the answer, whatever its status
     * @throws NotReadyException when none came within 3 s
     */
    public HttpResponse<byte[]> ask(URI address, HttpServletRequest asked) {
        return send(request(address, asked));
    }

    private static HttpRequest.Builder request(URI address, HttpServletRequest asked) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).header(FORWARDED, "1");
        var token = asked.getHeader(HttpHeaders.AUTHORIZATION);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, token);
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new NotReadyException("Expected another instance to answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReadyException("Interrupted while another instance was asked.");
        }
    }
}
