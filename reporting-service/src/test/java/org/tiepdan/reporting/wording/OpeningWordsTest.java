package org.tiepdan.reporting.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.casefile.Happening;

/** Every code that intake writes about openings has words. */
class OpeningWordsTest {
    private static final Path REASONS =
            Path.of(System.getProperty("tiepdan.root", ".."), "intake-service/src/main/resources/opening/reasons.csv");

    static Stream<String> acts() {
        return codes("act");
    }

    static Stream<String> causes() {
        return codes("cause");
    }

    static Stream<String> reasons() throws IOException {
        return Files.readAllLines(REASONS).stream().skip(1).map(line -> line.substring(0, line.indexOf(';')));
    }

    private static Stream<String> codes(String member) {
        return ContractSamples.schema("petition.opening-refused.v1")
                .at("/properties/" + member + "/enum")
                .valueStream()
                .map(code -> code.asString());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void ofAnAttemptedAct(String act) {
        assertSaid(line("petition.opening-refused.v1", act + ",EXPIRED", null), act);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void ofTheCauseOfARefusal(String cause) {
        assertSaid(line("petition.opening-refused.v1", "READING," + cause, null), cause);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void ofAReason(String reason) {
        assertSaid(line("petition.opened.v1", "GRANTED", reason), reason);
    }

    private static void assertSaid(Happening line, String code) {
        var words = Objects.requireNonNull(OpeningWords.of(line));

        assertThat(words.vi()).endsWith(".").doesNotContain(code);
        assertThat(words.en()).endsWith(".").doesNotContain(code);
    }

    private static Happening line(String type, String detail, @Nullable String reason) {
        return new Happening(
                "e-1", type, Instant.EPOCH, null, null, null, detail, null, null, null, null, reason, null, null);
    }
}
