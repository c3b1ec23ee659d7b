package org.tiepdan.reporting.status.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.tries.Tries;
import org.tiepdan.servicekit.web.tries.TrySettings;

class StatusControllerTest {
    /** A fixed clock. */
    private static final TimeMeter STANDING = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return 0;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private final List<Caller> asked = new ArrayList<>();
    private final StatusReader reader = (caller, receiptCode) -> {
        asked.add(caller);
        throw new ProblemException(404, "unknown-receipt-code", "Không có.", "None.");
    };

    @Test
    void readsForTheCallerOfTheRequest() {
        ask(client(new TrySettings(10, 60, 100, 10, false), "127.0.0.1"))
                .expectStatus()
                .isNotFound();

        assertThat(asked).containsExactly(Caller.named("caller-7"));
    }

    @Test
    void boundsAllTriesTogetherAndNotThoseOfTheOfficeThatAsksForEverybody() {
        var office = client(new TrySettings(1, 1, 20, 10, false), "10.0.0.7");

        for (int i = 0; i < 20; i++) {
            ask(office).expectStatus().isNotFound();
        }
        ask(office)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "1")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-tries")
                .jsonPath("$.detail")
                .isEqualTo("Đã thử quá nhiều lần: xin thử lại sau 1 giây. / Too many tries: please wait 1 s.");
        assertThat(asked).hasSize(20);
    }

    @Test
    void boundsAnAddressFromOutsideThatPassesTheOfficeBy() {
        var outside = client(new TrySettings(2, 60, 100, 10, false), "203.0.113.5");

        ask(outside).expectStatus().isNotFound();
        ask(outside).expectStatus().isNotFound();
        ask(outside).expectStatus().isEqualTo(429).expectHeader().valueEquals("Retry-After", "30");
        assertThat(asked).hasSize(2);
    }

    private static RestTestClient.ResponseSpec ask(RestTestClient http) {
        return http.get().uri("/api/v1/status/7K2MQ4XW9RTB").exchange();
    }

    private RestTestClient client(TrySettings settings, String address) {
        var tries = new Tries(settings, STANDING, new SimpleMeterRegistry());
        return RestTestClient.bindToController(new StatusController(reader, tries))
                .configureServer(server -> server.setControllerAdvice(new ProblemAdvice())
                        .addFilters((request, response, chain) -> {
                            ((MockHttpServletRequest) request).setRemoteAddr(address);
                            chain.doFilter(request, response);
                        })
                        .setCustomArgumentResolvers(new CallerSeven()))
                .build();
    }

    /** As the policy's resolver does for a permitted request. */
    private static final class CallerSeven implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Caller.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return Caller.named("caller-7");
        }
    }
}
