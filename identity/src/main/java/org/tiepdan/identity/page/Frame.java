package org.tiepdan.identity.page;

import java.util.List;
import java.util.Locale;

/**
 * What is around a page.
 *
 * @param language its tag
 * @param languages all there are
 */
record Frame(String language, List<Switch> languages) {
    static final String PARAMETER = "lang";
    static final String VIETNAMESE = "vi";
    static final String ENGLISH = "en";

    /** @param current whether the page is in it */
    record Switch(String tag, String name, boolean current) {}

    static Frame of(Locale locale) {
        var language = isEnglish(locale) ? ENGLISH : VIETNAMESE;
        var all = List.of(
                new Switch(VIETNAMESE, "Tiếng Việt", language.equals(VIETNAMESE)),
                new Switch(ENGLISH, "English", language.equals(ENGLISH)));
        return new Frame(language, all);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH);
    }
}
