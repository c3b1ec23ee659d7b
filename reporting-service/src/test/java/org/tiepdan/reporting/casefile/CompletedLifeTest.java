package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Completing;
import tools.jackson.databind.node.ObjectNode;

/** Facts that an officer of the desk completes, against what intake registered and corrected. */
class CompletedLifeTest {
    private static final CaseId CASE = Events.caseId(3);
    private final Events events = new Events();

    @Test
    void whatTheDeskCompletesCounts() {
        received();
        events.write(CASE, "petition.triage-requested.v1");
        complete("POLICY", "05455", 2);

        assertThat(facts()).isEqualTo("POLICY 05455 2");
        assertThat(petition().subField()).isNull();
        assertThat(petition().subject()).isEqualTo("Khiếu nại quyết định thu hồi đất");
    }

    @Test
    void whatWaitsAgainAfterACompletionKeepsIt() {
        received();
        events.write(CASE, "petition.triage-requested.v1", request -> {
            Completing.complete(request, "2026-07-02").put("field", "POLICY").put("instance", 1);
        });

        assertThat(facts()).isEqualTo("POLICY 05443 1");
    }

    @Test
    void withoutACompletionRoutingsFactsAddNothing() {
        received();
        events.write(CASE, "petition.routed.v1", routed -> routed.put("field", "POLICY"));

        assertThat(facts()).isEqualTo("LAND_HOUSING 05443 1");
        assertThat(Objects.requireNonNull(document().routing()).completions()).isNull();
        assertThat(document().desk()).isNull();
    }

    @Test
    void aLaterCorrectionOfSuchAFactReplacesAllThatTheDeskCompleted() {
        received();
        complete("POLICY", "05455", 2);
        Completing.mend(events, CASE, 1, "field", now -> now.put("field", "JUDICIAL"));
        assertThat(facts()).isEqualTo("JUDICIAL 05443 1");

        events.write(CASE, "petition.routed.v1", routed -> {
            Completing.mend(routed, 1);
            routed.put("field", "JUDICIAL");
        });
        assertThat(facts()).isEqualTo("JUDICIAL 05443 1");
    }

    @Test
    void aCorrectionOfAnythingElseLeavesItAlone() {
        received();
        complete("POLICY", "05455", 2);
        Completing.mend(events, CASE, 1, "petitioner/phone", _ -> {});

        assertThat(facts()).isEqualTo("POLICY 05455 2");
    }

    @Test
    void whatTheDeskCompletesAfterACorrectionCounts() {
        received();
        Completing.mend(events, CASE, 1, "field", now -> now.put("field", "JUDICIAL"));
        events.write(CASE, "petition.triage-requested.v1", request -> Completing.mend(request, 1));
        complete("JUDICIAL", "05455", 2);

        assertThat(facts()).isEqualTo("JUDICIAL 05455 2");
    }

    /** The clocks of the services may differ, so the number decides: routing did not know of the correction yet. */
    @Test
    void whatRoutingSaysBeforeItKnowsOfACorrectionDoesNotCount() {
        received();
        complete("POLICY", "05455", 2);
        Completing.mend(events, CASE, 1, "instance", now -> now.put("instance", 1));
        complete("OTHER", "05455", 2);

        assertThat(facts()).isEqualTo("LAND_HOUSING 05443 1");
    }

    @Test
    void aSecondCompletionAfterAnObjectionAddsToTheFirst() {
        received();
        complete("LAND_HOUSING", "05455", 1);
        events.write(CASE, "petition.objected.v1");
        events.write(CASE, "petition.triage-requested.v1", request -> {
            request.put("instance", 1)
                    .putObject("objection")
                    .put("by", "19-05443")
                    .put("on", "2026-07-03");
            request.putObject("place").put("commune", "05455");
        });
        assertThat(facts()).isEqualTo("LAND_HOUSING 05455 1");

        complete("LAND_HOUSING", "05455", 2);
        assertThat(facts()).isEqualTo("LAND_HOUSING 05455 2");
    }

    @Test
    void aDecisionWithoutItTakesItBack() {
        received();
        complete("POLICY", "05455", 2);
        events.write(CASE, "petition.routed.v1");

        assertThat(facts()).isEqualTo("LAND_HOUSING 05443 1");
    }

    @Test
    void aMatterIsCompletedLikeAPetition() {
        events.write(CASE, "petition.triage-requested.v1", request -> request.put("parent", "0".repeat(32)));
        Completing.complete(
                events,
                CASE,
                routed -> routed.put("parent", "0".repeat(32))
                        .put("field", "POLICY")
                        .put("instance", 2));

        assertThat(facts()).isEqualTo("POLICY 05443 2");
        assertThat(petition().parent()).isEqualTo("0".repeat(32));
    }

    @Test
    void aPetitionThatIsSplitKeepsWhatWasCompleted() {
        events.receive(CASE, petition -> petition.put("type", "MIXED"));
        events.write(
                CASE,
                "petition.triage-requested.v1",
                request -> Completing.complete(request, "2026-07-02").put("field", "POLICY"));
        events.write(CASE, "petition.split.v1");

        assertThat(petition().field()).isEqualTo("POLICY");
    }

    @Test
    void factsOfASecondPetitionWithTheSameIdAreNotThoseOfTheCase() {
        received();
        events.write(
                CASE,
                "petition.triage-requested.v1",
                request -> Completing.complete(request, "2026-07-02")
                        .put("field", "POLICY")
                        .put("conflictsWith", "another"));

        assertThat(petition().field()).isEqualTo("LAND_HOUSING");
    }

    @Test
    void theRespondentOfAComplaintIsTheCompletedOne() {
        received();
        Completing.complete(events, CASE, CompletedLifeTest::againstTheProvince);

        assertThat(petition().respondentBody()).isEqualTo("19-ubnd");
        assertThat(petition().respondentRole()).isEqualTo("HEAD");
    }

    /** The desk cannot complete it, but a correction may turn a complaint into a denunciation. */
    @Test
    void theRespondentOfADenunciationIsTheRegisteredOne() {
        received();
        Completing.complete(events, CASE, CompletedLifeTest::againstTheProvince);
        Completing.mend(
                events,
                CASE,
                1,
                "type",
                now -> now.put("type", "DENUNCIATION").withObject("respondent").put("role", "HEAD"));

        assertThat(petition().respondentBody()).isEqualTo("19-05443");
        assertThat(document().parties().respondentBody()).isEqualTo("19-05443");
    }

    @Test
    void theOrderOfTheLogsAndRepetitionsChangeNothing() {
        received();
        complete("POLICY", "05455", 2);
        Completing.mend(events, CASE, 1, "field", now -> now.put("field", "JUDICIAL"));
        events.write(CASE, "petition.routed.v1", routed -> Completing.mend(routed, 1));
        complete("OTHER", "05455", 1);
        var byLog = Comparator.comparing(Fact::log);

        assertThat(of(events.facts().stream().sorted(byLog))).isEqualTo(document());
        assertThat(of(events.facts().stream().sorted(byLog.reversed()))).isEqualTo(document());
        assertThat(of(Stream.concat(events.facts().stream(), events.facts().stream())))
                .isEqualTo(document());
        assertThat(Objects.requireNonNull(document().desk()).field()).isEqualTo("OTHER");
        assertThat(document().position(Log.ROUTING)).isEqualTo(2);
    }

    private static void againstTheProvince(ObjectNode routed) {
        routed.putObject("respondent").put("body", "19-ubnd").put("role", "HEAD");
    }

    private void received() {
        events.receive(CASE, _ -> {});
    }

    private void complete(String field, String commune, int instance) {
        Completing.complete(
                events,
                CASE,
                routed -> routed.put("field", field)
                        .put("instance", instance)
                        .putObject("place")
                        .put("commune", commune));
    }

    private String facts() {
        return petition().field() + " " + petition().commune() + " "
                + petition().instance();
    }

    private Petition petition() {
        return Objects.requireNonNull(document().petition());
    }

    private CaseDocument document() {
        return of(events.facts().stream());
    }

    private static CaseDocument of(Stream<Fact> facts) {
        return facts.reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
