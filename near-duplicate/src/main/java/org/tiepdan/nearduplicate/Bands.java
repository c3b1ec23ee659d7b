package org.tiepdan.nearduplicate;

/**
 * The keys by which an index finds a petition: two that say the same nearly always share at least one band. Banded locality-sensitive
 * hashing (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3) over least hashes of the words, each counted by how rare it
 * is, and of the facts. Four bands are of three words and of the place and three of two words and of the place, which keeps form letters
 * about many places apart; three are of four words and of no place. Three are of a fact, a word and the place, and three of a fact and two
 * words: a text of one sentence has few words to lose, and its numbers stay.
 */
public final class Bands {
    static final int COUNT = 16;

    private Bands() {}

    /** The bands of a signature, always the same number; two signatures with an equal band are worth a {@link Comparison}. */
    public static long[] of(Signature signature) {
        var bands = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            bands[band] = ((long) band << Integer.SIZE) | (signature.band(band) & 0xffffffffL);
        }
        return bands;
    }
}
