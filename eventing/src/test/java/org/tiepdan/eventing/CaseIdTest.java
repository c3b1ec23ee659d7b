package org.tiepdan.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {
    private static final String REST = "1234567890abcdef1234567890abcde";

    @Test
    void isThirtyTwoLowerCaseHexadecimalDigits() {
        assertThat(CaseId.parse("0" + REST)).contains(new CaseId("0" + REST));
        assertThat(CaseId.parse("f" + REST)).contains(new CaseId("f" + REST));
    }

    /** The characters adjacent to each range, and one character too many or too few. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/" + REST, ":" + REST, "`" + REST, "g" + REST, "A" + REST, "٣" + REST, REST, "00" + REST, ""})
    void isNothingElse(String text) {
        assertThat(CaseId.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(text));
    }
}
