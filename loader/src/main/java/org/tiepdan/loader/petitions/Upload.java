package org.tiepdan.loader.petitions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serial;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tiepdan.loader.petitions.Batches.Batch;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.Http;
import org.tiepdan.loader.system.Patience;
import org.tiepdan.loader.system.UnreachableException;

/** Sends one batch, repeatedly if necessary, until intake has answered every line. */
public final class Upload {
    private static final int DONE = 200;
    private static final int UNAVAILABLE = 500;

    private final Http http;
    private final Addresses addresses;
    private final Patience patience;
    private final String path;

    /** @param convertFonts whether text in old fonts is converted */
    public Upload(Http http, Addresses addresses, Patience patience, boolean convertFonts) {
        this.path = "/api/v1/petitions/import" + (convertFonts ? "?convert-fonts=true" : "");
        this.http = http;
        this.addresses = addresses;
        this.patience = patience;
    }

    /** Intake refused the file as a whole. */
    public static final class FileRefused extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient List<String> reasons;

        FileRefused(List<String> reasons) {
            super("The file was refused.");
            this.reasons = reasons;
        }

        List<String> reasons() {
            return reasons;
        }
    }

    private record Attempt(List<Answer> answers, List<String> refusal, boolean complete) {}

    /**
     * @param seen gets every answer as it comes, even those of a broken attempt
     * @return the answers of the complete attempt
     * @throws UnreachableException if none was complete
     */
    public List<Answer> send(Batch batch, InputKind kind, Consumer<Answer> seen)
            throws FileRefused, InterruptedException {
        var address = addresses.intake(path);
        try {
            var attempt = patience.until(Attempt::complete, () -> attempt(batch, kind, seen));
            if (!attempt.refusal().isEmpty()) {
                throw new FileRefused(attempt.refusal());
            }
            if (attempt.complete()) {
                return attempt.answers();
            }
            throw new UnreachableException(address, "not-known-to-be-recorded");
        } catch (IOException e) {
            throw new UnreachableException(address, e.getClass().getSimpleName());
        }
    }

    /** A broken answer is incomplete; keys make it safe to send the batch again. */
    private Attempt attempt(Batch batch, InputKind kind, Consumer<Answer> seen)
            throws IOException, InterruptedException {
        if (!http.isReady(addresses.intakeManagement("/actuator/health/readiness"))) {
            throw new IOException("not ready");
        }
        var response = http.upload(addresses.intake(path), kind.mediaType(), batch.body());
        try (var body = response.body()) {
            if (response.statusCode() == DONE) {
                return answers(body, seen);
            }
            if (response.statusCode() >= UNAVAILABLE) {
                throw new IOException("status " + response.statusCode());
            }
            return new Attempt(List.of(), refusal(response, body), true);
        }
    }

    private static Attempt answers(InputStream body, Consumer<Answer> seen) throws IOException {
        var answers = new ArrayList<Answer>();
        var lines = new BufferedReader(new InputStreamReader(body, UTF_8));
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            var json = Answer.parse(text);
            if (json == null || !json.isObject()) {
                return new Attempt(answers, List.of(), false);
            }
            if (json.has("summary")) {
                return new Attempt(
                        answers, List.of(), json.at("/summary/complete").asBoolean(false));
            }
            var answer = Answer.of(json);
            answers.add(answer);
            seen.accept(answer);
        }
        return new Attempt(answers, List.of(), false);
    }

    private static List<String> refusal(HttpResponse<?> response, InputStream body) throws IOException {
        var problem = Answer.parse(new String(body.readAllBytes(), UTF_8));
        return problem == null || !problem.isObject()
                ? List.of("http-" + response.statusCode())
                : Answer.reasons(problem);
    }
}
