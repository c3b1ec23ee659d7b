package org.tiepdan.eventing.feed.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.feed.FeedDay;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.testkit.ContractSamples;
import tools.jackson.databind.JsonNode;

/** The published example of a stream, which a different program made from the definition. */
class ExampleFeedTest {
    private static final String DATA = ",\"data\":";

    private final List<String> events = file("19-05443.txt")
            .lines()
            .filter(line -> line.startsWith("data: "))
            .map(line -> line.substring("data: ".length()))
            .toList();
    private final ReconciledDay day = ReconciledDay.read(value(events.getLast()));

    @Test
    void itsDigestsAreThoseOfTheSignedDay() {
        var digests = new ArrayList<>(List.of(FeedDigest.START));
        for (var event : events.subList(0, events.size() - 1)) {
            var read = EventJson.MAPPER.readTree(event);
            digests.add(FeedDigest.next(
                    digests.getLast(),
                    digests.size(),
                    text(read, "id"),
                    text(read, "type"),
                    text(read, "subject"),
                    value(event)));
        }

        assertThat(day.hours()).hasSize(2);
        assertThat(day.hours()).allSatisfy(hour -> assertThat(hour.digest()).isEqualTo(digests.get((int) hour.last())));
        assertThat(day.digest()).isEqualTo(digests.get((int) day.last()));
        assertThat(day.count()).isEqualTo(digests.size() - 1);
    }

    @Test
    void theDayIsSignedAndNothingOfItCanBeChanged() {
        var key = RecordKey.read(file("feed.pub"));

        assertThat(key.signed(day.statement().bytes(), day.signature())).isTrue();
        assertThat(day.keyId()).isEqualTo(key.id());
        var fewer = new FeedDay(
                day.body(),
                day.day(),
                day.count() - 1,
                day.first(),
                day.last(),
                day.previousDigest(),
                day.digest(),
                day.hours(),
                day.keyId());
        assertThat(key.signed(fewer.bytes(), day.signature())).isFalse();
        var withoutAnHour = new FeedDay(
                day.body(),
                day.day(),
                day.count(),
                day.first(),
                day.last(),
                day.previousDigest(),
                day.digest(),
                day.hours().subList(1, 2),
                day.keyId());
        assertThat(key.signed(withoutAnHour.bytes(), day.signature())).isFalse();
    }

    @Test
    void isTheSampleAndIsWrittenAndReadWithoutLoss() {
        var sample = ContractSamples.record(ReconciledDay.TYPE);

        assertThat(ReconciledDay.read(sample.value())).isEqualTo(day);
        assertThat(EventRecords.value(day)).isEqualTo(value(events.getLast()));
        assertThat(FeedAttributes.sequence(sample.headers())).isEqualTo(4);
        assertThat(day.id()).isEqualTo(text(EventJson.MAPPER.readTree(events.getLast()), "id"));
    }

    private static String text(JsonNode event, String member) {
        return event.get(member).stringValue();
    }

    /** Its exact bytes: the last member. */
    private static byte[] value(String event) {
        int at = event.indexOf(DATA) + DATA.length();
        return event.substring(at, event.length() - 1).getBytes(UTF_8);
    }

    private static String file(String name) {
        try (var stream =
                Objects.requireNonNull(ExampleFeedTest.class.getResourceAsStream("/contracts/feeds/" + name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
