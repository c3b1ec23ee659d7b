package org.tiepdan.office.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.tiepdan.office.words.Language;

/** Languages, headers and files of the pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    /** Before the policy, so that a refusal is a page too. */
    private static final int FIRST = -1;

    private static final String[] NO_PAGES = {"/api/**", "/actuator/**", "/page/**", "/echarts/**"};
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final PageHeaders headers;

    PageConfiguration(PageHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName(Language.PARAMETER);
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).order(FIRST).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(headers).order(FIRST).excludePathPatterns(NO_PAGES);
    }

    /** The address of a file changes with its content, so that a browser asks once. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/page/**")
                .addResourceLocations("classpath:/static/page/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/echarts/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/echarts/" + versionOfECharts() + "/dist/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** The folder in its jar is named after it. */
    private static String versionOfECharts() {
        try {
            return PropertiesLoaderUtils.loadAllProperties("META-INF/maven/org.mvnpm/echarts/pom.properties")
                    .getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    LocaleResolver localeResolver(CookieRule cookies) {
        var resolver = new CookieLocaleResolver(cookies.named(Language.PARAMETER));
        resolver.setCookieSecure(cookies.secure());
        resolver.setDefaultLocaleFunction(_ -> Language.VI.locale());
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
}
