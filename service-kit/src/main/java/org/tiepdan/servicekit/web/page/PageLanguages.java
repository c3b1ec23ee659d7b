package org.tiepdan.servicekit.web.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The languages of pages: Vietnamese, or English for somebody who has asked for it, which a cookie keeps. What a browser says of
 * its languages does not count.
 */
public final class PageLanguages {
    /** The parameter that asks for a language by its tag, and the cookie that keeps it. */
    public static final String PARAMETER = "lang";

    public static final String VIETNAMESE = "vi";
    public static final String ENGLISH = "en";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private PageLanguages() {}

    /** Vietnamese is for every locale but the English ones. */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH);
    }

    /** Follows what a request asks for; a tag that is none is passed over. */
    public static HandlerInterceptor change() {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        return change;
    }

    /**
     * To be a bean of the name {@code localeResolver}.
     *
     * @param cookie its name, {@link #PARAMETER} or made of it
     * @param secure whether the cookie is sent over TLS alone
     */
    public static LocaleResolver kept(String cookie, boolean secure) {
        var resolver = new CookieLocaleResolver(cookie);
        resolver.setDefaultLocaleFunction(_ -> Locale.forLanguageTag(VIETNAMESE));
        resolver.setCookieMaxAge(A_YEAR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure(secure);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** The words in {@code messages.properties}, which are Vietnamese, and {@code messages_en.properties}; whatever the machine speaks. */
    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
