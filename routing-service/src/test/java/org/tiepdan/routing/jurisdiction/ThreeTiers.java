package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

/** The law of the three tiers of government, which ended on 2025-06-30, is not in the rules: whatever the matter, an officer decides. */
final class ThreeTiers {
    private static final String LAST_DAY = "2025-06-30";

    private ThreeTiers() {}

    static void assertAnOfficerDecides(JurisdictionDecider decider, Matters matter) {
        var answer = RoutingAnswer.of(decider.decide(matter.on(LAST_DAY).matter()));

        assertThat(answer.awaitsAnOfficer()).as(LAST_DAY).isTrue();
        assertThat(answer.competentBody()).as(LAST_DAY).isNull();
        assertThat(answer.candidates()).as(LAST_DAY).isEmpty();
        assertThat(answer.unresolved()).as(LAST_DAY).containsExactly("received-before-2025-07-01");
        assertThat(answer.reasons())
                .as(LAST_DAY)
                .extracting(Reason::ruleId)
                .containsExactly("TRIAGE-RECEIVED-BEFORE-2025-07-01");
    }
}
