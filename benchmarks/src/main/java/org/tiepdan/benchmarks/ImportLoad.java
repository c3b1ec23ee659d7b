package org.tiepdan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.tiepdan.eventing.EventJson;

/**
 * Imports petitions into a running system as one stream and waits until the register holds every one of them and all that
 * follows from it. The file is written before the clock starts.
 */
public final class ImportLoad {
    private static final long POLL_NANOS = Duration.ofMillis(50).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private ImportLoad() {}

    /** @param args how many petitions, for example {@code 20000} */
    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[0]);
        var file = Files.createTempFile("import-load", ".ndjson");
        try (var office = Office.local()) {
            write(file, count);
            long before = office.ledger().get("received").longValue();
            long start = System.nanoTime();
            var answered = send(file);
            double answeredAfter = seconds(start);
            await(start, () -> office.ledger().get("received").longValue() >= before + count);
            double registeredAfter = seconds(start);
            await(start, () -> office.lag() == 0);
            double settledAfter = seconds(start);
            System.out.println("| petitions | all answered after s | all in the register after s | a second"
                    + " | all that follows after s | last answer |");
            System.out.println("|--:|--:|--:|--:|--:|---|");
            System.out.printf(
                    "| %d | %.1f | %.1f | %.0f | %.1f | `%s` |%n",
                    count, answeredAfter, registeredAfter, count / registeredAfter, settledAfter, answered);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int count) throws IOException {
        var run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (var lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                var petition = EventJson.MAPPER.readTree(Petitions.petition(i));
                petition.asObject().put("idempotencyKey", run + "-" + i);
                lines.write(petition.toString());
                lines.newLine();
            }
        }
    }

    /** @return the last line of the answer */
    private static String send(Path file) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(Office.intake() + "/api/v1/petitions/import"))
                            .header("Content-Type", "application/x-ndjson")
                            .POST(HttpRequest.BodyPublishers.ofFile(file))
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            return answer.body().reduce("", (_, line) -> line);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(long start, Condition condition) {
        while (!condition.holds()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("The register did not catch up within " + PATIENCE + ".");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
