package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.Topics;

/** The body with a copy learns which body has the first petition, but not for denunciations. */
class FeedsOfLikePetitionsTest extends FeedsScenario {
    @Test
    void theBodyOfACopyHearsWhichBodyHasTheFirst() {
        routing("petition.linked.v1", sample("petition.linked.v1"));

        assertThat(types(Topics.feed("19-so-nong-nghiep-moi-truong"))).containsExactly("petition.linked.v1");
        assertThat(types(COMPETENT)).isEmpty();
    }

    @Test
    void aGrowingGroupIsForTheBodiesOfItsFirstPetition() {
        routing("petition.group-grew.v1", sample("petition.group-grew.v1"));

        assertThat(types(RECEIVER)).containsExactly("petition.group-grew.v1");
        assertThat(types(COMPETENT)).containsExactly("petition.group-grew.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"petition.linked.v1", "petition.related.v1", "petition.unlinked.v1", "petition.group-grew.v1"})
    void ofADenunciationNoFeedHearsAndNothingIsCounted(String type) {
        routing(type, sample(type).put("type", "DENUNCIATION").put("receivingBody", "19-btcd"));

        assertThat(types(RECEIVER)).isEmpty();
        assertThat(types(COMPETENT)).isEmpty();
        assertThat(types(PROVINCE)).isEmpty();
        assertThat(service.count("events.skipped", "type", "unknown")).isZero();
        assertThat(service.deadLetters()).isEmpty();
    }
}
