package org.tiepdan.servicekit.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

class PageLanguagesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final LocaleResolver kept = PageLanguages.kept("__Host-lang", true);

    @Test
    void isVietnameseWhateverTheBrowserSpeaks() {
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "en");
        request.addPreferredLocale(Locale.ENGLISH);

        assertThat(kept.resolveLocale(request).toLanguageTag()).isEqualTo("vi");
    }

    @Test
    void isWhatWasAskedForAndStaysSoByACookieThatNoScriptReads() throws Exception {
        ask("en");

        assertThat(kept.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("__Host-lang=en; Path=/; Max-Age=31536000;")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        var next = new MockHttpServletRequest("GET", "/");
        next.setCookies(new Cookie("__Host-lang", "en"));
        assertThat(kept.resolveLocale(next)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void staysWhatItWasWhereTheTagIsNone() throws Exception {
        ask("\u0000?");

        assertThat(kept.resolveLocale(request).toLanguageTag()).isEqualTo("vi");
    }

    @Test
    void knowsEnglishFromEverythingElse() {
        assertThat(PageLanguages.isEnglish(Locale.UK)).isTrue();
        assertThat(PageLanguages.isEnglish(Locale.FRENCH)).isFalse();
    }

    private void ask(String language) throws Exception {
        request.setParameter(PageLanguages.PARAMETER, language);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, kept);

        assertThat(PageLanguages.change().preHandle(request, response, this)).isTrue();
    }
}
