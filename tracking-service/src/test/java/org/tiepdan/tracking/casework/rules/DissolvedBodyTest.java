package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.petition.CaseRole;

/** The commune ends on 2026-07-14 without a successor: none of its cases may stay where nobody can act. */
class DissolvedBodyTest {
    private static final String NEIGHBOUR = "19-05860";

    private final CaseSpec spec = new CaseSpec(MergedBodies.without(COMMUNE, on("2026-07-14")));

    @Test
    void theBodyAboveHasItsCasesAndOwesTheirLimits() {
        spec.routedToCommune().now("2026-07-09T00:00");

        spec.now("2026-07-15T00:00")
                .succeeded()
                .thenCaseEvents()
                .containsExactly(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, PROVINCE, on("2026-07-15")));
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.isRunning())
                .extracting(limit -> limit.owedBy())
                .doesNotContain(COMMUNE);
        spec.succeeded().thenNothing();
    }

    @Test
    void itHandsThemOn() {
        spec.routedToCommune().now("2026-07-15T09:00");

        spec.when(new TransferCase(PROVINCE, OFFICER, on("2026-07-15"), NEIGHBOUR));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        at -> assertThat(at.competence().body()).isEqualTo(NEIGHBOUR));
    }

    @Test
    void orSettlesWhatWasAccepted() {
        spec.acceptedByCommune().now("2026-07-15T09:00");

        spec.when(new DecideCase(PROVINCE, OFFICER, on("2026-07-15"), Settlement.RIGHT));

        assertThat(spec.file().stage()).isInstanceOf(Case.Decided.class);
    }

    @Test
    void theBodyThatEndedActsNoMore() {
        spec.routedToCommune().now("2026-07-15T09:00");

        spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-10"))).thenRefused(Kind.INVALID, "body-has-ended");
    }
}
