package org.tiepdan.reporting.page;

import java.util.List;
import java.util.Locale;
import org.tiepdan.reporting.wording.Words;

/** The languages of the pages: Vietnamese unless English was asked for. */
public enum Language {
    VI,
    EN;

    public static final String PARAMETER = "lang";

    static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    public static List<String> tags() {
        return List.of(VI.tag(), EN.tag());
    }

    /** As BCP 47 has it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public String of(Words words) {
        return of(words.vi(), words.en());
    }

    public String of(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
