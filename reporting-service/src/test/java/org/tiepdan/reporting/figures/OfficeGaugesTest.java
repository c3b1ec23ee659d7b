package org.tiepdan.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.projection.Filling;
import org.tiepdan.reporting.testkit.Events;
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
        var gauges = new OfficeGauges(new Standings(database.get()), LawPack.packaged(), meters);
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

    private void refresh(OfficeGauges gauges) {
        Filling.fill(database.get(), events.written());
        gauges.refresh();
    }

    private double waiting() {
        return meters.get("triage.pending").gauge().value();
    }
}
