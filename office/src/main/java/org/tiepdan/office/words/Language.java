package org.tiepdan.office.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tiepdan.office.client.cases.Words;
import org.tiepdan.servicekit.web.page.PageLanguages;

/** The languages of the pages: Vietnamese unless English is requested. */
public enum Language {
    VI,
    EN;

    public static Language of(Locale locale) {
        return PageLanguages.isEnglish(locale) ? EN : VI;
    }

    /** As a BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public String of(Words words) {
        return of(words.vi(), words.en());
    }

    public String of(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }

    /** The parameter of the language is no part of the query. */
    public static Map<String, String[]> without(Map<String, String[]> parameters) {
        var others = new LinkedHashMap<>(parameters);
        others.remove(PageLanguages.PARAMETER);
        return others;
    }
}
