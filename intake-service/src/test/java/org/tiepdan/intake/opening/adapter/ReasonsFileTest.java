package org.tiepdan.intake.opening.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.intake.opening.ActReason;
import org.tiepdan.intake.opening.ActUse;

class ReasonsFileTest {

    @Test
    void theReasonsAreOfOneUseEachAndSayWhatTheyAreFoundedOn() {
        var reasons = ReasonsFile.read();

        assertThat(reasons.all()).extracting(ActReason::code).doesNotHaveDuplicates();
        assertThat(reasons.codes(ActUse.OPENING)).contains("VERIFY-IDENTITY").doesNotContain("WRONG-ENTRY");
        assertThat(reasons.codes(ActUse.ERASURE)).contains("WRONG-ENTRY").doesNotContain("VERIFY-IDENTITY");
        assertThat(reasons.codes(ActUse.REFUSAL)).contains("PAPER-NOT-FOUND").doesNotContain("WRONG-ENTRY");
        assertThat(reasons.all()).allSatisfy(reason -> {
            assertThat(reason.vi()).isNotBlank();
            assertThat(reason.en()).isNotBlank();
            assertThat(reason.basis()).isNotBlank();
        });
    }
}
