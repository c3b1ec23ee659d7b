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
import java.util.stream.IntStream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Bands;
import org.tiepdan.routing.duplicate.KnownPetition;

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

    private static final byte COUNT = 0;
    private static final byte ENTRY = 1;
    private static final byte BAND = 2;
    private static final byte NUMBER = 3;
    private static final int KEY_BYTES = 8;
    /** With a million petitions, one band in 270 shares its key with another one, which costs one useless comparison. */
    private static final int BAND_KEY_BYTES = 5;

    private final KeyValueStore<byte[], byte[]> store;

    public PlaceIndex(KeyValueStore<byte[], byte[]> store) {
        this.store = store;
    }

    /** A read-only index. */
    public static PlaceIndex toRead(ReadOnlyKeyValueStore<byte[], byte[]> store) {
        return new PlaceIndex(new ReadingStore(store));
    }

    public Block block(String name) {
        return new Block(hash(name));
    }

    /** Numbers of removed petitions stay in a band until newer ones push them out: they lead to nothing. */
    public static byte @Nullable [] current(byte[] key, byte[] value, LocalDate oldest) {
        return key[0] == ENTRY ? KnownForm.current(key, value, oldest) : value;
    }

    /** The key of the number of an entry's petition; an entry has only the most significant bytes of its place's hash, and so has a number's key. */
    public static byte @Nullable [] numberOf(byte[] key, byte[] value) {
        if (key[0] != ENTRY) {
            return null;
        }
        long place = ByteBuffer.wrap(Arrays.copyOf(key, 1 + Long.BYTES), 1, Long.BYTES)
                .put(KEY_BYTES, (byte) 0)
                .getLong();
        return KnownForm.read(value).known().stream()
                .findFirst()
                .map(petition -> key(NUMBER, place ^ hash(petition.id().value())))
                .orElse(null);
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
            return mostShared(Bands.of(petition.signature()))
                    .mapToObj(number -> KnownForm.read(store.get(entry(number))).known())
                    .flatMap(List::stream)
                    .filter(one -> !one.recordedOn().isBefore(oldest))
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

        /** @return false where it is here already */
        public boolean add(KnownPetition petition, int people) {
            var own = number(petition.id());
            if (store.get(own) != null) {
                return false;
            }
            var count = store.get(key(COUNT, hash));
            int number = count == null ? 0 : Numbers.read(count)[0];
            // In one batch: nineteen single writes take twice as long.
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

        /** Removes the petition; but if others joined it, their group keeps its name. */
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

        /** The number of people in the group. */
        public int people(CaseId first) {
            var number = store.get(number(first));
            return number == null
                    ? 0
                    : KnownForm.read(store.get(entry(Numbers.read(number)[0]))).number();
        }

        /** @return the number of people in the group, including these */
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
            // The number of signatories may have been corrected in between, so the sum is never below zero.
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

    /** The kind, and the most significant bytes of the hash that fit. */
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
