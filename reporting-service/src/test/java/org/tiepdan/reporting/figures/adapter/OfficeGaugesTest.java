package org.tiepdan.reporting.figures.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
