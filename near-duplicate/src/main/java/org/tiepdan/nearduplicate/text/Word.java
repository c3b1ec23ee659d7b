package org.tiepdan.nearduplicate.text;

/**
 * A word (âm tiết) or number of a text.
 *
 * @param plain small letters without marks, or digits without signs between thousands
 * @param marked small letters with their marks, the tone at the end: the same for both styles of writing tones; as {@code plain} when it has none
 * @param number whether it consists of digits
 * @param begins whether a sign stands before it that ends something
 * @param capital whether it begins with a capital
 */
public record Word(String plain, String marked, boolean number, boolean begins, boolean capital) {
    /** Whether it was written with marks. */
    public boolean hasMarks() {
        return !plain.equals(marked);
    }
}
