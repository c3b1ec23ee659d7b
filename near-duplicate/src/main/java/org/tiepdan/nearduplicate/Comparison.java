package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import org.tiepdan.nearduplicate.fact.Contradiction;
import org.tiepdan.nearduplicate.sketch.Sketch;

/**
 * How alike two petitions are.
 *
 * @param similarity 0 to 1: the estimated share of what both texts say
 * @param same whether they say the same about the same place and matter
 */
public record Comparison(double similarity, boolean same) {
    /** Words left out change more of the letters than of the words. */
    private static final double SHARE_OF_WORDS = 0.6;

    private static final double ALIKE = 0.74;
    /** Of the letters alone, where spaces were lost. */
    private static final double ALIKE_IN_LETTERS = 0.85;
    /** Below it the words themselves were changed, not only what stands around them. */
    private static final double CLEAN = 0.96;
    /** A text is not the same as one that has it as its eighth part. */
    private static final double SMALLEST_SHARE = 0.12;
    /** Of fewer elements, some five words, too many texts are made. */
    private static final double FEW = 16;

    /** Symmetric. Signatures of different keys or versions are not the same. */
    public static Comparison of(Signature first, Signature second) {
        return of(first.buffer(), second.buffer());
    }

    static Comparison of(ByteBuffer first, ByteBuffer second) {
        double words = Sketch.containment(first, second, Signature.WORDS);
        double letters = Sketch.containment(first, second, Signature.LETTERS);
        double similarity = SHARE_OF_WORDS * words + (1 - SHARE_OF_WORDS) * letters;
        boolean alike = (similarity >= ALIKE || letters >= ALIKE_IN_LETTERS) && isOfLikeSize(first, second);
        return new Comparison(
                similarity,
                alike
                        && !Contradiction.between(first, second, Signature.FACTS, similarity < CLEAN)
                        && (isLong(first, second) || Contradiction.agrees(first, second, Signature.FACTS)));
    }

    private static boolean isOfLikeSize(ByteBuffer first, ByteBuffer second) {
        double one = Sketch.size(first, Signature.LETTERS);
        double other = Sketch.size(second, Signature.LETTERS);
        return Math.min(one, other) >= SMALLEST_SHARE * Math.max(one, other);
    }

    private static boolean isLong(ByteBuffer first, ByteBuffer second) {
        return Math.min(Sketch.size(first, Signature.WORDS), Sketch.size(second, Signature.WORDS)) >= FEW;
    }
}
