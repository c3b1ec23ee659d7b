package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import io.micrometer.core.instrument.Tag;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;

/** The clock alone, without any traffic. */
class DueDeadlinesTest {
    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 3);
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    /** Not in person, so that one limit runs. */
    private void routed(CaseId id) {
        cases.routed(id, routed -> routed.put("channel", "POST"));
    }

    private List<Written> newEvents() {
        return cases.events();
    }

    @Test
    void missesALimitWhenItsLastDayHasEnded() {
        routed(CASE);
        var set = newEvents().getLast();

        cases.clockAt(at("2026-07-10T23:59"));
        assertThat(newEvents()).noneMatch(event -> event.type().equals("deadline.missed.v1"));

        cases.clockAt(at("2026-07-11T00:00"));
        assertThat(newEvents()).singleElement().satisfies(missed -> {
            assertThat(missed.type()).isEqualTo("deadline.missed.v1");
            assertThat(missed.payload().get("ruleId").stringValue()).isEqualTo("KN-ACCEPT-1");
            assertThat(missed.payload().get("owedBy").stringValue()).isEqualTo("19-05443");
            assertThat(missed.payload().get("dueAt").stringValue()).isEqualTo("2026-07-10T17:00:00Z");
            assertThat(missed.payload().get("noticedAt").stringValue()).isEqualTo("2026-07-10T17:00:00Z");
            assertThat(missed.envelope().causationId()).isEqualTo(set.envelope().id());
            assertThat(missed.envelope().correlationId()).isEqualTo("first-event");
        });
        assertThat(cases.meters()
                        .get("deadlines.missed")
                        .tags("body", "19-05443")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(cases.meters()
                        .get("deadlines.missed.by.rule")
                        .tags("rule", "KN-ACCEPT-1")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(cases.meters().getMeters()).noneMatch(meter -> {
            var tags = meter.getId().getTags().stream().map(Tag::getKey).toList();
            return tags.contains("body") && (tags.contains("rule") || tags.contains("type"));
        });
        assertThat(cases.meters().get("deadline.notice.delay").timer().count()).isEqualTo(1);
        assertThat(cases.gauge("deadlines.open", "rule", "KN-ACCEPT-1")).isZero();
        assertThat(cases.indexed()).isZero();
    }

    @Test
    void missesNothingTwice() {
        routed(CASE);
        cases.clockAt(at("2026-07-11T00:00"));
        newEvents();

        cases.clockAt(at("2026-07-20T00:00"));

        assertThat(newEvents()).isEmpty();
    }

    @Test
    void missesNothingThatWasMet() {
        routed(CASE);
        cases.clockAt(at("2026-07-02T08:00")).command("acceptance", "k-1", "2026-07-02");
        newEvents();

        cases.clockAt(at("2026-07-20T00:00"));

        assertThat(newEvents()).isEmpty();
    }

    @Test
    void putsAMissRightWhenTheActIsTypedInLater() {
        routed(CASE);
        cases.clockAt(at("2026-07-11T00:00"));
        var missed = newEvents().getLast();

        cases.clockAt(at("2026-07-15T08:00")).command("acceptance", "k-1", "2026-07-10");

        var met = newEvents().stream()
                .filter(event -> event.type().equals("deadline.met.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(met.payload().get("lateEntry").booleanValue()).isTrue();
        assertThat(met.payload().get("supersedes").stringValue())
                .isEqualTo(missed.envelope().id());
    }

    @Test
    void waitsForTheActOfALimitThatWasPastWhenItWasSet() {
        cases.clockAt(at("2026-09-01T08:00"));
        routed(CASE);
        newEvents();

        cases.clockAt(at("2026-09-01T08:04"));
        assertThat(newEvents()).isEmpty();

        cases.command("acceptance", "k-1", "2026-07-09").clockAt(at("2026-09-01T08:06"));
        assertThat(newEvents())
                .filteredOn(event -> event.type().equals("deadline.met.v1"))
                .hasSize(1);
        assertThat(cases.replies().getFirst().shown().deadlines().getFirst().state())
                .hasToString("MET");
    }

    @Test
    void doesNotCallADelayWhatWasPastWhenItWasSet() {
        cases.clockAt(at("2026-09-01T08:00"));
        routed(CASE);
        newEvents();

        cases.clockAt(at("2026-09-01T08:05"));

        assertThat(newEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo("deadline.missed.v1"));
        assertThat(cases.meters().get("deadline.notice.delay").timer().count()).isZero();
    }

    @Test
    void missesDeadlinesThatPassedWhileWeWereDown() {
        routed(CASE);

        cases = cases.restartedAt(folder.resolve("restarted"), at("2026-07-13T08:00"));
        cases.clockAt(at("2026-07-13T08:00").plusSeconds(2));

        assertThat(newEvents()).singleElement().satisfies(missed -> {
            assertThat(missed.type()).isEqualTo("deadline.missed.v1");
            assertThat(missed.payload().get("dueAt").stringValue()).isEqualTo("2026-07-10T17:00:00Z");
            assertThat(missed.payload().get("noticedAt").stringValue()).startsWith("2026-07-13T01:00:0");
        });
    }

    @Test
    void keepsFirstAnswersOverARestart() {
        routed(CASE);
        cases.command("acceptance", "k-1", "2026-07-01");
        var first = cases.replies().getFirst();

        cases = cases.restartedAt(folder.resolve("restarted"), at("2026-07-02T08:00"));
        cases.command("acceptance", "k-1", "2026-07-01");

        assertThat(cases.replies()).containsExactly(first);
        assertThat(newEvents()).isEmpty();
    }

    @Test
    void judgesTheEarliestFirst() {
        cases.routed(new CaseId("%032x".formatted(2)), routed -> routed.put("channel", "POST"));
        cases.clockAt(at("2026-07-02T08:00"));
        cases.routed(
                new CaseId("%032x".formatted(1)),
                routed -> routed.put("channel", "POST").put("decidedOn", "2026-07-02"));
        newEvents();

        cases.clockAt(at("2026-08-01T00:00"));

        assertThat(newEvents())
                .extracting(event -> event.payload().get("dueOn").stringValue())
                .containsExactly("2026-07-10", "2026-07-13");
    }
}
