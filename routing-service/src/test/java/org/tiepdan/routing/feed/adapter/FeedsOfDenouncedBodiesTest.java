package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.Topics;
import tools.jackson.databind.node.ObjectNode;

/** A body that received its own denunciation sees nothing of it; the body above does. */
class FeedsOfDenouncedBodiesTest extends FeedsScenario {
    private static final String DENOUNCED = "19-05443";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition.routed.v1",
                "petition.triage-requested.v1",
                "petition.objected.v1",
                "petition.conflict-resolved.v1"
            })
    void everyEventOfRoutingGoesToTheBodyAbove(String type) {
        var event = handedUp(sample(type));
        if (event.has("competentBody")) {
            event.put("competentBody", "19-ubnd");
        }
        if (event.has("by")) {
            event.put("by", "19-ubnd");
        }

        routing(type, event);

        assertThat(types(PROVINCE)).containsExactly(type);
        assertThat(types(Topics.feed(DENOUNCED))).isEmpty();
    }

    @Test
    void everyStepOfItsCaseDoesToo() {
        tracking("case.opened.v1", handedUp(sample("case.opened.v1")).put("competentBody", "19-ubnd"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        tracking("deadline.set.v1", sample("deadline.set.v1").put("owedBy", "19-ubnd"));

        assertThat(types(PROVINCE)).isEqualTo(List.of("case.opened.v1", "case.accepted.v1", "deadline.set.v1"));
        assertThat(types(Topics.feed(DENOUNCED))).isEmpty();
    }

    @Test
    void aConflictOfAnotherBodyChangesNoFeed() {
        var routed = handedUp(sample("petition.routed.v1")).put("receivingBody", "19-btcd");

        routing("petition.routed.v1", routed.put("competentBody", "19-ubnd"));

        assertThat(types(RECEIVER)).containsExactly("petition.routed.v1");
    }

    /** The petition may have denounced the body until a correction that its feed does not have. */
    @ParameterizedTest
    @ValueSource(strings = {"petition.routed.v1", "petition.triage-requested.v1"})
    void noFeedSaysHowManyCorrectionsThereWereBefore(String type) {
        var event = sample(type).put("receivingBody", DENOUNCED);

        routing(type, event.deepCopy().put("corrections", 2));

        assertThat(only(Topics.feed(DENOUNCED))).isEqualTo(event);
    }

    private static ObjectNode handedUp(ObjectNode event) {
        event.put("receivingBody", DENOUNCED)
                .putObject("conflict")
                .put("body", DENOUNCED)
                .put("handledBy", "19-ubnd");
        return event;
    }
}
