package org.tiepdan.nearduplicate;

/**
 * How alike two petitions are.
 *
 * @param similarity 0 to 1: the estimated share of what both texts say
 * @param same whether they say the same about the same place and matter
 */
public record Comparison(double similarity, boolean same) {
    /** Symmetric. Signatures of different keys or versions are not the same. */
    public static Comparison of(Signature first, Signature second) {
        var equal = first.equals(second);
        return new Comparison(equal ? 1 : 0, equal);
    }
}
