package org.tiepdan.reporting.status.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.caller.CallerArgument;
import org.tiepdan.servicekit.web.caller.CallerFilter;

class StatusControllerTest {
    private final List<Caller> asked = new ArrayList<>();
    private final StatusReader reader = (caller, receiptCode) -> {
        asked.add(caller);
        throw new ProblemException(404, "unknown-receipt-code", "Không có.", "None.");
    };

    @Test
    void readsForTheCallerThatTheFilterFound() {
        var http = RestTestClient.bindToController(new StatusController(reader))
                .configureServer(server -> server.setControllerAdvice(new ProblemAdvice())
                        .addFilters(new CallerFilter(), (request, response, chain) -> {
                            assertThat(request.getAttribute(Caller.class.getName()))
                                    .isEqualTo(Caller.NOBODY);
                            request.setAttribute(Caller.class.getName(), new Caller("caller-7"));
                            chain.doFilter(request, response);
                        })
                        .setCustomArgumentResolvers(new CallerArgument()))
                .build();

        http.get().uri("/api/v1/status/7K2MQ4XW9RTB").exchange().expectStatus().isNotFound();

        assertThat(asked).containsExactly(new Caller("caller-7"));
    }
}
