package org.tiepdan.routing.triage.adapter.repeats.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Bands;
import org.tiepdan.routing.duplicate.known.KnownPetition;

/**
 * Petitions of many places in one store. Each place numbers its petitions; a band maps to the numbers of the petitions that have it. A
 * petition is stored once, under its number, with a short form of its signature, and each of its bands takes a number and a key of five
 * bytes.
 *
 * <p>The cost of a look-up is bounded, however many are known: it reads the bands and compares the {@value #MOST_COMPARED} petitions that
 * share most of them.
 */
public final class PlaceIndex {
    /** Petitions stored per band: the newest. */
    static final int KEPT = 16;

    /** The maximum number of comparisons. */
    static final int MOST_COMPARED = 24;

    private final KeyValueStore<byte[], byte[]> store;

    public PlaceIndex(KeyValueStore<byte[], byte[]> store) {
        this.store = store;
    }

    /** A read-only index. */
    public static PlaceIndex toRead(ReadOnlyKeyValueStore<byte[], byte[]> store) {
        return new PlaceIndex(new ReadingStore(store));
    }

    public Block block(String name) {
        return new Block(PlaceKeys.of(name));
    }

    /** Numbers of removed petitions stay in a band until newer ones push them out: they lead to nothing. */
    public static byte @Nullable [] current(byte[] key, byte[] value, LocalDate oldest) {
        return PlaceKeys.isEntry(key) ? KnownForm.current(key, value, oldest) : value;
    }

    /** The key of the number of an entry's petition. */
    public static byte @Nullable [] numberOf(byte[] key, byte[] value) {
        if (!PlaceKeys.isEntry(key)) {
            return null;
        }
        return KnownForm.read(value).known().stream()
                .findFirst()
                .map(petition -> PlaceKeys.ofEntry(key).number(petition.id()))
                .orElse(null);
    }

    /** One place, for one petition: its bands are read once, for both the look-up and the write. */
    public final class Block {
        private final PlaceKeys keys;
        private final Map<Long, int[]> read = new HashMap<>();

        private Block(PlaceKeys keys) {
            this.keys = keys;
        }

        /** Those that share most bands with it, at least one. */
        public List<KnownPetition> candidates(KnownPetition petition, LocalDate oldest) {
            return mostShared(Bands.of(petition.signature()))
                    .mapToObj(number ->
                            KnownForm.read(store.get(keys.entry(number))).known())
                    .flatMap(List::stream)
                    .filter(one -> !one.hasLeft() && !one.recordedOn().isBefore(oldest))
                    .toList();
        }

        /**
         * Numbers of the petitions that share most; equal ones with the earlier first. Sorted as primitive numbers:
         * there may be 256, and boxing them would cost more than comparing the petitions.
         */
        private IntStream mostShared(long[] bands) {
            int[] all = Arrays.stream(bands)
                    .mapToObj(this::numbers)
                    .flatMapToInt(Arrays::stream)
                    .sorted()
                    .toArray();
            var ranked = new long[all.length];
            int count = 0;
            for (int from = 0, to = 0; from < all.length; from = to) {
                while (to < all.length && all[to] == all[from]) {
                    to++;
                }
                ranked[count++] = (long) (from - to) << Integer.SIZE | all[from];
            }
            Arrays.sort(ranked, 0, count);
            return Arrays.stream(ranked, 0, Math.min(count, MOST_COMPARED)).mapToInt(one -> (int) one);
        }

        /**
         * Adds it under a number of its own.
         *
         * @param people for which it counts
         * @return false where it is here already
         */
        public boolean add(KnownPetition petition, int people) {
            var own = keys.number(petition.id());
            if (store.get(own) != null) {
                return false;
            }
            var count = store.get(keys.count());
            int number = count == null ? 0 : Numbers.read(count)[0];
            // In one batch: nineteen single writes take twice as long.
            var entries = new ArrayList<KeyValue<byte[], byte[]>>();
            entries.add(new KeyValue<>(keys.count(), Numbers.write(number + 1)));
            entries.add(new KeyValue<>(own, Numbers.write(number)));
            entries.add(new KeyValue<>(
                    keys.entry(number), KnownForm.writeShort(petition, Stored.number(petition, people))));
            entries.addAll(bands(petition, number));
            store.putAll(entries);
            return true;
        }

        public boolean has(CaseId petition) {
            return stored(petition).isPresent();
        }

        /** Whether it is here, and a comparison would give the same result. */
        public boolean hasUnchanged(KnownPetition petition) {
            return stored(petition.id())
                    .filter(stored -> stored.petition().isShortlyComparedAs(petition))
                    .isPresent();
        }

        /**
         * Changes the words of the first of a group, which keeps its people.
         *
         * @param people for which the first counts
         * @return false where no group is named after it
         */
        public boolean mend(KnownPetition petition, int people) {
            var found = stored(petition.id()).filter(stored -> stored.petition().isFirst());
            found.ifPresent(stored -> {
                int back = stored.petition().hasLeft() ? people : 0;
                store.put(keys.entry(stored.at()), KnownForm.writeShort(petition, stored.number() + back));
                store.putAll(bands(petition, stored.at()));
            });
            return found.isPresent();
        }

        /**
         * Removes the petition; but if others joined it, their group keeps its name.
         *
         * @param people for which it counts, unless that is stored
         * @return whether its group keeps its name
         */
        public boolean remove(CaseId petition, int people) {
            var found = stored(petition);
            if (found.filter(stored -> stored.others(people) > 0).isPresent()) {
                var stored = found.get();
                store.put(
                        keys.entry(stored.at()),
                        KnownForm.writeShort(stored.petition().left(), stored.others(people)));
                return true;
            }
            store.delete(keys.number(petition));
            found.ifPresent(stored -> {
                store.delete(keys.entry(stored.at()));
                joined(stored.petition().first(), -stored.counted(people));
            });
            return false;
        }

        /**
         * Whether it is a member of the group and counts for somebody.
         *
         * @param people for which it counts, unless that is stored
         */
        public boolean counts(CaseId petition, CaseId first, int people) {
            return stored(petition)
                    .filter(stored -> stored.petition().first().equals(first) && stored.counted(people) > 0)
                    .isPresent();
        }

        /** The number of people in the group. */
        public int people(CaseId first) {
            return stored(first).map(Stored::number).orElse(0);
        }

        /** @return the number of people in the group, including these */
        public int joined(CaseId first, int people) {
            var found = stored(first);
            if (found.isEmpty()) {
                return people;
            }
            // The number of signatories may have been corrected in between, so the sum is never below zero.
            int joined = Math.max(0, found.get().number() + people);
            store.put(
                    keys.entry(found.get().at()),
                    KnownForm.writeShort(found.get().petition(), joined));
            return joined;
        }

        private Optional<Stored> stored(CaseId petition) {
            return Optional.ofNullable(store.get(keys.number(petition)))
                    .map(number -> Numbers.read(number)[0])
                    .flatMap(at -> Stored.of(at, store.get(keys.entry(at))));
        }

        private List<KeyValue<byte[], byte[]>> bands(KnownPetition petition, int number) {
            return Arrays.stream(Bands.of(petition.signature()))
                    .filter(band -> Arrays.stream(numbers(band)).noneMatch(one -> one == number))
                    .mapToObj(band -> new KeyValue<>(keys.band(band), Numbers.write(with(number, numbers(band)))))
                    .toList();
        }

        private int[] numbers(long band) {
            return read.computeIfAbsent(band, _ -> {
                var found = store.get(keys.band(band));
                return found == null ? new int[0] : Numbers.read(found);
            });
        }

        private int[] with(int number, int[] before) {
            int from = Math.max(0, before.length + 1 - KEPT);
            var after = Arrays.copyOfRange(before, from, before.length + 1);
            after[after.length - 1] = number;
            return after;
        }
    }
}
