package org.tiepdan.routing.split;

/**
 * What is wrong with the matters that a petition is to be split into.
 *
 * @param matter counted from 0; -1 for their number
 * @param member of the matter
 * @param code stable, for programs
 * @param vi one sentence that says what was expected
 * @param en the same in English
 */
public record SplitFault(int matter, String member, String code, String vi, String en) {
    public static final int OF_ALL = -1;
}
