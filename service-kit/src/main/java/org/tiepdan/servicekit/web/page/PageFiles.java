package org.tiepdan.servicekit.web.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves the files of pages: scripts, styles, pictures. */
public final class PageFiles {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private PageFiles() {}

    /**
     * Serves the files below a location. The address of a file changes with its content, so that a browser requests it once; a service
     * needs a {@link org.springframework.web.servlet.resource.ResourceUrlEncodingFilter} for its pages to name that address.
     *
     * @param pattern of their paths, such as {@code /page/**}
     * @param location such as {@code classpath:/static/page/}, with a slash at its end
     */
    public static void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
