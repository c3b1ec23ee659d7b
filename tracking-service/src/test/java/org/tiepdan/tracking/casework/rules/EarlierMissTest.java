package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.FORTY_FIVE_DAYS;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;

/** A commune did not accept by Friday 2026-07-10. The version of that time recorded the miss, and had no steps against a late body. */
class EarlierMissTest {
    private static final String RULE = "KN-ACCEPT-1";
    private static final String URGED = "escalated KN-ACCEPT-1 by 19-05443: URGE to 19-btcd after 6";

    private final CaseSpec spec = new CaseSpec();

    private CaseSpec missed() {
        return spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-11T00:00")
                .checked(RULE)
                .withoutSteps(RULE)
                .now("2026-07-20T09:00");
    }

    private CaseSpec anotherAct() {
        return spec.when(new FindComplex(COMMUNE, OFFICER, on("2026-07-20"), List.of(ComplexityCriterion.values()[0])));
    }

    @Test
    void takesItsFirstStepAtTheNextActAndTheOthersInTheirTime() {
        missed();
        assertThat(spec.limit(RULE).isWatched()).isFalse();
        anotherAct().thenEscalation().containsExactly(URGED);

        assertThat(spec.limit(RULE).lookAt()).isEqualTo(at("2026-07-28T00:00"));
        anotherAct().thenEscalation().isEmpty();
        spec.now("2026-07-28T00:00")
                .checked(RULE)
                .thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05443: REPORT_TO_HEAD to 19-btcd after 12");
    }

    @Test
    void takesItWhenTheClockLooksAtAnotherLimit() {
        missed().now("2026-08-18T00:00").checked(FORTY_FIVE_DAYS);

        spec.thenEscalation().containsExactly("escalated KN-ACCEPT-1 by 19-05443: URGE to 19-btcd after 27");
    }

    /** A start goes through all open cases: taking the steps there would urge a whole province within a minute. */
    @Test
    void takesNoneWhenTheProgramStarts() {
        missed().replanned();

        assertThat(spec.limit(RULE).isWatched()).isFalse();
    }

    @Test
    void takesNoneAfterTheActThatCameLate() {
        missed().accepted("2026-07-20").thenEscalation().isEmpty();

        anotherAct().thenEscalation().isEmpty();
    }

    @Test
    void takesNoneWhereTheActHadComeBefore() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-11T00:00").checked(RULE);
        spec.now("2026-07-14T09:00").accepted("2026-07-14").withoutSteps(RULE);
        spec.now("2026-07-20T09:00");

        anotherAct().thenEscalation().isEmpty();
    }

    @Test
    void takesNoneAfterAHandOver() {
        missed().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-20"), PROVINCE));

        spec.thenEscalation().isEmpty();
    }

    /** The state does not tell whether the act was recorded. */
    @Test
    void takesNoneWhereNoActsWereKept() {
        missed().withoutHistory();

        anotherAct().thenEscalation().isEmpty();
    }
}
