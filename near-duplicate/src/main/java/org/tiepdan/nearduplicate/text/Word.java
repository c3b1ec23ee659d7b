package org.tiepdan.nearduplicate.text;

/**
 * A word (âm tiết) or number of a text.
 *
 * @param plain lower-case letters without marks, or digits without thousands separators
 * @param marked lower-case letters with marks and the tone at the end, so that both styles of placing tones are equal; same as
 *     {@code plain} without marks
 * @param number whether it consists of digits
 * @param begins whether a sign before it ends a clause or sentence
 * @param capital whether it begins with a capital
 */
public record Word(String plain, String marked, boolean number, boolean begins, boolean capital) {
    /** Whether the word was written with marks. */
    public boolean hasMarks() {
        return !plain.equals(marked);
    }
}
