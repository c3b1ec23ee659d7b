package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@code --clock} and {@code --speed} change a start, without starting anything. */
class LauncherClockTest {
    private static final String PARTS = "BASE=$PWD; for part in say options clock data sample; do"
            + " . local-stack/launcher/$part.sh; done; DATA=$PWD/data; mkdir -p data/tmp data/logs; ";
    private static final String CLOCK = "CLOCK=2026-06-25T08:00+07:00 SPEED=1h/s; check_clock; ";

    @TempDir
    Path folder;

    private LauncherCopy launcher;

    @BeforeEach
    void copy() throws Exception {
        launcher = LauncherCopy.in(folder, "exit 1");
    }

    private List<String> run(String commands) throws Exception {
        return launcher.run(PARTS + commands);
    }

    @Test
    void namesEveryFaultInOneSentence() throws Exception {
        assertThat(launcher.run(
                        "MONGODB=mongodb://db TRUSTED_ISSUERS=https://login ./run --clock 25/06/2026 --speed 0h/s"))
                .first()
                .asString()
                .startsWith("run: a training clock is refused: ")
                .contains(
                        "--clock 25/06/2026 is not a moment",
                        "--speed 0h/s is not a speed",
                        "MONGODB",
                        "TRUSTED_ISSUERS");
    }

    @Test
    void aSpeedNeedsAClockAndBothAreForAStart() throws Exception {
        assertThat(launcher.run("./run --speed 1h/s"))
                .startsWith("run: a training clock is refused: --speed needs --clock");
        assertThat(launcher.run("./run token clerk --clock 2026-06-25T08:00Z"))
                .startsWith("run: a training clock is refused: it is for a start");
        assertThat(launcher.run("./run --clock")).startsWith("run: --clock needs a moment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-25T08:00+07:00",
                "2024-02-29T23:59:59Z",
                "2026-12-31T22:30-05:30",
                "2027-01-01T00:00+07:00",
                "2000-03-01T00:00Z"
            })
    void readsMomentsAsAnyClockDoes(String moment) throws Exception {
        var seconds = OffsetDateTime.parse(moment).toEpochSecond();

        assertThat(run("seconds_of " + moment)).containsExactly(Long.toString(seconds));
        assertThat(run("in_viet_nam " + seconds))
                .singleElement()
                .satisfies(shown -> assertThat(
                                OffsetDateTime.parse(shown + "+07:00").toEpochSecond())
                        .isEqualTo(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-25T08:00",
                "2026-06-31T08:00Z",
                "2026-02-29T08:00Z",
                "2026-13-01T08:00Z",
                "2026-06-25T24:00Z",
                "2026-06-25",
                "now"
            })
    void refusesWhatIsNoMoment(String text) throws Exception {
        assertThat(run("seconds_of '" + text + "' || echo refused")).containsExactly("refused");
    }

    @ParameterizedTest
    @CsvSource({"1s/s,1", "30min/s,1800", "1h/s,3600", "12h/s,43200", "1d/s,86400"})
    void readsSpeeds(String speed, String pace) throws Exception {
        assertThat(run("pace_of " + speed)).containsExactly(pace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0h/s", "1.5h/s", "1h", "2d/s", "25h/s", "-1h/s", "1w/s"})
    void refusesWhatIsNoSpeed(String text) throws Exception {
        assertThat(run("pace_of '" + text + "' || echo refused")).containsExactly("refused");
    }

    @Test
    void standsUntilItIsLetGoAndGoesOnWhereItStood() throws Exception {
        var noted = run(CLOCK + "wind_clock; cat data/clock; date() { echo 1000; }; let_clock_go; cat data/tmp/clock;"
                + " date() { echo 1012; }; keep_clock; cat data/clock; stop_clock; cat data/clock");

        assertThat(noted)
                .containsExactly(
                        "1782349200",
                        "The training clock runs: from 2026-06-25T08:00:00, 1h/s.",
                        "1002",
                        // Ten seconds have passed, and a killed system may live twenty more.
                        Long.toString(1782349200L + 30 * 3600),
                        Long.toString(1782349200L + 11 * 3600));
        assertThat(run(CLOCK + "wind_clock; echo $TRAINING_CLOCK"))
                .containsExactly(
                        "The training continues where its clock stopped, at 2026-06-25T19:00:00; --fresh begins anew.",
                        "2026-06-25T19:00:00+07:00");
        assertThat(run("CLOCK=2026-07-01T08:00+07:00 SPEED=1h/s; check_clock; wind_clock; echo $TRAINING_CLOCK"))
                .containsExactly("2026-07-01T08:00:00+07:00");
    }

    @Test
    void aFolderOfATrainingIsForTrainingsOnly() throws Exception {
        run("echo 1782349200 >data/clock; mkdir data/broker");

        assertThat(run("check_clock_of_data"))
                .singleElement()
                .asString()
                .contains("belongs to a training, whose clock stopped at 2026-06-25T08:00:00");
        assertThat(run(CLOCK + "check_clock_of_data; echo taken")).containsExactly("taken");
        assertThat(run("FRESH=yes; check_clock_of_data; wipe_if_asked; ls data").toString())
                .doesNotContain("clock", "broker");
    }

    @Test
    void aFolderThatLivedByTheMachinesClockIsForNoTraining() throws Exception {
        run("mkdir data/broker");

        assertThat(run(CLOCK + "check_clock_of_data"))
                .singleElement()
                .asString()
                .contains("belongs to a system that uses this machine's clock");
    }

    @Test
    void aTrainingHasAFolderOfItsOwnUnlessOneIsNamed() throws Exception {
        assertThat(run("DATA=$BASE/.local; " + CLOCK + "echo ${DATA##*/}")).containsExactly(".local-training");
        assertThat(run("DATA=$BASE/.local DATA_GIVEN=yes; " + CLOCK + "echo ${DATA##*/}"))
                .containsExactly(".local");
    }

    @Test
    void nothingOfTheSampleComesFromTheFuture() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("year")).resolve("petitions.ndjson"), """
                {"idempotencyKey":"1","receivedAt":"2026-06-24T16:00:00+07:00"}
                {"idempotencyKey":"2","receivedAt":"2026-06-25T08:00:00+07:00"}
                {"idempotencyKey":"3","receivedAt":"2026-06-25T08:00:01+07:00"}
                """);
        Files.writeString(folder.resolve("year/acts.ndjson"), """
                {"key":"1","body":{"on":"2026-06-24"}}
                {"key":"2","body":{"on":"2026-06-25"}}
                """);

        var kept = run("SAMPLE='" + folder.resolve("year") + "'; " + CLOCK
                + "sample_until_now; cat $SAMPLE/petitions.ndjson $SAMPLE/acts.ndjson");

        assertThat(kept)
                .containsExactly(
                        "{\"idempotencyKey\":\"1\",\"receivedAt\":\"2026-06-24T16:00:00+07:00\"}",
                        "{\"idempotencyKey\":\"2\",\"receivedAt\":\"2026-06-25T08:00:00+07:00\"}",
                        "{\"key\":\"1\",\"body\":{\"on\":\"2026-06-24\"}}");
    }
}
