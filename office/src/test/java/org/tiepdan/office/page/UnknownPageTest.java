package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.office.testkit.PageReader;

/** Unknown addresses, and the box for the receipt code. */
class UnknownPageTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = {"/don", "/status/7K2M/PXW4", "/cases/a/b", "/favicon.ico", "/index.html", "/page/no.css"})
    void isAPageWithABoxForTheCodeToAPerson(String path) throws Exception {
        var answer = PAGES.get(path, "Accept", BROWSER);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("action=\"/status\"", "name=\"code\"", "Không có trang ở địa chỉ này", "noindex")
                .doesNotContain("href=\"/\"", "href=\"/cases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void isAProblemToAProgram(String accepted) throws Exception {
        var answer = PAGES.get("/don", "Accept", accepted);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void staysAProblemBelowTheApiWhoeverAsks() throws Exception {
        assertThat(PAGES.get("/api/v1/nothing", "Accept", BROWSER).headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status/", "/status?code=", "/status/?code=%20"})
    void asksForTheCode(String path) throws Exception {
        var answer = PAGES.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("action=\"/status\"", "Mã biên nhận", "Nhập mã trên giấy biên nhận");
    }

    @Test
    void leadsFromTheBoxToThePageOfTheCode() throws Exception {
        var answer = PAGES.get("/status?code=7k2m-pxw4+rt9d/..%2F");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/status/7k2m-pxw4%20rt9d%2F..%2F");
    }

    @Test
    void keepsAMistypedCodeInTheBoxAndSaysWhatIsWrong() throws Exception {
        assertThat(PAGES.get("/status/mistyped").body())
                .contains("value=\"mistyped\"", "aria-invalid=\"true\"", "Mã biên nhận không đúng.");
    }

    @Test
    void speaksTheLanguageAskedFor() throws Exception {
        assertThat(PAGES.get("/don?lang=en", "Accept", BROWSER).body()).contains("There is no page at this address");
    }
}
