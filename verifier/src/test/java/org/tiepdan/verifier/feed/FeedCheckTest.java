package org.tiepdan.verifier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.chain.RecordKey;

/** The published example of a stream, with losses and changes. */
class FeedCheckTest {
    private static final String EXAMPLE = file("19-05443.txt");
    private static final List<RecordKey> KEYS = List.of(RecordKey.read(file("feed.pub")));

    @TempDir
    Path work;

    @Test
    void aWholeStreamIsComplete() throws IOException {
        assertThat(check(text -> text)).isEqualTo(new FeedFindings(4, 1, 1, List.of()));
    }

    @Test
    void aLineForEachEventDoesAsWell() throws IOException {
        var lines = EXAMPLE.lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .toList();

        assertThat(check(_ -> String.join("\n", lines))).isEqualTo(new FeedFindings(4, 1, 1, List.of()));
    }

    @Test
    void whatCameTwiceIsCountedOnce() throws IOException {
        assertThat(check(text -> text + text)).isEqualTo(new FeedFindings(4, 1, 1, List.of()));
    }

    @Test
    void aMissingEventIsNamedByItsNumberAndItsHour() throws IOException {
        assertThat(check(text -> without(text, 2)).faults())
                .hasSize(2)
                .satisfiesExactly(
                        gap -> assertThat(gap).contains("events 2 to 2 are missing"),
                        hour -> assertThat(hour).contains("2026-07-01, hour 9"));
    }

    @Test
    void aMissingLastEventOfADayIsFound() throws IOException {
        assertThat(check(text -> without(text, 3)).faults()).hasSize(2);
    }

    @Test
    void aChangedEventIsFoundInItsHour() throws IOException {
        assertThat(check(text -> text.replace("\"by\":\"19-05443\"", "\"by\":\"19-05444\""))
                        .faults())
                .singleElement()
                .asString()
                .contains("hour 16");
    }

    @Test
    void aCountThatWasMendedIsNotSigned() throws IOException {
        assertThat(check(text -> text.replace("\"count\":3", "\"count\":2")).faults())
                .anySatisfy(fault -> assertThat(fault).contains("not signed"));
    }

    @Test
    void anotherKeySignsNothing() throws IOException, GeneralSecurityException {
        var other = RecordKey.of(
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());

        assertThat(FeedCheck.of(written(EXAMPLE), List.of(other)).faults())
                .singleElement()
                .asString()
                .contains("not signed");
    }

    @Test
    void aFileThatBeginsInTheMiddleOfADayIsCheckedFromTheNextOn() throws IOException {
        assertThat(check(text -> without(text, 1))).isEqualTo(new FeedFindings(3, 0, 1, List.of()));
    }

    @Test
    void aLineThatIsNoEventIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> check(text -> text + "data: {}\n\n"))
                .withMessageContaining("line");
    }

    private FeedFindings check(UnaryOperator<String> change) throws IOException {
        return FeedCheck.of(written(change.apply(EXAMPLE)), KEYS);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(work.resolve("feed.txt"), text);
    }

    private static String without(String stream, int number) {
        var events = new ArrayList<>(List.of(stream.split("\n\n")));
        events.removeIf(event -> event.startsWith("id: " + number + "\n"));
        return String.join("\n\n", events) + "\n\n";
    }

    private static String file(String name) {
        try (var stream =
                Objects.requireNonNull(FeedCheckTest.class.getResourceAsStream("/contracts/feeds/" + name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
