package org.tiepdan.system.sample.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** A body has taken the matter up, so routing says nothing about the correction. */
    @Test
    void aCorrectionOfThePetitionerLeavesWhatTheDeskCompleted() {
        registered("OTHER", 1, 0).routing("a", "petition.routed.v1", "type", "COMPLAINT", "field", "POLICY");
        registered("OTHER", 1, 1, "petitioner/phone");

        assertThat(facts()).isEqualTo("POLICY 1");
    }

    /** A body had taken the matter up, and sent it back later. */
    @Test
    void aCorrectionThatLedToNoDecisionIsKnownToLaterOnes() {
        registered("OTHER", 1, 0).routing("a", "petition.routed.v1", "type", "COMPLAINT", "field", "OTHER");
        registered("LAND_HOUSING", 1, 1)
                .routing("a", "petition.routed.v1", "type", "COMPLAINT", "corrections", 1, "field", "POLICY");

        assertThat(facts()).isEqualTo("POLICY 1");
    }

    @Test
    void whatIsCompletedWithoutADecisionAndWhereTheMatterIsCountsToo() {
        registered("OTHER", 1, 0)
                .routing(
                        "a",
                        "petition.triage-requested.v1",
                        "type",
                        "COMPLAINT",
                        "field",
                        "POLICY",
                        "place",
                        Map.of("commune", "05455"),
                        "respondent",
                        Map.of("body", "19-ubnd"));

        var now = log.read().one("a").facts();
        assertThat(now.field() + now.commune() + now.respondent()).isEqualTo("POLICY0545519-ubnd");
    }

    @Test
    void theInstanceThatAnOfficerNamesCountsUntilTriageIsRequestedAgain() {
        registered("OTHER", 1, 0)
                .routing(
                        "a",
                        "petition.routed.v1",
                        "type",
                        "COMPLAINT",
                        "instance",
                        1,
                        "settlesInstance",
                        2,
                        "decidedBy",
                        Map.of("by", "19-btcd"));
        assertThat(facts()).isEqualTo("OTHER 2");

        log.routing("a", "petition.triage-requested.v1", "type", "COMPLAINT");
        assertThat(facts()).isEqualTo("OTHER 1");
    }

    @Test
    void whatTheRulesFindToBeSettledIsNoFactOfThePetition() {
        registered("OTHER", 1, 0)
                .routing("a", "petition.routed.v1", "type", "COMPLAINT", "instance", 1, "settlesInstance", 2);

        assertThat(facts()).isEqualTo("OTHER 1");
    }

    @Test
    void aCorrectionOfTheTypeReplacesWhatTheDeskCompleted() {
        registered("OTHER", 1, 0)
                .routing("a", "petition.routed.v1", "type", "COMPLAINT", "field", "POLICY", "instance", 2);
        registered("OTHER", 1, 1, "type");

        assertThat(facts()).isEqualTo("OTHER 1");
    }

    /** An earlier program kept them on its log. */
    @Test
    void onlyAComplaintHasAnInstance() {
        registered("OTHER", 1, 0)
                .routing("a", "petition.routed.v1", "type", "FEEDBACK", "field", "PARTY", "instance", 2);

        assertThat(facts()).isEqualTo("OTHER 1");
    }

    private MadeUpLog registered(String field, int instance, int correction) {
        return registered(field, instance, correction, "field");
    }

    private MadeUpLog registered(String field, int instance, int correction, String changed) {
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
                correction == 0 ? Map.of() : Map.of("number", correction, "changed", List.of(changed)));
    }

    private String facts() {
        var facts = log.read().one("a").facts();
        return facts.field() + " " + facts.instance();
    }
}
