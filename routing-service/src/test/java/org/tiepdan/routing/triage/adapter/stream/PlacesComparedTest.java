package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.triage.adapter.repeats.Indexes;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;
import tools.jackson.databind.node.ObjectNode;

/** Two people write the same about one place, and two clerks enter the place in different ways. ADR 175. */
class PlacesComparedTest extends RepeatsScenario {
    private static final String ROUTED = "petition.routed.v1";
    private static final String RELATED = "petition.related.v1";

    @Test
    void withAPlaceAndWithoutWhereTheRespondentsBodyNamesIt() {
        receive(1, complaint("19-btcd"));
        receive(2, unplaced(2));
        receive(3, complaint("19-btcd").put("fingerprint", "f-3"));

        assertThat(first(2)).isEqualTo(id(1).value());
        assertThat(last(3, RELATED).get("people").asInt()).isEqualTo(3);
    }

    @Test
    void byTheCodeOfAFormerCommuneAndByItsHeirs() {
        receive(1, complaint("19-btcd"));
        receive(
                2,
                signed(complaint("19-btcd").put("fingerprint", "f-2"), WORDS, "05440")
                        .put("receivedAt", "2025-06-20T02:00:00.000Z"));

        assertThat(first(2)).isEqualTo(id(1).value());
    }

    @Test
    void aDenunciationWithoutAPlaceMeetsNoComplaint() {
        receive(1, complaint("19-btcd"));
        receive(2, unplaced(denunciation("19-btcd").put("fingerprint", "f-2")));
        receive(3, denunciation("19-btcd").put("fingerprint", "f-3"));

        assertThat(types(2)).doesNotContain(RELATED);
        assertThat(types(3)).doesNotContain("petition.linked.v1");
        assertThat(types(1)).containsExactly(ROUTED);
    }

    @Test
    void whatAnEarlierProgramStoredIsFoundWhereItIs() {
        storedByAnEarlierProgram(1, 4);

        receive(2, unplaced(2));

        assertThat(first(2)).isEqualTo(id(1).value());
        assertThat(last(2, RELATED).get("people").asInt()).isEqualTo(5);
        correct(2, 1, unplaced(2), unplaced(2), "petitioner/phone");
        receive(3, unplaced(3));
        assertThat(last(3, RELATED).get("people").asInt()).isEqualTo(6);
    }

    @Test
    void whatAnEarlierProgramStoredLeavesWhenItIsMoved() {
        storedByAnEarlierProgram(1, 1);
        receive(1, unplaced(1));

        correct(1, 1, unplaced(1), of(1, "05443"), "place/commune");

        receive(2, unplaced(2));
        assertThat(first(2)).isEqualTo(id(1).value());
        receive(3, of(3, "05443"));
        assertThat(last(3, RELATED).get("people").asInt()).isEqualTo(3);
    }

    /** Who else sent the same may be known in the other block only. */
    @Test
    void nobodyIsFoundByNameWhereAnEarlierProgramStored() {
        storedByAnEarlierProgram(1, 1, Facts.homeOf("n-1"));

        receive(2, unplaced(2).put("namesakeRef", "n-1"));

        assertThat(first(2)).isEqualTo(id(1).value());
        assertThat(types(2)).doesNotContain("petition.linked.v1");
    }

    @Test
    void whatIsVoidWithoutAPlaceIsFoundNoMore() {
        receive(1, unplaced(1));

        makeVoid(1, unplaced(1));

        receive(2, of(2, "05443"));
        assertThat(types(2)).containsExactly(ROUTED);
    }

    private static ObjectNode of(int petitioner, String commune) {
        return signed(complaint("19-btcd").put("fingerprint", "f-" + petitioner), WORDS, commune);
    }

    private static ObjectNode unplaced(int petitioner) {
        return unplaced(of(petitioner, "05443"));
    }

    private static ObjectNode unplaced(ObjectNode petition) {
        petition.remove("place");
        boolean secret = petition.get("type").asString().equals("DENUNCIATION");
        return petition.put("signature", signature(secret ? 9 : 1, WORDS, null));
    }

    private String first(int number) {
        return last(number, RELATED).get("first").asString();
    }

    private void storedByAnEarlierProgram(int number, int people) {
        storedByAnEarlierProgram(number, people, 0);
    }

    /** By the body of the respondent. */
    private void storedByAnEarlierProgram(int number, int people, int home) {
        var petition = id(number);
        var known = new KnownPetition(
                petition,
                petition,
                0,
                1,
                Instant.parse("2026-06-20T02:00:00Z"),
                "19-btcd",
                true,
                LocalDate.of(2026, 6, 20),
                Signature.decode(signature(1, WORDS, null)),
                home);
        new PlaceIndex(service.store(Indexes.PLACES)).block("ob19-05443").add(known, people);
    }
}
