package org.tiepdan.office.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.tiepdan.servicekit.web.page.PageFiles;
import org.tiepdan.servicekit.web.page.PageLanguages;

/** Languages, headers and files of the pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    /** Before the policy, so that a refusal is also shown as a page. */
    private static final int FIRST = -1;

    private static final String[] NO_PAGES = {"/api/**", "/actuator/**", "/page/**", "/echarts/**"};

    private final PageHeaders headers;

    PageConfiguration(PageHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(PageLanguages.change()).order(FIRST).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(headers).order(FIRST).excludePathPatterns(NO_PAGES);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        PageFiles.serve(registry, "/page/**", "classpath:/static/page/");
        PageFiles.serve(
                registry,
                "/echarts/**",
                "classpath:/META-INF/resources/_static/echarts/" + versionOfECharts() + "/dist/");
    }

    /** The folder in the jar is named after the version. */
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
        return PageLanguages.kept(cookies.named(PageLanguages.PARAMETER), cookies.secure());
    }

    @Bean
    MessageSource messageSource() {
        return PageLanguages.messages();
    }
}
