package org.tiepdan.routing.duplicate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

    @ParameterizedTest
    @EnumSource(Relation.class)
    void of_a_case_that_the_caller_sees_it_is_told_which_one(Relation relation) {
        assertThat(Disclosure.of(relation, true, false, false)).isEqualTo(Disclosure.CASE);
        assertThat(Disclosure.of(relation, true, true, false)).isEqualTo(Disclosure.CASE);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void of_another_which_body_has_it(Relation relation) {
        assertThat(Disclosure.of(relation, false, false, false)).isEqualTo(Disclosure.WHERE);
        assertThat(Disclosure.of(relation, false, false, true))
                .as("a complaint against the caller's body is no secret of that body")
                .isEqualTo(Disclosure.WHERE);
    }

    @ParameterizedTest
    @CsvSource({"LINKED, THAT_IT_WAS_SENT", "LATE, NOTHING", "RELATED, NOTHING"})
    void of_a_denunciation_only_that_this_one_is_a_copy(Relation relation, Disclosure told) {
        assertThat(Disclosure.of(relation, false, true, false)).as("LTC 24.3").isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void whom_it_denounces_is_told_nothing_whatever_else_holds(Relation relation) {
        assertThat(Disclosure.of(relation, true, true, true)).as("LTC 8.3, 56").isEqualTo(Disclosure.NOTHING);
        assertThat(Disclosure.of(relation, false, true, true)).isEqualTo(Disclosure.NOTHING);
    }
}
