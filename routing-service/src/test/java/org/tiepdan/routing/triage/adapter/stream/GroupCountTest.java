package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How many people a group counts after corrections, and when it says so. */
class GroupCountTest extends RepeatsScenario {
    private static final String MENDED = WORDS + " Mong được xem xét.";

    @Test
    void aGroupIsPublishedAtItsFirstPetitionWhenItPassesFiveTenAndThirty() {
        receive(1, 31);

        assertThat(noticesTo(1)).containsExactly(5, 10, 30);
    }

    @Test
    void theFirstCountsAfterEachCorrectionOfItsPhoneNumber() {
        receive(1, 4);

        mend(1, 1, of(1, WORDS), "petitioner/phone");
        mend(1, 2, of(1, WORDS), "petitioner/phone");

        receive(5, of(5, WORDS));
        assertThat(people(5)).isEqualTo(5);
        assertThat(noticesTo(1)).containsExactly(5);
    }

    @Test
    void aMemberCountsAfterACorrectionAndTheGroupGrowsOnce() {
        receive(1, 5);

        mend(3, 1, of(3, WORDS), "petitioner/phone");
        mend(4, 1, of(4, MENDED), "content");

        assertThat(noticesTo(1)).containsExactly(5);
        receive(6, of(6, WORDS));
        assertThat(people(6)).isEqualTo(6);
    }

    @Test
    void theFirstKeepsItsGroupWhenItsWordsAreMended() {
        receive(1, 4);

        mend(1, 1, of(1, MENDED), "content");
        mend(1, 2, of(1, WORDS), "content");

        receive(5, of(5, MENDED));
        assertThat(people(5)).isEqualTo(5);
        assertThat(last(5, "petition.related.v1").get("first").asString()).isEqualTo(id(1).value());
        assertThat(noticesTo(1)).containsExactly(5);
    }

    @Test
    void aFirstThatSaysOtherWordsLeavesItsGroupOnceAndMayReturn() {
        receive(1, 4);

        mend(1, 1, of(1, OTHER_WORDS), "content");
        mend(1, 2, of(1, OTHER_WORDS), "petitioner/phone");
        receive(5, of(5, WORDS));
        assertThat(people(5)).isEqualTo(4);

        mend(1, 3, of(1, WORDS), "content");
        receive(6, of(6, WORDS));
        assertThat(people(6)).isEqualTo(6);
    }

    @Test
    void aMemberThatSaysOtherWordsLeavesItsGroup() {
        receive(1, 4);

        mend(2, 1, of(2, OTHER_WORDS), "content");

        receive(5, of(5, WORDS));
        assertThat(people(5)).isEqualTo(4);
    }

    @Test
    void oneThatIsACopyAfterACorrectionLeavesItsGroup() {
        receive(1, 4);
        receive(5, of(2, OTHER_WORDS));
        receive(6, of(6, OTHER_WORDS));

        mend(5, 1, of(2, WORDS), "content");

        assertThat(last(5, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
        receive(7, of(7, OTHER_WORDS));
        assertThat(people(7)).isEqualTo(2);
        receive(8, of(8, WORDS));
        assertThat(people(8)).isEqualTo(5);
    }

    @Test
    void oneThatMovesToAPlaceMakesTheGroupThereGrow() {
        receive(1, 4);
        var elsewhere = signed(complaint("19-btcd").put("fingerprint", "f-5"), WORDS, "05665");
        receive(5, elsewhere);

        correct(5, 1, elsewhere, of(5, WORDS), "place/commune");

        assertThat(noticesTo(1)).containsExactly(5);
    }

    @Test
    void theOwnPetitionOfAnotherInstanceIsCountedByNoCorrection() {
        receive(1, 4);
        receive(5, of(2, WORDS).put("instance", 2));
        assertThat(types(5)).containsExactly("petition.routed.v1");

        mend(5, 1, of(2, WORDS).put("instance", 2), "petitioner/phone");
        mend(5, 2, of(2, MENDED).put("instance", 2), "content");
        mend(2, 1, of(2, MENDED), "content");

        assertThat(types(5)).doesNotContain("petition.related.v1");
        receive(6, of(6, WORDS));
        assertThat(people(6)).isEqualTo(5);
    }

    /** Petitioner and place stay. */
    private void mend(int number, int nth, ObjectNode petition, String changed) {
        correct(number, nth, petition, petition, changed);
    }

    private void receive(int from, int to) {
        for (int number = from; number <= to; number++) {
            receive(number, of(number, WORDS));
        }
    }

    private static ObjectNode of(int petitioner, String words) {
        return signed(complaint("19-btcd").put("fingerprint", "f-" + petitioner), words, "05443");
    }

    private int people(int number) {
        return last(number, "petition.related.v1").get("people").asInt();
    }

    private List<Integer> noticesTo(int number) {
        return events(number).stream()
                .filter(event -> event.has("people"))
                .map(event -> event.get("people").asInt())
                .toList();
    }
}
