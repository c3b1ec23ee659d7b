package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.TimeLimits;
import org.tiepdan.lawpack.pack.LawPackException;

/** Each choice between a law and its decree, in both positions. */
class ReadingsTest {
    @TempDir
    private Path directory;

    private PackCopy pack;

    @BeforeEach
    void copy() {
        pack = PackCopy.in(directory);
    }

    @ParameterizedTest(name = "{0} from {1}: the law {2}, the decree {3}")
    @CsvSource({
        // LKN 27 and 36.1: 10 days; NĐ124/2020 16.1: 10 working days, from 2020-12-10 to 2026-06-30.
        "KN-ACCEPT-1, 2020-12-09, 2020-12-21, 2020-12-21",
        "KN-ACCEPT-1, 2020-12-10, 2020-12-21, 2020-12-24",
        "KN-ACCEPT-1, 2026-02-03, 2026-02-13, 2026-02-24",
        "KN-ACCEPT-1, 2026-06-30, 2026-07-10, 2026-07-14",
        "KN-ACCEPT-1, 2026-07-01, 2026-07-10, 2026-07-10",
        "KN-ACCEPT-2, 2026-06-30, 2026-07-10, 2026-07-14",
        "KN-ACCEPT-2, 2026-07-01, 2026-07-10, 2026-07-10",
        // LKN 41.1: 7 days; NĐ124/2020 29.2: 7 working days, from 2020-12-10 on.
        "KN-SEND-2,   2020-12-09, 2020-12-16, 2020-12-16",
        "KN-SEND-2,   2020-12-10, 2020-12-17, 2020-12-21",
        "KN-SEND-2,   2026-08-20, 2026-08-27, 2026-08-28",
        "KN-SEND-2,   2026-12-25, 2027-01-04, 2027-01-06",
    })
    void areChosenByTheSettings(String ruleId, LocalDate on, LocalDate byLaw, LocalDate byDecree) throws IOException {
        assertThat(due(ruleId, on)).isEqualTo(byLaw);

        pack.change("settings.csv", "reading-complaint-acceptance", ";LAW;", ";DECREE;");
        pack.change("settings.csv", "reading-second-decision-sending", ";LAW;", ";DECREE;");

        assertThat(due(ruleId, on)).isEqualTo(byDecree);
    }

    @Test
    void areRefusedWhenNoRowHasThem() throws IOException {
        pack.change("settings.csv", "reading-complaint-acceptance", ";LAW;", ";LAWS;");

        LawPackException refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults())
                .contains(
                        "settings.csv: 'reading-complaint-acceptance' phải là một trong DECREE, LAW, nhưng lại là 'LAWS'."
                                + " / 'reading-complaint-acceptance' must be one of DECREE, LAW, but was 'LAWS'.");
    }

    @Test
    void areRefusedWhenNoSettingChoosesThem() throws IOException {
        pack.remove("settings.csv", "reading-second-decision-sending");

        LawPackException refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults())
                .hasSize(2)
                .allMatch(
                        fault -> fault.endsWith(
                                        "'reading' must name a setting of settings.csv, but was 'reading-second-decision-sending=LAW'.")
                                || fault.endsWith(
                                        "'reading' must name a setting of settings.csv, but was 'reading-second-decision-sending=DECREE'."));
    }

    private LocalDate due(String ruleId, LocalDate on) {
        TimeLimits limits = LawPack.load(directory).timeLimits();
        DueDate due = limits.due(limits.inForce(ruleId, on).orElseThrow(), on, false, false);
        return due.dueOn();
    }
}
