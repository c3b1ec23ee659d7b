package org.tiepdan.identity.page;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.tiepdan.identity.setting.IdentitySettings;
import org.tiepdan.servicekit.web.page.PageFiles;
import org.tiepdan.servicekit.web.page.PageLanguages;

/** Languages, headers, files and the cookie of the pages, like the office's. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final String FILES = "/page/**";

    private final IdentitySettings settings;

    PageConfiguration(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(PageLanguages.change()).excludePathPatterns(FILES);
        registry.addInterceptor(new PageHeaders(settings.officeUrl())).excludePathPatterns(FILES);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        PageFiles.serve(registry, FILES, "classpath:/static/page/");
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    /** Without TLS it shares the office's cookie, so that the language is the same. */
    @Bean
    LocaleResolver localeResolver() {
        return PageLanguages.kept(PageLanguages.PARAMETER, false);
    }

    @Bean
    MessageSource messageSource() {
        return PageLanguages.messages();
    }

    /**
     * A separate name, since browsers distinguish cookies by host but not by port, and the office may be on the same host. With TLS, the
     * name prefix ensures that no other host and no plain connection has set it.
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
