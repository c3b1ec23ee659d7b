package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.spoilt.Saving;
import org.tiepdan.intake.spoilt.SpoiltRegister;
import org.tiepdan.intake.testkit.Counter;
import tools.jackson.databind.JsonNode;

/** A register with all the faults of spreadsheets and offices at once. */
class SpoiltRegisterTest extends ImportScenario {
    private static final long SEED = 20261128;
    private static final int LINES = 2_000;
    private static final int MOST_TIMES = 20;

    SpoiltRegisterTest(Counter counter) {
        super(counter);
    }

    @Test
    void takesQuestionsOrRefusesEachLineForItsReasonAndNoneTwiceHoweverItIsSavedAgain() throws Exception {
        var register = new SpoiltRegister(SEED, LINES, counter.body());
        var expected = register.expectations();
        long good =
                expected.stream().filter(each -> !each.startsWith("REFUSED")).count();

        var first = send(register, Saving.EXCEL);

        assertThat(became(first)).isEqualTo(expected);
        assertThat(summary(first).get("registered").longValue()
                        + summary(first).get("repeated").longValue())
                .isEqualTo(good);
        assertThat(summary(first).get("questioned").longValue())
                .isEqualTo(expected.stream()
                        .filter(each -> each.startsWith("QUESTIONED"))
                        .count());
        assertThat(counter.recorded()).hasSize((int) good);
        for (var saving : List.of(Saving.LIBRE_OFFICE, Saving.MACINTOSH, Saving.UNICODE_TEXT)) {
            var again = send(register, saving);

            assertThat(became(again)).as(saving.name()).isEqualTo(expected);
            assertThat(summary(again).get("registered").longValue())
                    .as(saving.name())
                    .isZero();
            assertThat(receipts(again)).as(saving.name()).isEqualTo(receipts(first));
        }
        assertThat(counter.recorded()).hasSize((int) good);
        assertThat(numbers()).doesNotHaveDuplicates();
    }

    @Test
    void isSpoiltInEveryWay() {
        var kinds = new SpoiltRegister(SEED, LINES, "19-btcd")
                .expectations().stream()
                        .flatMap(each -> List.of(each.split(" ", -1)).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(kinds.keySet())
                .contains(
                        "TAKEN",
                        "lost-zeros",
                        "scientific-number",
                        "old-font-tcvn3",
                        "old-font-vni",
                        "repeated-line",
                        "register-number-taken",
                        "short-row",
                        "spreadsheet-date-number");
        assertThat(kinds.values()).allMatch(count -> count >= 10);
    }

    /** As an office does: sends the file again if a slow log cut it short. */
    private List<JsonNode> send(SpoiltRegister register, Saving saving) throws Exception {
        for (int time = 0; time < MOST_TIMES; time++) {
            var answer = intake.send(PATH, CSV, BodyPublishers.ofByteArray(register.savedBy(saving)));
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            var lines = answer.response()
                    .body()
                    .lines()
                    .map(EventJson.MAPPER::readTree)
                    .toList();
            if (summary(lines).get("complete").booleanValue()) {
                return lines;
            }
        }
        throw new AssertionError("The file was never read to its end.");
    }

    private static List<String> became(List<JsonNode> answers) {
        return answers.stream()
                .filter(answer -> !answer.has("summary"))
                .map(SpoiltRegisterTest::became)
                .toList();
    }

    private static String became(JsonNode answer) {
        var recorded = answer.has("petitionId");
        var codes = answer.path(recorded ? "warnings" : "errors")
                .valueStream()
                .map(each -> each.get("code").stringValue())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return ((recorded ? codes.isEmpty() ? "TAKEN" : "QUESTIONED" : "REFUSED") + " " + codes).strip();
    }

    private static List<String> receipts(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("receiptCode").asString("-"))
                .toList();
    }

    private List<Integer> numbers() {
        return counter.recorded().stream()
                .map(written -> EventJson.MAPPER
                        .readTree(written.value())
                        .get("registerNumber")
                        .intValue())
                .toList();
    }
}
