package org.tiepdan.office.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page.
 *
 * @param title of the document
 * @param section code of a {@link Home}, {@code cases}, {@code compare}, {@code roots}, {@code receptions}, {@code access-log}, or
 *     {@link #CITIZEN} for a page without links to others
 * @param visitor null if nobody is signed in, and on the pages for citizens
 * @param training the time of the training clock; null without one
 * @param ways to the pages that the visitor may open; none if nobody is signed in
 */
public record Frame(
        String language,
        String title,
        String section,
        List<Switch> languages,
        @Nullable Visitor visitor,
        @Nullable String training,
        List<Way> ways) {
    public static final String CITIZEN = "status";
    /** Of the pages of the triage desk. */
    public static final String TRIAGE = "triage-desk";

    /** @param href this page in that language */
    public record Switch(String tag, String name, String href, boolean current) {}

    /**
     * The signed-in user.
     *
     * @param roles in words
     * @param bodies names; empty for a user who works for none
     */
    public record Visitor(String name, String roles, String bodies) {}

    /** @param current whether the current page is this one or below it */
    public record Way(String name, String href, boolean current) {}
}
