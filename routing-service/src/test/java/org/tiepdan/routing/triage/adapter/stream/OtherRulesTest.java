package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.testkit.EditedLaw;
import org.tiepdan.routing.testkit.EditedLaw.Edit;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.anew.Redecision;
import tools.jackson.databind.node.ObjectNode;

/** New rules are loaded while petitions are open. */
class OtherRulesTest extends DecisionsScenario {
    private static final Edit NOT_READ_YET =
            new Edit("jurisdiction.csv", "KN-COMMUNE-1;", ";1;RESPONDENT_BODY;", ";1;OFFICER;");
    private static final Edit TO_THE_PROVINCE =
            new Edit("jurisdiction.csv", "KN-COMMUNE-1;", ";1;RESPONDENT_BODY;", ";1;PROVINCE;");
    private static final Edit ROUTE_AGAIN =
            new Edit("settings.csv", "open-petitions-on-new-rules;", ";LIST;", ";ROUTE_AGAIN;");
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void whatWaitedForARowIsRoutedOnceTheRowIsThere() throws IOException {
        service = started(law("before", NOT_READ_YET));
        receive(petition());
        assertThat(onlyValue().get("missing").toString()).isEqualTo("[\"open-law\"]");
        var after = law("after", ROUTE_AGAIN);

        restart(after);
        service.pass(A_WHILE);

        var routed = onlyValue();
        assertThat(routed.get("outcome").asString()).isEqualTo("TRANSFER");
        assertThat(routed.get("competentBody").asString()).isEqualTo("19-05443");
        assertThat(routed.get("ruleset").asString()).isEqualTo(after.ruleset());
        assertThat(routed.get("decidedOn").asString()).isEqualTo("2026-08-20");
        assertThat(pending()).isEmpty();
        service.pass(A_WHILE);
        restart(after);
        service.pass(A_WHILE);
        assertThat(service.written(Topics.ROUTING_EVENTS)).isEmpty();
        assertThat(service.deadLetters()).isEmpty();
    }

    @Test
    void whereThePackSaysSoItIsOnlyListed() throws IOException {
        service = started(law("before", NOT_READ_YET));
        receive(petition());
        values();

        restart();
        service.pass(A_WHILE);

        assertThat(service.written(Topics.ROUTING_EVENTS)).isEmpty();
        assertThat(pending()).hasSize(1);
        assertThat(new Redecision(TopologyScenario.LAW).otherwise(known()))
                .map(RoutingAnswer::competentBody)
                .hasValue("19-05443");
    }

    @Test
    void whatABodyHasIsListedAndKeepsItsDecisionAndItsRuleset() throws IOException {
        receive(petition());
        values();
        var decided = known();
        var other = law("other", TO_THE_PROVINCE, ROUTE_AGAIN);

        restart(other);
        service.pass(A_WHILE);
        receive(petition());

        assertThat(service.written(Topics.ROUTING_EVENTS)).isEmpty();
        assertThat(known()).isEqualTo(decided);
        assertThat(known().decision().ruleset()).isEqualTo(TopologyScenario.LAW.ruleset());
        assertThat(new Redecision(other).otherwise(known()))
                .map(RoutingAnswer::competentBody)
                .hasValue("19-ubnd");
        assertThat(new Redecision(TopologyScenario.LAW).otherwise(known())).isEmpty();
    }

    @Test
    void whatAnOfficerDecidedIsNotAskedAboutAgain() throws IOException {
        service = started(law("before", NOT_READ_YET));
        receive(petition());
        command("k1", "triage.decide.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "outcome": "FILE", "reason": "NOT-ELIGIBLE",
                 "requestDigest": "q-k1"}""");
        values();

        restart(law("after", ROUTE_AGAIN));
        service.pass(A_WHILE);

        assertThat(service.written(Topics.ROUTING_EVENTS)).isEmpty();
        assertThat(new Redecision(TopologyScenario.LAW).otherwise(known())).isEmpty();
    }

    private TopologyScenario started(LawPack law) {
        service.close();
        return start(law);
    }

    private LawPack law(String name, Edit... edits) throws IOException {
        return EditedLaw.law(Files.createDirectory(folder.resolve(name)), edits);
    }

    private DecidedPetition known() {
        return (DecidedPetition) service.stored(Desk.DECIDED).get(CASE.value());
    }

    static ObjectNode petition() {
        var petition = DecisionsScenario.petition();
        petition.remove("signature");
        return petition;
    }
}
