package org.tiepdan.office.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page.
 *
 * @param title of the document
 * @param section code of a {@link Home}, {@code cases}, {@code compare}, {@code roots}, {@code receptions}, {@code access-log}, or
 *     {@link #CITIZEN}: a page that leads to no other
 * @param visitor null where nobody is signed in, and on the pages for citizens
 * @param training what the clock of a training shows; null where pages live by the machine's
 * @param ways to the pages that the visitor may open; none for nobody
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
     * Who is signed in, as what.
     *
     * @param roles in words
     * @param bodies names; empty for somebody who works for none
     */
    public record Visitor(String name, String roles, String bodies) {}

    /** @param current the page that is looked at is there, or below it */
    public record Way(String name, String href, boolean current) {}
}
