package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;
import org.tiepdan.lawpack.form.rule.FormCheck;
import org.tiepdan.reporting.form.CheckResult.Failure;

class CheckResultTest {
    private static final FormCheck EQUAL = check(false);
    private static final FormCheck AT_LEAST = check(true);

    /** Column 1 against the sum of columns 2 and 3. */
    private static FormCheck check(boolean atLeast) {
        return new FormCheck(new Sum(List.of(1)), atLeast, new Sum(List.of(2, 3)), "vi", "en");
    }

    private static FormRow row(String body, boolean total, @Nullable String... values) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var value : values) {
            numbers.add(value == null ? null : new BigDecimal(value));
        }
        return new FormRow(body, body, total, Collections.unmodifiableList(numbers));
    }

    @Test
    void eachRowIsComparedByValueWhateverItsScale() {
        assertThat(CheckResult.of(EQUAL, List.of(row("a", false, "3.0", "1", "2"), row("b", true, "0", "0", "0")))
                        .holds())
                .isTrue();
    }

    @Test
    void aRowThatDoesNotAddUpIsNamedWithBothSides() {
        var result = CheckResult.of(
                EQUAL,
                List.of(row("a", false, "3", "1", "2"), row("b", false, "4", "1", "2"), row("b", true, "6", "2", "5")));

        assertThat(result.holds()).isFalse();
        assertThat(result.failures())
                .containsExactly(
                        new Failure("b", false, new BigDecimal("4"), new BigDecimal("3")),
                        new Failure("b", true, new BigDecimal("6"), new BigDecimal("7")));
    }

    @Test
    void atLeastAlsoAllowsMore() {
        assertThat(CheckResult.of(AT_LEAST, List.of(row("a", false, "4", "1", "2"), row("b", false, "3", "1", "2")))
                        .holds())
                .isTrue();
        assertThat(CheckResult.of(AT_LEAST, List.of(row("a", false, "2", "1", "2")))
                        .failures())
                .containsExactly(new Failure("a", false, new BigDecimal("2"), new BigDecimal("3")));
    }

    @Test
    void withoutAValueOnEitherSideThereIsNothingToCompare() {
        assertThat(CheckResult.of(EQUAL, List.of(row("a", false, null, "1", "2"), row("b", false, "9", "1", null)))
                        .holds())
                .isTrue();
    }
}
