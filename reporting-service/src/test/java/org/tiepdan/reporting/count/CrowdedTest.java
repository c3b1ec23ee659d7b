package org.tiepdan.reporting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.Counted.Crowded;
import org.tiepdan.reporting.testkit.Events;

/** The first petition of a group of people counts, and no denunciation. */
class CrowdedTest {
    private static final CaseId CASE = Events.caseId(3);
    private final Events events = new Events();

    @Test
    void theFirstPetitionOfAGroupIsCountedWithItsPeople() {
        grown("COMPLAINT");

        assertThat(counted()).containsExactly(new Crowded("19-05443", CASE.value(), 5));
    }

    @Test
    void thoseThatFollowAreNot() {
        events.open(CASE);
        events.write(CASE, "petition.related.v1");

        assertThat(counted()).isEmpty();
    }

    @Test
    void aDenunciationIsNot() {
        grown("DENUNCIATION");

        assertThat(counted()).isEmpty();
    }

    private void grown(String type) {
        events.receive(CASE, petition -> petition.put("type", type));
        events.write(CASE, "petition.routed.v1", routed -> routed.put("type", type));
        events.write(CASE, "case.opened.v1", opened -> opened.put("type", type));
        events.write(CASE, "petition.group-grew.v1", grew -> grew.put("type", type));
    }

    private List<Crowded> counted() {
        var document =
                events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
        var all = new ArrayList<Crowded>();
        Contribution.of(document, new Contribution.Sink() {
            @Override
            public void add(Counted what, long at) {
                if (what instanceof Crowded crowded) {
                    all.add(crowded);
                }
            }

            @Override
            public void due(String caseId, long from, Map<String, Long> ends) {}
        });
        return all;
    }
}
