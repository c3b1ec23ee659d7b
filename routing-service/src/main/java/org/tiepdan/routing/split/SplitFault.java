package org.tiepdan.routing.split;

/**
 * A fault of the matters into which a petition is to be split.
 *
 * @param matter index from 0; -1 if their number is wrong
 * @param member of the matter
 * @param code stable, for programs
 * @param vi one sentence that says what was expected
 * @param en the same in English
 */
public record SplitFault(int matter, String member, String code, String vi, String en) {
    public static final int OF_ALL = -1;
}
