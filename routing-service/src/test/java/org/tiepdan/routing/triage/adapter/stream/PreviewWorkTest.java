package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.duplicate.preview.Sighting;
import org.tiepdan.routing.triage.adapter.repeats.Indexes;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;

/**
 * A preview reads no more from a large index than from a small one. {@code -Dpreview.known=100000} also prints the time it takes: a test
 * machine is too busy for an assertion on time.
 */
class PreviewWorkTest {
    private static final int MEASURED = Integer.getInteger("preview.known", 0);
    private static final int KNOWN = Math.max(1_000, MEASURED);
    private static final int PREVIEWS = 500;
    /** The counts of the bands and, for a form letter that everybody sends, the newest entries of each. */
    private static final int MOST_READS = 16 + 16 * 64;

    private static final int WORDS = 24;
    private static final List<String> SYLLABLES =
            List.of("đất", "đường", "nhà", "thôn", "họ", "ruộng", "giấy", "thuế", "lương", "trường", "cầu", "chợ");

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Instant RECEIVED = Instant.parse("2026-07-01T02:15:00Z");
    private static final String BLOCK = "oc05443";

    private final TopologyScenario service = DecisionsScenario.start();
    private final Signatures signatures = Signatures.with(SignatureKey.of(new byte[32]), TopologyScenario.LAW);
    private final Random random = new Random(96);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aPreviewReadsAsMuchOfALargeIndexAsOfASmallOne() {
        var store = service.store(Indexes.PLACES);
        var block = new PlaceIndex(store).block(BLOCK);
        var petitions = LongStream.range(0, KNOWN).mapToObj(this::petition).toList();
        petitions.forEach(petition -> block.add(petition, 1));
        var counted = new Counted(store);
        var took = new long[PREVIEWS];

        for (int i = 0; i < PREVIEWS; i++) {
            var of = petitions.get(random.nextInt(KNOWN));
            var asked = of(Sighting.UNREGISTERED, of.signature());
            counted.reads = 0;
            long from = System.nanoTime();
            var candidates = PlaceIndex.toRead(counted).block(BLOCK).candidates(asked, DAY);
            var sighting = Sighting.byPlace(asked, candidates);
            took[i] = System.nanoTime() - from;

            assertThat(sighting).isPresent();
            assertThat(counted.reads).isLessThanOrEqualTo(MOST_READS);
        }
        if (MEASURED > 0) {
            print(LongStream.of(took).sorted().toArray());
        }
    }

    private static void print(long[] took) {
        System.out.printf(
                "%,d known: p50 %d µs, p99 %d µs%n",
                KNOWN,
                TimeUnit.NANOSECONDS.toMicros(took[PREVIEWS / 2]),
                TimeUnit.NANOSECONDS.toMicros(took[PREVIEWS * 99 / 100]));
    }

    private KnownPetition petition(long number) {
        return of(new CaseId("%032x".formatted(number + 1)), signatures.of(text()));
    }

    private static KnownPetition of(CaseId id, Signature signature) {
        return new KnownPetition(id, id, 0, 1, RECEIVED, "19-btcd", true, DAY, signature, 0);
    }

    private PetitionText text() {
        var words = random.ints(WORDS, 0, 1000)
                .mapToObj(word -> SYLLABLES.get(word % SYLLABLES.size()) + word)
                .collect(Collectors.joining(" "));
        return new PetitionText("Khiếu nại", words, "05443", DAY);
    }

    /** Counts the reads. */
    private static final class Counted implements ReadOnlyKeyValueStore<byte[], byte[]> {
        private final KeyValueStore<byte[], byte[]> store;
        private int reads;

        Counted(KeyValueStore<byte[], byte[]> store) {
            this.store = store;
        }

        @Override
        public byte[] get(byte[] key) {
            reads++;
            return store.get(key);
        }

        @Override
        public KeyValueIterator<byte[], byte[]> range(byte[] from, byte[] to) {
            throw new AssertionError("Expected no scan.");
        }

        @Override
        public KeyValueIterator<byte[], byte[]> all() {
            throw new AssertionError("Expected no scan.");
        }

        @Override
        public long approximateNumEntries() {
            return store.approximateNumEntries();
        }
    }
}
