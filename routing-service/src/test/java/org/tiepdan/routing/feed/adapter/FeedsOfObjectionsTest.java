package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Objections, conflicts and warnings in the feeds. */
class FeedsOfObjectionsTest extends FeedsScenario {
    @Test
    void anObjectionReachesBothBodiesAndWhatFollowsOnlyTheReceivingOneUntilTheNextDecision() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        routing("petition.objected.v1", sample("petition.objected.v1"));
        routing("petition.triage-requested.v1", sample("petition.triage-requested.v1"));
        tracking("case.objected.v1", sample("petition.objected.v1"));
        restart();
        tracking("deadline.missed.v1", sample("deadline.missed.v1").put("owedBy", "19-btcd"));
        tracking("case.routed.v1", sample("case.routed.v1").put("competentBody", "19-ubnd"));

        assertThat(types(COMPETENT)).isEmpty();
        assertThat(types(PROVINCE)).containsExactly("case.routed.v1");
        assertThat(types(RECEIVER)).containsExactly("deadline.missed.v1", "case.routed.v1");
    }

    @Test
    void theObjectingBodySeesItsObjectionTwiceAsAFactAndAsAStepOfTheCase() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        routing("petition.objected.v1", sample("petition.objected.v1"));
        tracking("case.objected.v1", sample("petition.objected.v1"));

        for (var feed : List.of(RECEIVER, COMPETENT)) {
            assertThat(types(feed)).containsExactly("case.opened.v1", "petition.objected.v1", "case.objected.v1");
        }
    }

    @Test
    void aResolvedConflictReachesTheReceivingBody() {
        routing("petition.conflict-resolved.v1", sample("petition.conflict-resolved.v1"));

        assertThat(types(RECEIVER)).containsExactly("petition.conflict-resolved.v1");
    }

    @Test
    void aWarningGoesLikeEveryOtherEventOfALimit() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("deadline.approaching.v1", sample("deadline.missed.v1").put("owedBy", "19-ubnd"));

        assertThat(types(RECEIVER)).contains("deadline.approaching.v1");
        assertThat(types(COMPETENT)).contains("deadline.approaching.v1");
        assertThat(types(PROVINCE)).containsExactly("deadline.approaching.v1");
    }

    @Test
    void setsAnObjectionOfNobodyAside() {
        var nobody = sample("petition.objected.v1");
        nobody.remove("by");
        routing("petition.objected.v1", nobody);

        assertThat(service.deadLetters()).hasSize(1);
    }
}
