package org.tiepdan.routing.triage.adapter.anew;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;

/** Which petitions a list of open ones reads. */
class OpenPetitionsTest {
    private static final String LOADED = "vn-2";
    private static final String EARLIER = "vn-1";
    private static final DecidedPetition PETITION = petition();

    private final Entries index = new Entries();
    private final List<String> read = new ArrayList<>();

    @Test
    void readsNoneThatTheLoadedRulesDecided() {
        for (int number = 0; number < 1_000; number++) {
            index.put(id(number), number % 250 == 7 ? EARLIER : LOADED);
        }

        assertThat(first(null, 51, _ -> true).keySet()).containsExactly(id(7), id(257), id(507), id(757));
        assertThat(read).hasSize(4);
    }

    @Test
    void readsNoMoreThanThePageHoldsAndGoesOnBehindIt() {
        for (int number = 0; number < 100; number++) {
            index.put(id(number), EARLIER);
        }

        assertThat(first(null, 3, _ -> true).keySet()).containsExactly(id(0), id(1), id(2));
        assertThat(read).hasSize(3);
        assertThat(first(id(2), 3, _ -> true).keySet()).containsExactly(id(3), id(4), id(5));
    }

    @Test
    void leavesOutWhatIsNotWantedAndWhatHasLeftMeanwhile() {
        index.put(id(1), EARLIER);
        index.put("~complete", "");

        assertThat(first(null, 3, _ -> false)).isEmpty();
        assertThat(OpenPetitions.first(index, null, LOADED, _ -> Optional.empty(), _ -> true, 3))
                .isEmpty();
    }

    private Map<String, DecidedPetition> first(String after, int limit, Predicate<DecidedPetition> wanted) {
        return OpenPetitions.first(index, after, LOADED, this::stored, wanted, limit);
    }

    private Optional<DecidedPetition> stored(CaseId id) {
        read.add(id.value());
        return Optional.of(PETITION);
    }

    private static String id(int number) {
        return "%032x".formatted(number);
    }

    private static DecidedPetition petition() {
        var received = Instant.parse("2026-08-17T02:15:00Z");
        var facts =
                new PetitionFacts("COMPLAINT", 1, "POST", "19-05443", received, "Đơn", null, null, null, 1, 2026, null);
        var triage =
                new RoutingAnswer("TRIAGE", null, null, List.of(), List.of(), EARLIER, List.of("type"), null, null);
        return DecidedPetition.first("e-1", "e-1", "q1", facts, triage, received);
    }

    /** A store in memory. */
    private static final class Entries implements ReadOnlyKeyValueStore<String, String> {
        private final TreeMap<String, String> entries = new TreeMap<>();

        void put(String key, String value) {
            entries.put(key, value);
        }

        @Override
        public String get(String key) {
            return entries.get(key);
        }

        @Override
        public KeyValueIterator<String, String> range(String from, String to) {
            return iterator(
                    (from == null ? entries : entries.tailMap(from)).entrySet().iterator());
        }

        @Override
        public KeyValueIterator<String, String> all() {
            return range(null, null);
        }

        @Override
        public long approximateNumEntries() {
            return entries.size();
        }

        private static KeyValueIterator<String, String> iterator(Iterator<Map.Entry<String, String>> all) {
            return new KeyValueIterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public KeyValue<String, String> next() {
                    var entry = all.next();
                    return KeyValue.pair(entry.getKey(), entry.getValue());
                }

                @Override
                public String peekNextKey() {
                    throw new UnsupportedOperationException("Nobody asks for it.");
                }

                @Override
                public void close() {
                    // Nothing is held.
                }
            };
        }
    }
}
