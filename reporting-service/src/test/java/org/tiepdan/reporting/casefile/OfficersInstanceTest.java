package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Completing;

/** The instance that an officer names in an ordinary decision of the desk, and facts that a petition of its type cannot have. */
class OfficersInstanceTest {
    private static final CaseId CASE = Events.caseId(3);
    private final Events events = new Events();

    @Test
    void theInstanceThatAnOfficerNamesCounts() {
        receivedWithoutInstance();
        Completing.settle(events, CASE, null, 2);

        assertThat(petition().instance()).isEqualTo(2);
        assertThat(petition().field()).isEqualTo("LAND_HOUSING");
    }

    @Test
    void itCountsAlsoAgainstTheRegisteredOne() {
        events.receive(CASE, _ -> {});
        Completing.settle(events, CASE, 1, 2);

        assertThat(petition().instance()).isEqualTo(2);
    }

    @Test
    void itLapsesWhenTriageIsRequestedAgain() {
        receivedWithoutInstance();
        Completing.settle(events, CASE, null, 2);
        events.write(CASE, "petition.triage-requested.v1", request -> request.remove("instance"));
        assertThat(petition().instance()).isNull();

        Completing.settle(events, CASE, null, 1);
        assertThat(petition().instance()).isEqualTo(1);
    }

    @Test
    void theSameInstanceAndADecisionOfTheRulesAddNothing() {
        events.receive(CASE, _ -> {});
        Completing.settle(events, CASE, 1, 1);
        events.write(CASE, "petition.routed.v1", routed -> routed.put("settlesInstance", 2));

        assertThat(Objects.requireNonNull(document().routing()).completions()).isNull();
    }

    @Test
    void whatIsOnlyFiledKeepsTheInstanceOfTheFacts() {
        receivedWithoutInstance();
        Completing.settle(events, CASE, null, null);

        assertThat(petition().instance()).isNull();
        assertThat(document().desk()).isNull();
    }

    @Test
    void aCorrectionOfTheTypeReplacesWhatTheDeskCompleted() {
        events.receive(CASE, _ -> {});
        Completing.complete(events, CASE, routed -> routed.put("instance", 2).put("field", "POLICY"));
        Completing.mend(
                events, CASE, 1, "type", now -> now.put("type", "DENUNCIATION").remove("instance"));

        assertThat(petition().instance()).isNull();
        assertThat(petition().field()).isEqualTo("LAND_HOUSING");
    }

    /** An earlier program kept them on its log. */
    @Test
    void onlyAComplaintHasAnInstanceAndADecision() {
        events.receive(CASE, petition -> {
            petition.put("type", "PROPOSAL").remove("instance");
            petition.remove("decision");
        });
        Completing.complete(events, CASE, routed -> {
            routed.put("type", "PROPOSAL").put("instance", 2).put("field", "PARTY");
            routed.putObject("decision").put("kind", "DISCIPLINE").put("receivedOn", "2026-06-20");
            routed.putObject("place").put("commune", "05455");
        });

        assertThat(petition().instance()).isNull();
        assertThat(petition().decisionKind()).isNull();
        assertThat(petition().decisionReceivedOn()).isNull();
        assertThat(petition().field()).isEqualTo("LAND_HOUSING");
        assertThat(petition().commune()).isEqualTo("05455");
    }

    /** A body had taken the matter up, so routing said nothing about the correction itself. */
    @Test
    void whatIsCompletedAfterACorrectionThatLedToNoDecisionCounts() {
        events.receive(CASE, _ -> {});
        events.write(CASE, "petition.routed.v1");
        Completing.mend(events, CASE, 1, "field", now -> now.put("field", "JUDICIAL"));
        Completing.complete(events, CASE, routed -> routed.put("corrections", 1).put("field", "POLICY"));

        assertThat(petition().field()).isEqualTo("POLICY");
    }

    private void receivedWithoutInstance() {
        events.receive(CASE, petition -> petition.remove("instance"));
    }

    private Petition petition() {
        return Objects.requireNonNull(document().petition());
    }

    private CaseDocument document() {
        return events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
