package org.tiepdan.reporting.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title of the document
 * @param section {@code home} or {@code cases}
 */
public record Frame(String language, String title, String section, List<Switch> languages) {

    /** @param href this page in that language */
    public record Switch(String tag, String name, String href, boolean current) {}
}
