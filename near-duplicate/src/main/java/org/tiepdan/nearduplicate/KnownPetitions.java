package org.tiepdan.nearduplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An in-memory index that finds petitions like a given one among millions: bands give candidates, and each is compared. A reference for
 * other stores.
 *
 * <p>The cost of a look-up is bounded: a band remembers only the first {@link #MOST_OF_A_BAND} petitions that have it. A form letter that
 * thousands send about their own places fills the bands made of words; those that include the place stay short. Not thread-safe.
 */
public final class KnownPetitions {
    static final int MOST_OF_A_BAND = 6;
    private static final int SLAB_BYTES = 1 << 20;

    private final BandTable[] bands = new BandTable[Bands.COUNT];
    private final List<byte[]> slabs = new ArrayList<>();
    private int[] places = new int[1024];
    private final boolean shortly;
    private int count;
    private int slabUsed = SLAB_BYTES;

    /** @param shortly whether signatures are kept in their {@linkplain Signature#keptShort short form} */
    public KnownPetitions(boolean shortly) {
        this.shortly = shortly;
        Arrays.setAll(bands, band -> new BandTable(MOST_OF_A_BAND));
    }

    /**
     * @param number of the petition, as {@link #add} gave it
     * @param comparison with the signature looked up
     */
    public record Found(int number, Comparison comparison) {}

    /** @return the petition's number, from 0 */
    public int add(Signature signature) {
        store(shortly ? signature.keptShort() : signature.kept());
        for (int band = 0; band < bands.length; band++) {
            bands[band].add(signature.band(band), count);
        }
        return count++;
    }

    /** @return petitions that say the same, the earliest first */
    public List<Found> sameAs(Signature signature) {
        return candidates(signature).filter(found -> found.comparison().same()).toList();
    }

    /** @return all petitions that share a band with it */
    java.util.stream.Stream<Found> candidates(Signature signature) {
        var wanted = signature.sketches();
        var numbers = new int[Bands.COUNT * MOST_OF_A_BAND];
        int found = 0;
        for (int band = 0; band < bands.length; band++) {
            found = bands[band].find(signature.band(band), numbers, found);
        }
        return Arrays.stream(numbers, 0, found)
                .sorted()
                .distinct()
                .mapToObj(number -> new Found(number, Comparison.of(wanted, stored(number))));
    }

    public int size() {
        return count;
    }

    /** The size in bytes of the signatures and bands of all petitions. */
    public long bytes() {
        long ofBands = Arrays.stream(bands).mapToLong(BandTable::bytes).sum();
        return ofBands + (long) slabs.size() * SLAB_BYTES + (long) places.length * Integer.BYTES;
    }

    /** Preceded by a byte with its length. */
    private void store(byte[] signature) {
        if (slabUsed + 1 + signature.length > SLAB_BYTES) {
            slabs.add(new byte[SLAB_BYTES]);
            slabUsed = 0;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count + count / 4);
        }
        // A slab is a million bytes: with 12 bits for the slab, 4,096 of them fit.
        places[count] = ((slabs.size() - 1) << 20) | slabUsed;
        var slab = slabs.getLast();
        slab[slabUsed] = (byte) signature.length;
        System.arraycopy(signature, 0, slab, slabUsed + 1, signature.length);
        slabUsed += 1 + signature.length;
    }

    private Sketches stored(int number) {
        var slab = slabs.get(places[number] >>> 20);
        int at = places[number] & (SLAB_BYTES - 1);
        return Sketches.of(Arrays.copyOfRange(slab, at + 1, at + 1 + (slab[at] & 0xff)));
    }
}
