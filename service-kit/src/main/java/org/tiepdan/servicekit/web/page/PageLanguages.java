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
 * The languages of pages: Vietnamese, or English if the user chose it, which a cookie remembers. Ignores the browser's Accept-Language.
 */
public final class PageLanguages {
    /** The parameter that chooses a language by its tag, and the name of the cookie. */
    public static final String PARAMETER = "lang";

    public static final String VIETNAMESE = "vi";
    public static final String ENGLISH = "en";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private PageLanguages() {}

    /** Whether the locale is English; all others get Vietnamese. */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH);
    }

    /** Switches to the language that a request chooses; ignores an invalid tag. */
    public static HandlerInterceptor change() {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        return change;
    }

    /**
     * The resolver that remembers the language; must be the bean {@code localeResolver}.
     *
     * @param cookie name of the cookie, {@link #PARAMETER} or derived from it
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

    /** The texts of {@code messages.properties} (Vietnamese) and {@code messages_en.properties}, independent of the machine's locale. */
    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
