package org.tiepdan.nearduplicate;

import java.nio.ByteBuffer;
import org.tiepdan.nearduplicate.fact.Contradiction;

/**
 * How alike two petitions are.
 *
 * @param similarity 0 to 1: the estimated share of what both texts say
 * @param same whether they say the same about the same place and matter
 */
public record Comparison(double similarity, boolean same) {
    /** Words weigh more than letters: omitted words change the letters more than the words. */
    private static final double SHARE_OF_WORDS = 0.6;

    private static final double ALIKE = 0.76;
    /** Lowers the bound per piece of evidence: about the same decision, parcel or hamlet, fewer words need to agree. */
    private static final double PER_EVIDENCE = 0.065;

    private static final int MOST_EVIDENCE = 4;
    /** Salutations make a letter of a few sentences about twice as long. */
    private static final double LIKE_SIZES = 2;

    private static final double PER_SIZE = 0.05;
    private static final double MOST_DOUBT = 0.1;
    /** Similarity of the letters alone that is enough when spaces were lost. */
    private static final double ALIKE_IN_LETTERS = 0.85;
    /** Below this, the words themselves were changed, not only the text around them. */
    private static final double CLEAN = 0.96;
    /** A text is not the same as one about eight times as long that contains it. */
    private static final double SMALLEST_SHARE = 0.12;
    /** With fewer elements, about five words, too many texts look alike. */
    private static final double FEW = 16;

    /** Compares two signatures; symmetric. Signatures made with different keys are never the same. */
    public static Comparison of(Signature first, Signature second) {
        return of(first.sketches(), second.sketches());
    }

    static Comparison of(Sketches first, Sketches second) {
        double letters = first.containedLetters(second);
        double similarity = SHARE_OF_WORDS * first.containedWords(second) + (1 - SHARE_OF_WORDS) * letters;
        var facts = first.facts();
        var others = second.facts();
        double doubt = doubt(first.letterRuns(), second.letterRuns());
        boolean alike = (letters >= ALIKE_IN_LETTERS + doubt || isAlike(similarity, doubt, facts, others))
                && isOfLikeSize(first, second);
        return new Comparison(
                similarity,
                alike
                        && !Contradiction.between(facts, others, similarity < CLEAN)
                        && (isLong(first, second) || Contradiction.agrees(facts, others)));
    }

    /** Most pairs differ so much that no evidence could outweigh it: then none is looked for. */
    private static boolean isAlike(double similarity, double doubt, ByteBuffer facts, ByteBuffer others) {
        return similarity >= ALIKE + doubt - MOST_EVIDENCE * PER_EVIDENCE
                && similarity >= ALIKE + doubt - evidence(facts, others) * PER_EVIDENCE;
    }

    private static int evidence(ByteBuffer facts, ByteBuffer others) {
        return Math.min(MOST_EVIDENCE, Contradiction.evidence(facts, others));
    }

    /** The longer the longer text, the less exact the estimate of what a small text shares with it. */
    private static double doubt(double one, double other) {
        double ratio = Math.max(one, other) / Math.max(1, Math.min(one, other));
        return Math.min(MOST_DOUBT, Math.max(0, ratio - LIKE_SIZES) * PER_SIZE);
    }

    private static boolean isOfLikeSize(Sketches first, Sketches second) {
        double one = first.letterRuns();
        double other = second.letterRuns();
        return Math.min(one, other) >= SMALLEST_SHARE * Math.max(one, other);
    }

    private static boolean isLong(Sketches first, Sketches second) {
        return Math.min(first.words(), second.words()) >= FEW;
    }
}
