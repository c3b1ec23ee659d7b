package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The addresses on printed receipts and in readers' bookmarks. */
class MovedPagesTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext context = start("");

    @AfterEach
    void stop() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?body=19-05443&year=2026",
                "/cases?q=thu%20h%E1%BB%93i&sort=-receivedAt",
                "/cases/0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e?lang=en",
                "/status",
                "/status/",
                "/status/7K2M-PXW4-RT9D",
                "/page/base.css"
            })
    void leadToTheSamePageOfTheOffice(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://127.0.0.1:8080" + path);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void leadToWhereTheOfficeIsSaidToBe() throws Exception {
        context.close();
        context = start("https://don-thu.example.vn/");

        assertThat(get("/status/7K2M?lang=en").headers().firstValue("Location"))
                .hasValue("https://don-thu.example.vn/status/7K2M?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/don", "/cases/a/b", "/status/a/b", "//example.org/cases"})
    void areTheOnlyOnes(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    /** Any path redirects to the same path of the office, and never to another host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page//example.org/x",
                "/page/%2F%2Fexample.org",
                "/page/@example.org",
                "/cases?next=https://example.org/",
                "/status/%40example.org"
            })
    void leadToNoOtherHost(String path) throws Exception {
        var answer = get(path, "X-Forwarded-Host", "example.org");

        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getHost))
                .isIn(Optional.empty(), Optional.of("127.0.0.1"));
    }

    /** Requests for other addresses pass this filter as well. */
    @Test
    void letPassWhatNamesNoContentType() throws Exception {
        assertThat(get("/cases/a/b", "Content-Type", "*/*").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static ConfigurableApplicationContext start(String office) {
        return new SpringApplicationBuilder(Web.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--office-url=" + office);
    }

    /** Not a {@code @Configuration}: the service's own scan, in other tests, must not find it. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    @Import(MovedPages.class)
    static class Web {}
}
