package org.tiepdan.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Redirects the old addresses of pages, which printed receipts still name, to the same pages of the office. */
@Configuration(proxyBeanMethods = false)
class MovedPages {
    private static final int OFFICE_PORT = 8080;
    private static final List<String> READING = List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final String[] PAGES = {
        "/", "/cases", "/cases/{id}", "/status", "/status/", "/status/{receiptCode}", "/page/**", "/echarts/**"
    };

    private final String office;

    /** @param office address of its pages, without a path; empty for the requested host with the office's default port */
    MovedPages(@Value("${office-url:}") String office) {
        this.office = office.endsWith("/") ? office.substring(0, office.length() - 1) : office;
    }

    /** No {@code RouterFunction}: with a single bean of that type, Spring fails at every request with a wildcard Content-Type. */
    @Bean
    SimpleUrlHandlerMapping toTheOffice() {
        HttpRequestHandler moved = this::moved;
        return new SimpleUrlHandlerMapping(Stream.of(PAGES).collect(Collectors.toMap(page -> page, _ -> moved)), 0);
    }

    /** A temporary redirect, since browsers remember permanent ones and the office's address is a setting. */
    private void moved(HttpServletRequest asked, HttpServletResponse answer)
            throws HttpRequestMethodNotSupportedException {
        if (!READING.contains(asked.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(asked.getMethod(), READING);
        }
        var query = asked.getQueryString();
        var address = office.isEmpty() ? usual(asked.getScheme(), asked.getServerName()) : office;
        answer.setStatus(HttpStatus.FOUND.value());
        answer.setHeader(HttpHeaders.LOCATION, address + asked.getRequestURI() + (query == null ? "" : "?" + query));
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    /** The host is safe to use, since the edge refuses hosts that are not allowed. */
    private static String usual(String scheme, String host) {
        return scheme + "://" + host + ":" + OFFICE_PORT;
    }
}
