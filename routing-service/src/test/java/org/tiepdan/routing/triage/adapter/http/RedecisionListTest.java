package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;

/** The list of open petitions that the current rules would decide otherwise. */
@ContextConfiguration(classes = RedecisionListTest.Rest.class)
class RedecisionListTest extends DeskScenario {
    private static final String LIST = "/api/v1/triage/otherwise";

    @ComponentScan("org.tiepdan.routing.triage.adapter.http.anew")
    static class Rest {}

    @Test
    void saysWhatWasDecidedAndWhatWouldBe() {
        desk.petitions.put(WAITING, DoorsOfRoutingTest.waiting("COMPLAINT"));
        desk.petitions.put(DECIDED, petition("19-05443", "2026-08-17T02:15:00Z", 1));

        var page = get(LIST, 200);

        assertThat(page.get("items")).singleElement().satisfies(item -> {
            assertThat(item.get("petitionId").asString()).isEqualTo(WAITING.value());
            assertThat(item.get("ruleset").asString()).isEqualTo("vn");
            assertThat(item.at("/was/outcome").asString()).isEqualTo("TRIAGE");
            assertThat(item.at("/is/outcome").asString()).isNotEqualTo("TRIAGE");
            assertThat(item.at("/is/reason/basis").asString()).startsWith("LKN");
        });
        assertThat(looks).isEmpty();
    }

    @Test
    void showsADenunciationToNobodyFromWhomItIsKeptAndRecordsALookAtIt() {
        desk.petitions.put(WAITING, DoorsOfRoutingTest.waiting("DENUNCIATION"));

        assertThat(get(LIST, 200).get("items")).hasSize(1);
        assertThat(looks).containsExactly("cb-01 LIST " + WAITING.value());
        signInAs(new Caller("cb-02", Set.of(Role.TRIAGE_OFFICER), Set.of("19-01840")));
        assertThat(get(LIST, 200).get("items")).isEmpty();
    }

    @Test
    void goesOnWhereAPageEnded() {
        var ids = IntStream.range(0, 60)
                .mapToObj(number -> new CaseId("%032x".formatted(number + 1)))
                .toList();
        ids.forEach(id -> desk.petitions.put(id, DoorsOfRoutingTest.waiting("COMPLAINT")));

        var first = get(LIST, 200);
        var second = get(LIST + "?cursor=" + first.get("next").asString(), 200);

        assertThat(first.get("items")).hasSize(50);
        assertThat(second.get("items")).hasSize(10);
        assertThat(second.has("next") && !second.get("next").isNull()).isFalse();
        assertThat(second.at("/items/0/petitionId").asString())
                .isEqualTo(ids.get(50).value());
        assertThat(get(LIST + "?cursor=nothing", 422).get("code").asString()).isEqualTo("invalid-request");
    }
}
