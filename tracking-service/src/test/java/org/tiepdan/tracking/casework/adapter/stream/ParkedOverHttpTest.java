package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.tracking.casework.adapter.parked.ParkedHere;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases;

/** The stored state of a case is unreadable: an operator finds it in a list, and retries it after a repair. */
class ParkedOverHttpTest {
    private static final String ADDRESS = "/api/v1/parked-cases";
    private static final CaseId SPOILT = new CaseId("%032x".formatted(1));
    private static final String FAILURE = "StreamReadException";
    private static final Instant DUE = at("2026-07-11T00:00");

    @TempDir
    Path folder;

    private TopologyScenario cases;
    private byte[] whole;
    private MockMvcTester web;

    @EnableWebMvc
    static class Web {}

    @BeforeEach
    void spoilOneOfTwo() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 100);
        cases.routed(SPOILT, routed -> routed.put("channel", "POST"));
        cases.routed(CASE, routed -> routed.put("channel", "POST"));
        cases.clockAt(at("2026-07-01T09:17"));
        whole = cases.spoilStoredCase(SPOILT);
        cases.clockAt(DUE);
        cases.events();
        web = MockMvcTester.from(context());
    }

    private AnnotationConfigServletWebApplicationContext context() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class, ProblemAdvice.class, ParkedHere.Web.class);
        context.registerBean(ParkedHere.class, () -> new ParkedHere(() -> ParkedCases.all(cases.store())));
        context.registerBean(Retries.class, () -> cases.retries);
        context.registerBean(OtherInstances.class, OtherInstances::new);
        context.refresh();
        return context;
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    private int retry(CaseId id) {
        return web.post()
                .uri(ADDRESS + "/" + id + "/retry")
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Set<Object> listed() {
        var answer = web.get().uri(ADDRESS).exchange();
        assertThat(answer).hasStatusOk();
        var ids = new HashSet<Object>();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[*].caseId")
                .asArray()
                .allSatisfy(ids::add);
        assertThat(answer).bodyJson().extractingPath("$.count").isEqualTo(ids.size());
        return ids;
    }

    @Test
    void isListedWithItsReasonAndNextTryAndNothingOfWhatIsKept() {
        assertThat(listed()).containsExactly(SPOILT.value());
        assertThat(web.get().uri(ADDRESS).exchange()).bodyJson().isStrictlyEqualTo("""
            {"count": 1, "items": [{"caseId": "%s", "failures": 1, "nextTryAt": "2026-07-10T17:01:00Z",
             "reason": "UNREADABLE", "failure": "%s"}]}\
            """.formatted(SPOILT, FAILURE));
    }

    @Test
    void isTriedAtOnceAndLeavesTheListWhenItSucceeds() {
        cases.putStoredCase(SPOILT, whole);
        assertThat(retry(SPOILT)).isEqualTo(202);
        cases.clockAt(DUE.plusSeconds(1));

        assertThat(listed()).isEmpty();
        assertThat(cases.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("deadline.missed.v1");
            assertThat(event.envelope().subject()).isEqualTo(SPOILT);
        });
    }

    @Test
    void staysInTheListWhenTheTryFails() {
        assertThat(retry(SPOILT)).isEqualTo(202);
        cases.clockAt(DUE.plusSeconds(1));

        assertThat(listed()).containsExactly(SPOILT.value());
        assertThat(cases.meters().get("deadline.checks.failed").counter().count())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotParkedIsNotTried() {
        var answer = web.post().uri(ADDRESS + "/" + CASE + "/retry").exchange();

        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("not-parked");
        assertThat(retry(new CaseId("%032x".formatted(9)))).isEqualTo(404);
    }
}
