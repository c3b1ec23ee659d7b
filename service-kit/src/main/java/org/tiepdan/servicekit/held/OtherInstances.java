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

/** Sends requests to other instances of the same service. */
public final class OtherInstances {
    /**
     * Header of a request to another instance, which then answers from its own part and asks no other: two instances may disagree while
     * partitions move.
     */
    public static final String FORWARDED = "X-Tiepdan-Forwarded";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client;

    public OtherInstances() {
        this(null);
    }

    /** @param authorities the only certificate authorities trusted for other instances over TLS; null for those of the JVM */
    OtherInstances(@Nullable SSLContext authorities) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        if (authorities != null) {
            client.sslContext(authorities);
        }
        this.client = client.build();
    }

    /** Whether the request claims to come from another instance, which alone grants no rights. */
    public static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader(FORWARDED) != null;
    }

    /**
     * Passes the request on, and returns the other instance's answer.
     *
     * @param asked the request to pass on, see {@link #ask}
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
     * As {@link #passedOn(URI, HttpServletRequest)}, for a request with a body, which must change nothing there: it may be sent even if
     * nobody waits for its answer any more.
     *
     * @param body JSON
     */
    public ResponseEntity<byte[]> passedOn(URI address, HttpServletRequest asked, byte[] body) {
        return passedOn(address, asked, body, PATIENCE);
    }

    /** @param patience for an answer that takes the other instance long to find */
    public ResponseEntity<byte[]> passedOn(URI address, HttpServletRequest asked, byte[] body, Duration patience) {
        return answered(send(request(address, asked)
                .timeout(patience)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))));
    }

    /**
     * @param asked the original request, whose token is passed on, so that the other instance grants the same grants
     * @return the answer, whatever its status
     * @throws NotReadyException when there is no answer within 3 s
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
