package org.tiepdan.routing.triage.adapter.repeats.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Bands;
import org.tiepdan.routing.duplicate.KnownPetition;

/**
 * Petitions of many places in one store. Each place numbers its own; a band leads to the numbers of those that have it. A petition is stored once, under
 * its number, with a short form of its signature, and each of its bands costs a number beside a key of five bytes.
 *
 * <p>What one look-up costs is bounded, however many are known: it reads its bands and compares the {@value #MOST_COMPARED} petitions that share most.
 */
public final class PlaceIndex {
    /** How many are kept of one band: the newest. */
    static final int KEPT = 16;

    /** How many are compared with one. */
    static final int MOST_COMPARED = 24;

    private static final byte COUNT = 0;
    private static final byte ENTRY = 1;
    private static final byte BAND = 2;
    private static final byte NUMBER = 3;
    private static final int KEY_BYTES = 8;
    /** Among a million petitions, one band in 270 shares its key with another one: that costs a comparison with a petition that says something else. */
    private static final int BAND_KEY_BYTES = 5;

    private final KeyValueStore<byte[], byte[]> store;

    public PlaceIndex(KeyValueStore<byte[], byte[]> store) {
        this.store = store;
    }

    /** One that nothing can be added to. */
    public static PlaceIndex toRead(ReadOnlyKeyValueStore<byte[], byte[]> store) {
        return new PlaceIndex(new ReadingStore(store));
    }

    public Block block(String name) {
        return new Block(hash(name));
    }

    /** Numbers of what is gone stay in a band until newer ones push them out: they lead to nothing. */
    public static byte @Nullable [] current(byte[] key, byte[] value, LocalDate oldest) {
        return key[0] == ENTRY ? KnownForm.current(key, value, oldest) : value;
    }

    /** One place, for one petition: its bands are read once, for both the look-up and the write. */
    public final class Block {
        private final long hash;
        private final Map<Long, int[]> read = new HashMap<>();

        private Block(long hash) {
            this.hash = hash;
        }

        /** Those that share most bands with it, at least one. */
        public List<KnownPetition> candidates(KnownPetition petition, LocalDate oldest) {
            var shared = new HashMap<Integer, Integer>();
            for (long band : Bands.of(petition.signature())) {
                for (int number : numbers(band)) {
                    shared.merge(number, 1, Integer::sum);
                }
            }
            return shared.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_COMPARED)
                    .flatMap(one -> KnownForm.read(store.get(entry(one.getKey()))).known().stream())
                    .filter(one -> !one.recordedOn().isBefore(oldest))
                    .toList();
        }

        /** @return false where it is here already */
        public boolean add(KnownPetition petition, int people) {
            var own = number(petition.id());
            if (store.get(own) != null) {
                return false;
            }
            var count = store.get(key(COUNT, hash));
            int number = count == null ? 0 : Numbers.read(count)[0];
            // In one write: nineteen single writes take twice as long.
            var entries = new ArrayList<KeyValue<byte[], byte[]>>();
            entries.add(new KeyValue<>(key(COUNT, hash), Numbers.write(number + 1)));
            entries.add(new KeyValue<>(own, Numbers.write(number)));
            entries.add(new KeyValue<>(entry(number), KnownForm.writeShort(petition, people)));
            for (long band : Bands.of(petition.signature())) {
                entries.add(new KeyValue<>(band(band), Numbers.write(with(number, numbers(band)))));
            }
            store.putAll(entries);
            return true;
        }

        /** It is found here no more; but where others came to it, their group keeps its name. */
        public void remove(CaseId petition, int people) {
            var own = number(petition);
            var number = store.get(own);
            if (number == null) {
                return;
            }
            var key = entry(Numbers.read(number)[0]);
            var read = KnownForm.read(store.get(key));
            if (read.number() > people) {
                store.put(key, KnownForm.write(read.known(), read.number() - people));
                return;
            }
            store.delete(key);
            store.delete(own);
            read.known().stream()
                    .map(KnownPetition::first)
                    .filter(first -> !first.equals(petition))
                    .forEach(first -> joined(first, -people));
        }

        /** How many people the group has. */
        public int people(CaseId first) {
            var number = store.get(number(first));
            return number == null
                    ? 0
                    : KnownForm.read(store.get(entry(Numbers.read(number)[0]))).number();
        }

        /** @return how many the group has with them */
        public int joined(CaseId first, int people) {
            var number = store.get(number(first));
            if (number == null) {
                return people;
            }
            var key = entry(Numbers.read(number)[0]);
            var read = KnownForm.read(store.get(key));
            if (read.known().isEmpty()) {
                return people;
            }
            // Who signs may have been mended in between: none is the least.
            int joined = Math.max(0, read.number() + people);
            store.put(key, KnownForm.writeShort(read.known().getFirst(), joined));
            return joined;
        }

        private int[] numbers(long band) {
            return read.computeIfAbsent(band, _ -> {
                var found = store.get(band(band));
                return found == null ? new int[0] : Numbers.read(found);
            });
        }

        private int[] with(int number, int[] before) {
            int from = Math.max(0, before.length + 1 - KEPT);
            var after = Arrays.copyOfRange(before, from, before.length + 1);
            after[after.length - 1] = number;
            return after;
        }

        private byte[] band(long band) {
            return key(BAND, (hash ^ band) * 0x9E3779B97F4A7C15L, BAND_KEY_BYTES);
        }

        private byte[] entry(int number) {
            var digits = Numbers.write(number);
            return ByteBuffer.allocate(KEY_BYTES + digits.length)
                    .put(key(ENTRY, hash))
                    .put(digits)
                    .array();
        }

        private byte[] number(CaseId petition) {
            return key(NUMBER, hash ^ hash(petition.value()));
        }
    }

    private static byte[] key(byte kind, long of) {
        return key(kind, of, KEY_BYTES);
    }

    /** The kind and as much of the hash as there is room for, from its more significant end. */
    private static byte[] key(byte kind, long of, int length) {
        var key = ByteBuffer.allocate(1 + Long.BYTES).put(kind).putLong(of).array();
        return Arrays.copyOf(key, length);
    }

    private static long hash(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is unavailable.", e);
        }
    }
}
