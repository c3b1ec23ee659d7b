package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.casework.check.CommandCheck;

/** A body above decides which body below settles what nobody has accepted yet (LKN 21.3, LTC 41.2). */
class HandedOnFromAboveTest {
    private static final String NEIGHBOUR = "19-05860";
    private static final String GOVERNMENT = "thu-tuong";
    private static final LocalDate DAY = on("2026-07-03");

    private final CaseSpec spec = new CaseSpec().routedToCommune();

    /** The government belongs to no province, but the case does not leave the one it is in. */
    @ParameterizedTest
    @ValueSource(strings = {PROVINCE, GOVERNMENT})
    void movesTheCaseWithItsLimits(String above) {
        spec.when(new TransferCase(above, OFFICER, DAY, NEIGHBOUR));

        spec.thenCaseEvents().containsExactly(new CaseTransferred(above, OFFICER, DAY, NEIGHBOUR, 2));
        spec.thenLimits()
                .containsExactly(
                        "cancelled KN-ACCEPT-1 because of case.transferred",
                        "set KN-ACCEPT-1 by 19-05860 until 2026-07-14");
        thenItIsAt(NEIGHBOUR);
    }

    @Test
    void theBodyAboveMayBeCompetentItself() {
        spec.when(new TransferCase(PROVINCE, OFFICER, DAY, PROVINCE));

        thenItIsAt(PROVINCE);

        spec.when(new TransferCase(PROVINCE, OFFICER, DAY, NEIGHBOUR));

        thenItIsAt(NEIGHBOUR);
        spec.when(new TransferCase(NEIGHBOUR, OFFICER, DAY, COMMUNE)).thenRefused(Kind.INVALID, "superior-decides");
    }

    @Test
    void whoLostItActsNoMore() {
        spec.when(new TransferCase(PROVINCE, OFFICER, DAY, NEIGHBOUR))
                .when(new TransferCase(COMMUNE, OFFICER, DAY, PROVINCE))
                .thenRefused(Kind.INVALID, "not-the-competent-body");
    }

    @ParameterizedTest
    @CsvSource({"19-05443, not-a-body-to-transfer-to", "19-btcd, not-a-body-to-transfer-to", "19-99999, unknown-body"})
    void itGoesToAnotherBody(String to, String code) {
        spec.when(new TransferCase(PROVINCE, OFFICER, DAY, to)).thenRefused(Kind.INVALID, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {NEIGHBOUR, BOARD})
    void onlyFromAbove(String by) {
        spec.when(new TransferCase(by, OFFICER, DAY, PROVINCE)).thenRefused(Kind.INVALID, "not-the-competent-body");
    }

    @Test
    void whatWasAcceptedStays() {
        spec.accepted("2026-07-03")
                .when(new TransferCase(PROVINCE, OFFICER, DAY, NEIGHBOUR))
                .thenRefused(Kind.NOT_ALLOWED_IN_STATE, "not-allowed-in-state");
    }

    /** The bound binds the bodies that hand a case to and fro; the one above both of them ends that. */
    @Test
    void afterSeveralHandOversTheCommonSuperiorStillDecides() {
        spec.when(new TransferCase(COMMUNE, OFFICER, DAY, NEIGHBOUR))
                .when(new TransferCase(NEIGHBOUR, OFFICER, DAY, COMMUNE))
                .thenRefused(Kind.INVALID, "superior-decides");

        spec.when(new TransferCase(PROVINCE, OFFICER, DAY, COMMUNE));

        thenItIsAt(COMMUNE);
        spec.when(new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", null))
                .thenCaseEvents()
                .containsExactly(new CaseObjected(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", 4, PROVINCE, null));
    }

    /** A department and a ministry have the government above both. */
    @Test
    void afterSeveralHandOversABodyAboveOnlyOneOfThemDoesNot() {
        var department = "19-so-xay-dung";
        spec.when(new TransferCase(COMMUNE, OFFICER, DAY, PROVINCE))
                .when(new TransferCase(GOVERNMENT, OFFICER, DAY, department));

        spec.when(new TransferCase(PROVINCE, OFFICER, DAY, NEIGHBOUR)).thenRefused(Kind.INVALID, "superior-decides");

        assertThat(spec.refusal().vi()).contains(GOVERNMENT);
    }

    @Test
    void theActIsOffered() {
        var check = new CommandCheck(CaseSpec.LAW);
        var stage = (Case.Opened) spec.file().stage();

        assertThat(check.may(CommandName.TRANSFER, PROVINCE, stage, DAY)).isTrue();
        assertThat(check.may(CommandName.TRANSFER, NEIGHBOUR, stage, DAY)).isFalse();
        assertThat(check.may(CommandName.OBJECTION, PROVINCE, stage, DAY)).isFalse();
    }

    private void thenItIsAt(String body) {
        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        at -> assertThat(at.competence().body()).isEqualTo(body));
    }
}
