package org.tiepdan.reporting.records.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.records.RecordRoot;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.servicekit.web.ProblemAdvice;

class RecordControllerTest {
    private Role role = Role.OPERATOR;

    /** The policy's grant for any caller. */
    private final class GrantOfCaller implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Grant.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return new Grant(new Caller("cb-1", Set.of(role), Set.of()), Set.of(Condition.SIGNED_IN), Set.of());
        }
    }

    private final RecordRoots roots = new RecordRoots();
    private final RestTestClient client = RestTestClient.bindToController(new RecordController(roots))
            .configureServer(server ->
                    server.setControllerAdvice(new ProblemAdvice()).setCustomArgumentResolvers(new GrantOfCaller()))
            .build();

    @BeforeEach
    void add() {
        for (int day = 1; day <= 3; day++) {
            roots.add(root(LocalDate.of(2026, 7, day)));
        }
    }

    @Test
    void showsTheNewestFirst() {
        asked("/api/v1/records/roots")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.roots.length()")
                .isEqualTo(3)
                .jsonPath("$.roots[0].day")
                .isEqualTo("2026-07-03")
                .jsonPath("$.roots[0].seal")
                .isEqualTo("b".repeat(64));
    }

    @Test
    void showsThoseOfAPeriodBothDaysIncluded() {
        asked("/api/v1/records/roots?from=2026-07-02&to=2026-07-02")
                .expectBody()
                .jsonPath("$.roots.length()")
                .isEqualTo(1)
                .jsonPath("$.roots[0].day")
                .isEqualTo("2026-07-02");
    }

    /** On a quiet day the count of all events reveals an event that the reader may not see. */
    @ParameterizedTest
    @CsvSource({"OPERATOR, true", "LEADER, false", "INSPECTOR, false"})
    void tellsOperatorsAloneHowMuchWasRecorded(Role asks, boolean told) {
        role = asks;

        var count = asked("/api/v1/records/roots").expectBody().jsonPath("$.roots[0].count");

        if (told) {
            count.isEqualTo(12);
        } else {
            count.isEqualTo(null);
        }
    }

    @Test
    void refusesWhatIsNoDay() {
        asked("/api/v1/records/roots?from=yesterday").expectStatus().isEqualTo(422);
        asked("/api/v1/records/roots?since=2026-07-01").expectStatus().isEqualTo(422);
    }

    @Test
    void boundsOneAnswer() {
        for (int day = 0; day < RecordRoots.AT_MOST + 10; day++) {
            roots.add(root(LocalDate.of(2027, 1, 1).plusDays(day)));
        }

        asked("/api/v1/records/roots").expectBody().jsonPath("$.roots.length()").isEqualTo(RecordRoots.AT_MOST);
    }

    private RestTestClient.ResponseSpec asked(String path) {
        return client.get().uri(path).exchange();
    }

    private static RecordRoot root(LocalDate day) {
        return new RecordRoot(
                day,
                Instant.parse("2026-07-03T17:05:00Z"),
                12L,
                "a".repeat(64),
                "b".repeat(64),
                null,
                "c".repeat(64),
                "c2ln");
    }
}
