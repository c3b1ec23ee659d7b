package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.escalation.Escalations;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.limit.TimeLimits;
import org.tiepdan.lawpack.pack.LawPackException;

class LawPackTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void choosesThePackagedLawWhenTheVariableSaysNothing(String variable) {
        assertThat(LawPack.chosen(variable).ruleset())
                .isEqualTo(LawPack.packaged().ruleset());
    }

    @Test
    void choosesTheFolderThatTheVariableNames() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.change("time_limits.csv", "TC-TRANSFER", ";5;", ";6;");

        LawPack chosen = LawPack.chosen(directory.toString());

        assertThat(chosen.timeLimits().inForce("TC-TRANSFER", LocalDate.of(2026, 7, 1)))
                .hasValueSatisfying(limit -> assertThat(limit.length()).isEqualTo(6));
    }

    /** Reads nothing else of the packaged pack, but checks everything of a folder. */
    @Test
    void bodiesAloneAreThoseOfTheWholePack() throws IOException {
        assertThat(LawPack.chosenBodies(null).all())
                .isEqualTo(LawPack.packaged().bodies().all());
        PackCopy pack = PackCopy.in(directory);
        assertThat(LawPack.chosenBodies(directory.toString()).all())
                .isEqualTo(LawPack.packaged().bodies().all());

        pack.change("time_limits.csv", "TC-TRANSFER", ";5;", ";five;");

        assertThatExceptionOfType(LawPackException.class)
                .isThrownBy(() -> LawPack.chosenBodies(directory.toString()))
                .withMessageContaining("five");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path absent = directory.resolve("absent");

        assertThatExceptionOfType(LawPackException.class)
                .isThrownBy(() -> LawPack.chosen(absent.toString()))
                .withMessageContaining(absent.toString());
    }

    @Test
    void takesTheSwitchWhetherToRollFromTheSettings() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.change("settings.csv", "roll-off-rest-days", ";true;", ";false;");
        TimeLimits limits = LawPack.load(directory).timeLimits();
        LocalDate accepted = LocalDate.of(2026, 7, 2);

        DueDate due = limits.due(limits.inForce("KN-RESOLVE-1", accepted).orElseThrow(), accepted, false, false);

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void takesTheNumberOfHandOversFromTheSettings() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.change("settings.csv", "hand-overs-before-superior", ";2;", ";5;");

        assertThat(LawPack.packaged().handOversBeforeSuperior()).isEqualTo(2);
        assertThat(LawPack.load(directory).handOversBeforeSuperior()).isEqualTo(5);
    }

    @Test
    void takesTheStepsAgainstALateBodyFromTheSettings() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.change("settings.csv", "escalation-urge-working-days", ";0;", ";2;");

        assertThat(LawPack.packaged().escalations().rows())
                .extracting(Escalations.Row::step, Escalations.Row::workingDays)
                .containsExactly(
                        tuple(EscalationStep.URGE, 0),
                        tuple(EscalationStep.REPORT_TO_HEAD, 5),
                        tuple(EscalationStep.ACCOUNTABILITY, 5));
        Escalations.Row urge = LawPack.load(directory).escalations().after(0).orElseThrow();
        assertThat(urge.workingDays()).isEqualTo(2);
        assertThat(urge.basis()).startsWith("NĐ154/2026 6.4a");
    }

    @Test
    void takesNoStepWhereNoRowNamesOne() {
        assertThat(new Escalations(List.of()).after(0)).isEmpty();
    }

    @Test
    void runsTheLimitsOfTheNationalDatabaseWhereTheOfficeRecordsIt() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.change("settings.csv", "national-database-entries", ";false;", ";true;");
        LocalDate day = LocalDate.of(2026, 7, 2);

        assertThat(LawPack.packaged().timeLimits().startedBy(LimitEvent.ACCEPTED, day))
                .noneMatch(limit -> limit.step() == LimitStep.RECORDING);
        assertThat(LawPack.packaged().timeLimits().inForce("DB-UPDATE", day)).isPresent();
        assertThat(LawPack.load(directory).timeLimits().startedBy(LimitEvent.ACCEPTED, day))
                .anyMatch(limit -> limit.ruleId().equals("DB-UPDATE"));
    }

    @Test
    void namesTheSameLawAlike() {
        PackCopy pack = PackCopy.in(directory);

        LawPack loaded = LawPack.load(pack.directory());

        assertThat(loaded.ruleset())
                .matches("vn-[0-9a-f]{12}")
                .isEqualTo(LawPack.packaged().ruleset());
        assertThat(loaded.calendar().version())
                .matches("vn-calendar-[0-9a-f]{12}")
                .isEqualTo(LawPack.packaged().calendar().version());
    }

    @Test
    void namesAChangedLawAnewAndAnUnchangedCalendarAsBefore() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.append("refusal_grounds.csv", "LKN-11-10;COMPLAINT;vi;en;LKN 11;UNKNOWN;");

        LawPack changed = LawPack.load(directory);

        assertThat(changed.ruleset()).isNotEqualTo(LawPack.packaged().ruleset());
        assertThat(changed.calendar().version())
                .isEqualTo(LawPack.packaged().calendar().version());
    }

    @Test
    void namesAChangedCalendarAnew() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        pack.append("working_calendar.csv", "2026-11-23;SWAP_DAY_OFF;Nghỉ hoán đổi;Swap;;UNKNOWN;");
        pack.append("working_calendar.csv", "2026-11-28;WORKED_WEEKEND;Làm bù;Worked;;UNKNOWN;");

        LawPack changed = LawPack.load(directory);
        LocalDate received = LocalDate.of(2026, 11, 17);
        TimeLimit limit = changed.timeLimits().inForce("KN-ACCEPT-1", received).orElseThrow();

        assertThat(changed.calendar().version())
                .isNotEqualTo(LawPack.packaged().calendar().version());
        assertThat(changed.timeLimits().due(limit, received, false, false).dueOn())
                .isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void leavesProseInTheFolderOutOfTheLaw() throws IOException {
        PackCopy.in(directory);
        Files.writeString(directory.resolve("README.md"), "What these files are.");

        assertThat(LawPack.load(directory).ruleset())
                .isEqualTo(LawPack.packaged().ruleset());
    }

    /** It has its own rules, bodies and names; only the table of reasons has rows that the product requires. */
    @Test
    void readsThePackOfACityThatKnowsNoneOfTheseRules() {
        LawPack city = LawPack.load(Path.of("src/test/resources/city"));

        assertThat(city.ruleset()).matches("city-[0-9a-f]{12}");
        assertThat(city.calendar().version()).matches("city-calendar-[0-9a-f]{12}");
        assertThat(city.timeLimits().ruleIds()).containsExactly("SR-ACK", "SR-FIX", "SR-TAKE-UP");
        assertThat(city.bodies().all()).hasSize(5);
        assertThat(city.eligibility().all()).isEmpty();
    }
}
