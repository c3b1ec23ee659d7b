package org.tiepdan.loader.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Gets tokens for the client {@code loader}; each is used until shortly before it expires. */
final class IdentityProvider implements Tokens {
    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(60);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final int DONE = 200;
    private static final int UNAVAILABLE = 500;
    private static final String REFUSED_PARAMETER = "invalid_request";
    private static final String NO_BODY = "no such body";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI address;
    private final Path secret;
    private final Patience patience;
    private final ReentrantLock asking = new ReentrantLock();
    private final Map<As, Granted> kept = new ConcurrentHashMap<>();

    /** @param secret a file with one line */
    IdentityProvider(URI address, Path secret, Patience patience) {
        this.address = address;
        this.secret = secret;
        this.patience = patience;
    }

    /** @param until by {@link System#nanoTime()} */
    private record Granted(String token, long until) {
        boolean isGood() {
            return until - System.nanoTime() > 0;
        }
    }

    @Override
    public Optional<String> current(As as) throws InterruptedException {
        var known = kept.get(as);
        return Optional.of(known != null && known.isGood() ? known.token() : another(as, known));
    }

    @Override
    public Optional<String> afterRefusalOf(As as, String token) throws InterruptedException {
        var known = kept.get(as);
        return Optional.of(known != null && !known.token().equals(token) ? known.token() : another(as, known));
    }

    /** Of several concurrent callers, one asks the provider. */
    private String another(As as, @Nullable Granted than) throws InterruptedException {
        asking.lockInterruptibly();
        try {
            var known = kept.get(as);
            if (known == null || known.equals(than)) {
                known = patience.until(_ -> true, () -> granted(as));
                kept.put(as, known);
            }
            return known.token();
        } catch (IOException e) {
            throw new UnreachableException(address, e.getClass().getSimpleName());
        } finally {
            asking.unlock();
        }
    }

    private Granted granted(As as) throws IOException, InterruptedException {
        long since = System.nanoTime();
        var request = HttpRequest.newBuilder(address.resolve("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(LONGEST_ANSWER)
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=loader&client_secret="
                        + URLEncoder.encode(secret(), UTF_8) + as.parameters()))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= UNAVAILABLE) {
            throw new IOException("status " + response.statusCode());
        }
        var answer = json(response.body());
        var token = answer.path("access_token").asString("");
        if (response.statusCode() != DONE || token.isEmpty()) {
            var error = answer.path("error").asString("http-" + response.statusCode());
            var why = address + ": " + error + "; " + secret;
            boolean unknown = as.isForABody()
                    && error.equals(REFUSED_PARAMETER)
                    && answer.path("error_description").asString("").contains(NO_BODY);
            throw unknown ? new NotAdmittedException.UnknownBody(why) : new NotAdmittedException(why);
        }
        var life = Duration.ofSeconds(answer.path("expires_in").asLong(0)).minus(BEFORE_ITS_END);
        return new Granted(token, since + life.toNanos());
    }

    private String secret() {
        try {
            return Files.readString(secret).strip();
        } catch (IOException e) {
            throw new NotAdmittedException("không đọc được / cannot read " + secret);
        }
    }

    private static JsonNode json(String body) {
        try {
            return Http.JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
