package org.tiepdan.lawpack.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

class TriageReasonsTest {
    private static final TriageReasons REASONS = LawPack.packaged().triageReasons();

    @ParameterizedTest
    @CsvSource({
        "DECISION,  FACTS-COMPLETED COMPETENCE-BY-FIELD OBJECTION-UPHELD OBJECTION-DISMISSED NOT-ELIGIBLE ALREADY-GUIDED SENT-TO-MANY OUTSIDE-COMPETENCE GUIDED-TO-SPLIT EARLIER-DECISION-WRONG LAND-DISPUTE",
        "OBJECTION, NOT-COMPETENT WRONG-RESPONDENT WRONG-INSTANCE ALREADY-SETTLED",
        "CONFLICT,  SAME-PETITION OTHER-PETITION",
        // TT05/2021 6.1d: several matters are a type of their own
        "SPLIT,     SEVERAL-MATTERS",
        "REPEAT,    REPEATED REPEATED-OVERDUE REPEATED-AFTER-GUIDANCE REPEATED-AFTER-TRANSFER REPEATED-AFTER-THE-END REGISTRATION-CHANGED REPEATED-BY-NAME",
        "UNLINK,    OTHER-MATTER NEW-FACTS OTHER-PETITIONER",
        "FACTS,     READ-IN-THE-PETITION GIVEN-BY-PETITIONER CONFIRMED-BY-BODY",
    })
    void holdsTheReasonsOfTheContractForEachUse(TriageReason.Use use, String codes) {
        assertThat(REASONS.of(use)).extracting(TriageReason::code).containsExactly(codes.split(" "));
    }

    @Test
    void doesNotFindAReasonForAnotherUse() {
        assertThat(REASONS.find("NOT-ELIGIBLE", TriageReason.Use.DECISION)).isPresent();
        assertThat(REASONS.find("NOT-ELIGIBLE", TriageReason.Use.OBJECTION)).isEmpty();
        assertThat(REASONS.find("because", TriageReason.Use.DECISION)).isEmpty();
    }
}
