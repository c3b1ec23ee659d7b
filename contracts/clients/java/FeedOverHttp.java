import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the feed of one body over HTTP (server-sent events), each event once, from where it stopped the last time.
 *
 * <pre>
 * FEED_URL=http://localhost:8082 BODY=19-05443 TOKEN_FILE=token FEED_KEY=feed.pub STORE=feed.tsv java -cp 'lib/*' FeedOverHttp.java
 * </pre>
 *
 * lib holds jackson-databind 3 and what it needs. TOKEN_FILE is read for each connection: another program keeps a valid token in it.
 * SILENCE: after how many seconds without a sign of life to connect again (60; the feed gives one every 15 seconds).
 */
public final class FeedOverHttp {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final String url = env("FEED_URL", null);
    private final String body = env("BODY", null);
    private final Duration silence = Duration.ofSeconds(Long.parseLong(env("SILENCE", "60")));
    private final FeedStore store;
    private final Subscriber subscriber;
    private Duration pause = Duration.ofSeconds(3);
    private long askedAgainFor;

    private FeedOverHttp(FeedStore store) throws IOException, GeneralSecurityException {
        this.store = store;
        this.subscriber = new Subscriber(store, body, Path.of(env("FEED_KEY", null)));
    }

    public static void main(String[] arguments) throws Exception {
        try (var store = new FeedStore(Path.of(env("STORE", null)))) {
            var feed = new FeedOverHttp(store);
            while (feed.goesOn()) {
                Thread.sleep(feed.pause);
            }
            if (env("CONFORMANCE", "no").equals("yes")) {
                feed.subscriber.report(feed.url);
            }
            System.exit(feed.subscriber.complained() ? 1 : 0);
        }
    }

    /** Connects once, and reads until the connection ends. Returns whether to connect again. */
    private boolean goesOn() throws InterruptedException, IOException, GeneralSecurityException {
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1/agencies/" + body + "/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Files.readString(Path.of(env("TOKEN_FILE", null))).strip())
                .header("Last-Event-ID", String.valueOf(store.last()))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var stream = answer.body()) {
                switch (answer.statusCode()) {
                    case 200 -> read(stream);
                    // The simulator alone says that nothing more will come.
                    case 204 -> {
                        return false;
                    }
                    // The token ended, or the service has no room now: try again later.
                    case 401, 429, 503 -> {}
                    default -> throw new IllegalStateException(new String(stream.readAllBytes(), UTF_8));
                }
            }
        } catch (FeedStore.GapException gap) {
            if (askedAgainFor == gap.missing) {
                subscriber.complain("gap", gap.getMessage());
                return false;
            }
            askedAgainFor = gap.missing;
        } catch (IOException e) {
            // Cut off, silent or not reached: what was half read comes again.
            System.err.println("again after " + store.last() + ": " + e);
        }
        return true;
    }

    private void read(InputStream stream) throws IOException, GeneralSecurityException {
        var heard = new AtomicLong(System.nanoTime());
        var watch = Thread.ofVirtual().start(() -> closeWhenSilent(stream, heard));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.set(System.nanoTime());
                if (line.startsWith("data:")) {
                    data.append(data.isEmpty() ? "" : "\n").append(value(line));
                } else if (line.startsWith("retry:")) {
                    pause = Duration.ofMillis(Long.parseLong(value(line)));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    take(data.toString());
                    data.setLength(0);
                }
                // Comments are signs of life. The event has number and type as well. Other lines are for later versions.
            }
        } finally {
            watch.interrupt();
        }
    }

    private void take(String text) throws IOException, GeneralSecurityException {
        var event = JSON.readTree(text);
        // The bytes of the last member, data, as they came: a digest is over them, and a parser would write them anew.
        var data = text.substring(text.indexOf("\"data\":") + "\"data\":".length(), text.length() - 1);
        subscriber.take(
                event.get("feedsequence").asLong(),
                event.get("id").asString(),
                event.get("type").asString(),
                event.get("subject").asString(),
                "-",
                data.getBytes(UTF_8));
    }

    private void closeWhenSilent(InputStream stream, AtomicLong heard) {
        try {
            for (var left = silence; left.isPositive(); ) {
                Thread.sleep(left);
                left = silence.minusNanos(System.nanoTime() - heard.get());
            }
            stream.close();
        } catch (InterruptedException | IOException e) {
            // The connection has ended by itself.
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static String env(String name, String otherwise) {
        var value = System.getenv().getOrDefault(name, otherwise);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not set.");
        }
        return value;
    }
}
