package org.tiepdan.reporting.figures.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

class OfficeGaugesTest {
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void keepsOneGaugeForABodyWhoseTriageFillsAndEmpties() {
        var gauges = gauges();
        events.receive(Events.caseId(1), petition -> {});
        events.write(Events.caseId(1), "petition.triage-requested.v1");
        refresh(gauges);
        assertThat(waiting()).isEqualTo(1);

        events.write(Events.caseId(1), "petition.routed.v1");
        events.write(Events.caseId(1), "case.opened.v1");
        refresh(gauges);

        assertThat(waiting()).isZero();
        assertThat(meters.find("triage.pending").gauges()).hasSize(1);
    }

    @Test
    void tellsTheTypeOfOpenCasesOnlyWithoutTheBodyThatHasThem() {
        var gauges = gauges();
        events.open(Events.caseId(1));
        refresh(gauges);

        assertThat(meters.get("cases.open")
                        .tag("state", "ROUTED")
                        .gauge()
                        .getId()
                        .getTags())
                .extracting(Tag::getKey)
                .containsExactly("body", "state");
        assertThat(meters.get("cases.open.by.type")
                        .tag("type", "COMPLAINT")
                        .gauge()
                        .getId()
                        .getTags())
                .hasSize(1);
    }

    /** Two updates with only a denunciation in between. */
    @ParameterizedTest
    @ValueSource(strings = {"DENUNCIATION", "MIXED"})
    void noGaugeOfABodyChangesWithWhatMayDenounce(String type) {
        var gauges = gauges();
        events.open(Events.caseId(1));
        refresh(gauges);
        var before = byBody();

        events.receive(Events.caseId(2), petition -> petition.put("type", type));
        events.write(Events.caseId(2), "petition.routed.v1", petition -> petition.put("type", type));
        events.write(Events.caseId(2), "case.opened.v1", petition -> petition.put("type", type));
        events.write(Events.caseId(2), "deadline.set.v1");
        refresh(gauges);

        assertThat(byBody()).isEqualTo(before).isNotEmpty();
        assertThat(meters.get("cases.open.by.type").tag("type", type).gauge().value())
                .isEqualTo(1);
        assertThat(meters.get("cases.open")
                        .tags("state", "ROUTED", "body", "unnamed")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    /** The gauges with a named body. */
    private Map<String, Double> byBody() {
        return meters.getMeters().stream()
                .filter(Gauge.class::isInstance)
                .filter(gauge -> gauge.getId().getTag("body") != null)
                .filter(gauge -> !"unnamed".equals(gauge.getId().getTag("body")))
                .collect(Collectors.toMap(gauge -> gauge.getId().toString(), gauge -> ((Gauge) gauge).value()));
    }

    private OfficeGauges gauges() {
        return new OfficeGauges(
                Filling.counter(database.get()),
                new OfficeDays(LawPack.packaged()),
                Clock.fixed(Slice.NOW, ZoneOffset.UTC),
                LawPack.packaged(),
                meters);
    }

    private void refresh(OfficeGauges gauges) {
        Filling.fill(database.get(), events.written());
        Filling.moveOn(database.get());
        gauges.refresh();
    }

    private double waiting() {
        return meters.get("triage.pending").gauge().value();
    }
}
