package org.tiepdan.office.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every possible difference of a submitted form has a text; a kind of notification uses the text of the notification. */
class MarkWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IN_TRIAGE",
                "ROUTED",
                "SPLIT",
                "COPY",
                "HELD",
                "ACCEPTED",
                "SUSPENDED",
                "RESUMED",
                "DECIDED",
                "EFFECTIVE",
                "CLOSED",
                "OBJECTED",
                "RESULT",
                "case.refused.v1",
                "case.answered.v1",
                "case.withdrawn.v1",
                "case.found-complex.v1",
                "case.terminated.v1",
                "case.extended.v1",
                "case.dialogue-held.v1",
                "case.notified.v1/RESULT_TO_SENDER",
                "case.published.v1",
                "case.executed.v1",
                "case.lodged-again.v1",
                "case.reported.v1",
                "case.urged.v1"
            })
    void areInBothLanguages(String what) {
        for (var language : new String[] {"", "en"}) {
            var words = ResourceBundle.getBundle("messages", language.isEmpty() ? Locale.ROOT : Locale.of(language));

            assertThat(words.containsKey("reports.mark." + SubmittedController.kind(what)))
                    .as(language + what)
                    .isTrue();
        }
    }
}
