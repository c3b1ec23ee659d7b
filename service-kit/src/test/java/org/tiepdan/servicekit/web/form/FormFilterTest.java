package org.tiepdan.servicekit.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tiepdan.servicekit.web.ProblemException;

class FormFilterTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {FORM, FORM + ";charset=UTF-8", FORM + "; charset=ISO-8859-1", "Application/X-WWW-Form-Urlencoded"
            })
    void aFieldIsAParameterInUtf8WhateverTheTypeSays(String type) throws Exception {
        var read = filtered("POST", type, "name=L%C3%BD+V%C4%83n&empty=&twice=1&twice=2&flag");

        assertThat(read.getParameter("name")).isEqualTo("Lý Văn");
        assertThat(read.getParameter("empty")).isEmpty();
        assertThat(read.getParameterValues("twice")).containsExactly("1", "2");
        assertThat(Collections.list(read.getParameterNames())).containsExactly("q", "name", "empty", "twice", "flag");
        assertThat(read.getParameter("none")).isNull();
        assertThat(read.getParameterValues("none")).isNull();
    }

    @Test
    void whatTheQuerySaysComesFirst() throws Exception {
        var read = filtered("POST", FORM, "q=form");

        assertThat(read.getParameter("q")).isEqualTo("query");
        assertThat(read.getParameterValues("q")).containsExactly("query", "form");
        assertThat(read.getParameterMap().get("q")).containsExactly("query", "form");
    }

    @Test
    void nothingElseIsReadAsAForm() throws Exception {
        assertThat(filtered("POST", "application/json", "name=x").getParameter("name"))
                .isNull();
        assertThat(filtered("POST", "not a type", "name=x").getParameter("name"))
                .isNull();
        assertThat(filtered("PUT", FORM, "name=x").getParameter("name")).isNull();
    }

    @Test
    void whatIsNoFormIsRefusedAndNotQuoted() {
        var refused = catchThrowableOfType(ProblemException.class, () -> filtered("POST", FORM, "password=secret%zz"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("unreadable-form");
        assertThat(refused.getMessage()).doesNotContain("secret");
        assertThat(refused.getCause()).isNull();
    }

    private static HttpServletRequest filtered(String method, String type, String body) throws Exception {
        var request = new MockHttpServletRequest(method, "/login");
        request.setContentType(type);
        request.setContent(body.getBytes(UTF_8));
        request.addParameter("q", "query");
        var chain = new MockFilterChain();
        new FormFilter().doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
