package org.tiepdan.system.sample.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A correction of the registration against what routing knew before and after it. */
class CorrectedFactsTest {
    private final MadeUpLog log = new MadeUpLog();

    @Test
    void aDecisionDoesNotUndoALaterCorrection() {
        registered("OTHER", 1, 0)
                .routing("a", "petition.routed.v1", "type", "COMPLAINT", "field", "OTHER", "instance", 1);
        registered("LAND_HOUSING", 2, 1);

        assertThat(facts()).isEqualTo("LAND_HOUSING 2");
    }

    @Test
    void aDecisionAfterACorrectionMayCompleteIt() {
        registered("OTHER", 1, 0);
        registered("LAND_HOUSING", 1, 1)
                .routing("a", "petition.triage-requested.v1", "type", "COMPLAINT", "correction", Map.of("number", 1))
                .routing("a", "petition.routed.v1", "type", "COMPLAINT", "field", "LAND_HOUSING", "instance", 2);

        assertThat(facts()).isEqualTo("LAND_HOUSING 2");
    }

    private MadeUpLog registered(String field, int instance, int correction) {
        return log.registered(
                "a",
                correction == 0 ? "petition.received.v1" : "petition.corrected.v1",
                "COMPLAINT",
                "x",
                "2026-01-05",
                "field",
                field,
                "instance",
                instance,
                "correction",
                Map.of("number", correction));
    }

    private String facts() {
        var facts = log.read().one("a").facts();
        return facts.field() + " " + facts.instance();
    }
}
