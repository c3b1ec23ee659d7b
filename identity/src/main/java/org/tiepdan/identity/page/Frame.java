package org.tiepdan.identity.page;

import java.util.List;
import java.util.Locale;
import org.tiepdan.servicekit.web.page.PageLanguages;

/**
 * The frame of a page.
 *
 * @param language its tag
 * @param languages all available ones
 */
record Frame(String language, List<Switch> languages) {
    /** @param current whether the page is in it */
    record Switch(String tag, String name, boolean current) {}

    static Frame of(Locale locale) {
        var language = PageLanguages.isEnglish(locale) ? PageLanguages.ENGLISH : PageLanguages.VIETNAMESE;
        var all = List.of(
                of(PageLanguages.VIETNAMESE, "Tiếng Việt", language), of(PageLanguages.ENGLISH, "English", language));
        return new Frame(language, all);
    }

    private static Switch of(String tag, String name, String current) {
        return new Switch(tag, name, tag.equals(current));
    }
}
