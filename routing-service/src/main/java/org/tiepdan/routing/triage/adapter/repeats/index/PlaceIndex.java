package org.tiepdan.routing.triage.adapter.repeats.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Bands;
import org.tiepdan.routing.duplicate.KnownPetition;

/**
 * Petitions of many places in one store. Each place numbers its own; a band leads to the numbers of those that have it. A petition is
 * stored once, under its number, and each of its bands costs four bytes beside a key of nine.
 */
public final class PlaceIndex {
    /** How many are kept of one band: the newest. */
    static final int KEPT = 64;

    private static final byte COUNT = 0;
    private static final byte ENTRY = 1;
    private static final byte BAND = 2;
    private static final byte NUMBER = 3;
    private static final int KEY_BYTES = 9;

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

    /** One place. */
    public final class Block {
        private final long hash;

        private Block(long hash) {
            this.hash = hash;
        }

        /** Those that share a band with it. */
        public List<KnownPetition> candidates(KnownPetition petition, LocalDate oldest) {
            var numbers = new LinkedHashSet<Integer>();
            for (long band : Bands.of(petition.signature())) {
                for (int number : numbers(band)) {
                    numbers.add(number);
                }
            }
            return numbers.stream()
                    .flatMap(number -> KnownForm.read(store.get(entry(number))).known().stream())
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
            int number = count == null ? 0 : ByteBuffer.wrap(count).getInt();
            store.put(
                    key(COUNT, hash),
                    ByteBuffer.allocate(Integer.BYTES).putInt(number + 1).array());
            store.put(own, ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
            store.put(entry(number), KnownForm.write(List.of(petition), people));
            for (long band : Bands.of(petition.signature())) {
                put(band, number);
            }
            return true;
        }

        /** How many people the group has. */
        public int people(CaseId first) {
            var number = store.get(number(first));
            return number == null
                    ? 0
                    : KnownForm.read(store.get(entry(ByteBuffer.wrap(number).getInt())))
                            .number();
        }

        /** @return how many the group has with them */
        public int joined(CaseId first, int people) {
            var number = store.get(number(first));
            if (number == null) {
                return people;
            }
            var key = entry(ByteBuffer.wrap(number).getInt());
            var read = KnownForm.read(store.get(key));
            if (read.known().isEmpty()) {
                return people;
            }
            store.put(key, KnownForm.write(read.known(), read.number() + people));
            return read.number() + people;
        }

        private int[] numbers(long band) {
            var found = store.get(key(BAND, mixed(band)));
            if (found == null) {
                return new int[0];
            }
            var numbers = new int[found.length / Integer.BYTES];
            ByteBuffer.wrap(found).asIntBuffer().get(numbers);
            return numbers;
        }

        private void put(long band, int number) {
            var before = numbers(band);
            int from = Math.max(0, before.length + 1 - KEPT);
            var after = ByteBuffer.allocate((before.length - from + 1) * Integer.BYTES);
            for (int i = from; i < before.length; i++) {
                after.putInt(before[i]);
            }
            store.put(key(BAND, mixed(band)), after.putInt(number).array());
        }

        private long mixed(long band) {
            return hash ^ band * 0x9E3779B97F4A7C15L;
        }

        private byte[] entry(int number) {
            return ByteBuffer.allocate(KEY_BYTES + Integer.BYTES)
                    .put(ENTRY)
                    .putLong(hash)
                    .putInt(number)
                    .array();
        }

        private byte[] number(CaseId petition) {
            return key(NUMBER, hash ^ hash(petition.value()));
        }
    }

    private static byte[] key(byte kind, long of) {
        return ByteBuffer.allocate(KEY_BYTES).put(kind).putLong(of).array();
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
