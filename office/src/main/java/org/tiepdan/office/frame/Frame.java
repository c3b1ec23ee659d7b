package org.tiepdan.office.frame;

import java.util.List;

/**
 * The frame around every page.
 *
 * @param title of the document
 * @param section {@code home}, {@code cases}, {@code roots}, or {@link #CITIZEN}: a page that leads to no other
 */
public record Frame(String language, String title, String section, List<Switch> languages) {
    public static final String CITIZEN = "status";

    /** @param href this page in that language */
    public record Switch(String tag, String name, String href, boolean current) {}
}
