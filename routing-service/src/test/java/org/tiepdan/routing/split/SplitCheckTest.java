package org.tiepdan.routing.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiepdan.routing.split.SplitMatters.complaint;
import static org.tiepdan.routing.split.SplitMatters.denunciation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.interest.Respondent;

class SplitCheckTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 20);
    private final SplitCheck check = new SplitCheck(LawPack.packaged().bodies());

    @Test
    void findsNothingWrongWithAComplaintAndADenunciation() {
        assertThat(check.faults(List.of(complaint(), denunciation()), RECEIVED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 21})
    void wantsSeveralMattersAndNotTooMany(int count) {
        assertThat(check.faults(Collections.nCopies(count, denunciation()), RECEIVED))
                .extracting(SplitFault::matter, SplitFault::member, SplitFault::code)
                .containsExactly(tuple(-1, "matters", "not-several-matters"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MIXED,        -,           -,        -,                       -,          -, type:still-mixed",
                "PROPOSAL,     CORRUPTION,  -,        -,                       -,          -, field:field-not-of-type",
                "FEEDBACK,     -,           19-99999, -,                       -,          -, respondent/body:unknown-body",
                "DENUNCIATION, -,           -,        -,                       -,          1, instance:instance-not-for-this-type",
                "COMPLAINT,    -,           -,        -,                       -,          3, instance:not-an-instance",
                "DENUNCIATION, -,           -,        ADMINISTRATIVE_DECISION, -,          -, decision:decision-not-for-this-type",
                "PROPOSAL,     -,           -,        -,                       2026-06-03, -, decision:decision-not-for-this-type",
                "COMPLAINT,    -,           -,        -,                       2026-08-21, -, decision/receivedOn:after-receipt",
            })
    void namesWhatIsWrongWithAMatter(
            PetitionType type,
            @Nullable Field field,
            @Nullable String body,
            @Nullable DecisionKind kind,
            @Nullable LocalDate decisionReceivedOn,
            @Nullable Integer instance,
            String fault) {
        var respondent = body == null ? null : new Respondent(body, "HEAD", null);
        var matter = new SplitMatter(type, field, respondent, kind, decisionReceivedOn, instance, null, null);

        assertThat(check.faults(List.of(complaint(), matter), RECEIVED))
                .extracting(found -> found.matter() + " " + found.member() + ":" + found.code())
                .containsExactly("1 " + fault);
    }

    @Test
    void namesAllFaultsAtOnce() {
        var wrong = new SplitMatter(
                PetitionType.PROPOSAL,
                Field.CORRUPTION,
                new Respondent("nobody", null, null),
                DecisionKind.ADMINISTRATIVE_ACT,
                null,
                1,
                null,
                null);

        assertThat(check.faults(List.of(wrong, wrong), RECEIVED)).hasSize(8);
    }

    @Test
    void makesTheSameIdsAgainAndOthersForAnotherPetition() {
        var petition = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
        var first = MatterIds.next(petition, 0, 2);

        assertThat(first).doesNotHaveDuplicates().isEqualTo(MatterIds.next(petition, 0, 2));
        assertThat(MatterIds.next(petition, 2, 2)).doesNotContainAnyElementsOf(first);
        assertThat(MatterIds.next(first.getFirst(), 0, 2)).doesNotContainAnyElementsOf(first);
    }
}
