package org.tiepdan.reporting;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Redirects the old addresses of pages, which printed receipts still name, to the same pages of the office. */
@Configuration(proxyBeanMethods = false)
class MovedPages {
    private static final int OFFICE_PORT = 8080;
    private static final String[] PAGES = {
        "/", "/cases", "/cases/{id}", "/status", "/status/", "/status/{receiptCode}", "/page/**", "/echarts/**"
    };

    private final String office;

    /** @param office address of its pages, without a path; empty for its usual port of the host that was asked for */
    MovedPages(@Value("${office-url:}") String office) {
        this.office = office.endsWith("/") ? office.substring(0, office.length() - 1) : office;
    }

    @Bean
    RouterFunction<ServerResponse> toTheOffice() {
        var pages = Stream.of(PAGES)
                .map(page -> (RequestPredicate) path(page))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        return RouterFunctions.route(methods(HttpMethod.GET, HttpMethod.HEAD).and(pages), this::moved);
    }

    /** Not for ever, which browsers would remember: where the office is, is a setting. */
    private ServerResponse moved(ServerRequest request) {
        var asked = request.servletRequest();
        var query = asked.getQueryString();
        var address = office.isEmpty() ? usual(asked.getScheme(), asked.getServerName()) : office;
        return ServerResponse.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, address + asked.getRequestURI() + (query == null ? "" : "?" + query))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** The edge lets no other host through than those that are allowed. */
    private static String usual(String scheme, String host) {
        return scheme + "://" + host + ":" + OFFICE_PORT;
    }
}
