package org.tiepdan.system.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import tools.jackson.databind.node.ObjectNode;

/** The sample year as the services wrote it: untouched, and with a single change each in its middle. */
@ExtendWith(SharedSystem.Provider.class)
class VerifierIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path work;

    private static final int SEVERAL = 2;

    private static Path data;
    private static Path key;
    private static List<String> year;

    /** The lines with the events of one case in the middle of the year; there are several. */
    private static List<Integer> victim;

    @BeforeAll
    static void export(SharedSystem system) throws IOException {
        data = system.data();
        key = data.resolve("record/record.pub");
        await("a day to be sealed")
                .atMost(PATIENCE)
                .until(() -> !Http.get(system.reporting().uri("/api/v1/records/roots"))
                        .body()
                        .path("roots")
                        .isEmpty());
        var file = work.resolve("year.ndjson");
        var exported = RunCommand.of("export", data, file.toString());
        assertThat(exported.status()).as(exported.output()).isZero();
        year = Files.readAllLines(file);
        victim = IntStream.range(year.size() / 3, year.size())
                .filter(line -> year.get(line).contains(Topics.TRACKING_EVENTS))
                .mapToObj(VerifierIT::eventsOfItsCase)
                .filter(events -> events.size() > SEVERAL)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> eventsOfItsCase(int event) {
        var id = line(event).get("key").stringValue();
        return IntStream.range(0, year.size())
                .filter(line -> year.get(line).contains(Topics.TRACKING_EVENTS)
                        && year.get(line).contains("\"key\":\"" + id))
                .boxed()
                .toList();
    }

    @Test
    void passesOverAnUntouchedYearInAFileAndInTheBroker() throws IOException {
        for (var verified : List.of(verify(year), RunCommand.of("verify", data, "broker"))) {
            assertThat(verified.status()).as(verified.output()).isZero();
            assertThat(verified.output())
                    .contains("No trace of tampering")
                    .doesNotContain("before events were chained", "No root yet");
        }
    }

    @Test
    void findsAnInsertion() throws IOException {
        var lines = new ArrayList<>(year);
        var forged = line(victim.get(1)).put("value", "e30=");
        lines.add(victim.get(1), forged.toString());

        assertFound("INSERTED", lines);
    }

    @Test
    void findsADeletion() throws IOException {
        var lines = new ArrayList<>(year);
        lines.remove((int) victim.get(1));

        assertFound("DELETED", lines);
    }

    @Test
    void findsAChange() throws IOException {
        var lines = new ArrayList<>(year);
        lines.set(victim.get(1), line(victim.get(1)).put("value", "e30=").toString());

        assertFound("CHANGED", lines);
    }

    @Test
    void findsAChangeOfOrder() throws IOException {
        var lines = new ArrayList<>(year);
        var first = line(victim.get(0));
        var second = line(victim.get(1));
        long offset = first.get("offset").longValue();
        lines.set(
                victim.get(1),
                first.put("offset", second.get("offset").longValue()).toString());
        lines.set(victim.get(0), second.put("offset", offset).toString());

        assertFound("REORDERED", lines);
    }

    private static void assertFound(String kind, List<String> lines) throws IOException {
        var verified = verify(lines);

        assertThat(verified.status()).as(verified.output()).isEqualTo(1);
        assertThat(verified.output()).contains(kind + " " + Topics.TRACKING_EVENTS);
    }

    private static RunCommand verify(List<String> lines) throws IOException {
        var file = Files.createTempFile(work, "spoilt", ".ndjson");
        Files.write(file, lines);
        return RunCommand.of("verify", data, "--key", key.toString(), file.toString());
    }

    private static ObjectNode line(int number) {
        return (ObjectNode) EventJson.MAPPER.readTree(year.get(number));
    }
}
