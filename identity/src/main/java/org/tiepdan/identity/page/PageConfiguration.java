package org.tiepdan.identity.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.tiepdan.identity.setting.IdentitySettings;

/** Languages, headers, files and the cookie of the pages; as the office has them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final String FILES = "/page/**";

    private final IdentitySettings settings;

    PageConfiguration(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName(Frame.PARAMETER);
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).excludePathPatterns(FILES);
        registry.addInterceptor(new PageHeaders(settings.officeUrl())).excludePathPatterns(FILES);
    }

    /** The address of a file changes with its content, so that a browser asks once. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(FILES)
                .addResourceLocations("classpath:/static/page/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    /** The same cookie as the office's, so that who reads English there does here. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(Frame.PARAMETER);
        resolver.setDefaultLocaleFunction(_ -> Locale.forLanguageTag(Frame.VIETNAMESE));
        resolver.setCookieMaxAge(A_YEAR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /**
     * A name of its own: browsers know cookies by host alone, and the office may be another port of it. Over TLS the name says that
     * no other host and no plain connection has set it.
     */
    @Bean
    ServletContextInitializer sessionCookie() {
        boolean encrypted = settings.issuer().startsWith("https:");
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(encrypted ? "__Host-identity" : "identity");
            cookie.setPath("/");
            cookie.setSecure(encrypted);
        };
    }
}
