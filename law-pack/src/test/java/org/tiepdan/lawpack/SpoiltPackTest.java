package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.pack.LawPackException;

/** Spoilt copies of the law, one for each kind of fault: each must be refused, naming the file and the lines. */
class SpoiltPackTest {
    @TempDir
    private Path directory;

    private PackCopy pack;

    @BeforeEach
    void copy() {
        pack = PackCopy.in(directory);
    }

    @ParameterizedTest(name = "{0}: {2} becomes {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            settings.csv         | roll-off         | ;true;        | ;yes;         | 'roll-off-rest-days' must be true or false (import the column as text), but was 'yes'.
            settings.csv         | hand-overs       | ;2;           | ;0;           | 'value' must be a whole number above 0, but was '0'.
            settings.csv         | roll-off         | roll-off      | fall-off      | unknown setting 'fall-off-rest-days'.
            working_calendar.csv | 2026-08-22       | 2026-08-22    | 2026-08-24    | can never be reached: 2026-08-24 is a working day anyway, so this changes nothing.
            working_calendar.csv | 2026-08-31       | 2026-08-31    | 2026-08-30    | can never be reached: 2026-08-30 is a day of rest anyway, so this changes nothing.
            working_calendar.csv | 2026-08-31       | 2026-08-31    | 2031-09-01    | can never be reached: 2031-09-01 is not from FIRST_DAY 2019-01-01 to LAST_DAY 2030-12-31.
            working_calendar.csv | 2026-08-31       | SWAP_DAY_OFF  | LAST_DAY      | LAST_DAY is there twice.
            units.csv            | 05443            | 05443         | 5443          | 'code' lost leading zeros: import the column as text, but was '5443'.
            units.csv            | 01840            | ;phường;      | ;ward;        | 'type' must be one of tỉnh, thành phố, xã, phường, đặc khu, but was 'ward'.
            units.csv            | 00004            | ;01;          | ;99;          | 'province' must be a province of this file, but was '99'.
            bodies.csv           | 19-so-y-te       | 19-ubnd       | 19-uy-ban     | 'parent' must be a body of this file, but was '19-uy-ban'.
            bodies.csv           | 19-so-y-te       | 19-ubnd       | 19-so-y-te    | 'parent' leads in a circle.
            bodies.csv           | 19-btcd          | ;19-ubnd;2025 | ;19-uy-ban;2025 | 'receives_for' must be a body of this file, but was '19-uy-ban'.
            bodies.csv           | 19-btcd          | ;19-ubnd;2025 | ;;2025        | 'receives_for' must be filled for a RECEPTION_BOARD, and for no other level.
            bodies.csv           | 19-so-y-te       | ;;;VERIFIED   | ;2026-12-31;19-so;VERIFIED | 'successor' must be a body of this file, but was '19-so'.
            bodies.csv           | 19-so-y-te       | ;;;VERIFIED   | ;2026-12-31;19-so-y-te;VERIFIED | 'successor' leads in a circle.
            bodies.csv           | 19-05443         | ;05443;       | ;05444;       | 'commune' must be a commune of province 19 in units.csv from 2025-07-01 on, but was '05444'.
            bodies.csv           | 19-05443         | ;19;05443;    | ;20;05443;    | 'commune' must be a commune of province 20 in units.csv from 2025-07-01 on, but was '05443'.
            bodies.csv           | 19-05443         | ;05443;       | ;;            | 'commune' must be filled for a COMMUNE, and for no other level.
            bodies.csv           | 19-05443         | 2025-07-01    | 2025-06-30    | 'commune' must be a commune of province 19 in units.csv from 2025-06-30 on, but was '05443'.
            bodies.csv           | 19-thanh-tra     | ;19;          | ;98;          | 'province' must be a province of units.csv, but was '98'.
            bodies.csv           | 19-so-y-te       | 19-so-y-te    | 19-Sở-Y-Tế    | 'code' must be small letters, digits and single hyphens, but was '19-Sở-Y-Tế'.
            jurisdiction.csv     | KN-PROVINCE-1;   | ;PROVINCE;    | ;REGION;      | 'respondent_level' must be one of PROVINCE, RECEPTION_BOARD, PROVINCE_BODY, DEPARTMENT, COMMUNE, MINISTRY, PRIME_MINISTER, COURT, PROCURACY, ENFORCEMENT, AUDIT, COUNCIL, PARTY, DISTRICT, COMMUNE_UNIT, DEPARTMENT_UNIT, MINISTRY_UNIT, PUBLIC_UNIT, PRIME_MINISTER_UNIT, STATE_ENTERPRISE, but was 'REGION'.
            jurisdiction.csv     | KN-PROVINCE-1;   | 2025-07-01;;  | 2025-07-01;2025-06-30; | can never be reached, because effective_to 2025-06-30 is before effective_from 2025-07-01.
            jurisdiction.csv     | KN-PROVINCE-1;   | ;1;           | ;;            | 'decision_kind' and 'instance' (1 or 2) must be filled for a COMPLAINT, and for no other type.
            jurisdiction.csv     | TC-PROVINCE-HEAD | ;HEAD;;;      | ;HEAD;;1;     | 'decision_kind' and 'instance' (1 or 2) must be filled for a COMPLAINT, and for no other type.
            outcomes.csv         | OUT-FEEDBACK-OWN | ;ACCEPT;      | ;TAKE;        | 'outcome' must be one of ACCEPT, TRANSFER, GUIDE, RETURN, FILE, URGE, REFUSE, TRIAGE, but was 'TAKE'.
            field_ministries.csv | LAND_HOUSING;bo-x | bo-xay-dung  | bo-noi        | 'ministry' must be a body of level MINISTRY for all its days, but was 'bo-noi'.
            field_ministries.csv | LAND_HOUSING;bo-x | bo-xay-dung  | toa-an        | 'ministry' must be a body of level MINISTRY for all its days, but was 'toa-an'.
            field_ministries.csv | LAND_HOUSING;bo-x | 2025-07-01   | 2025-06-30    | 'ministry' must be a body of level MINISTRY for all its days, but was 'bo-xay-dung'.
            refusal_grounds.csv  | LKN-11-6         | LKN-11-6      | LKN 11.6      | 'code' must be written like 'LKN-11-6', but was 'LKN 11.6'.
            """)
    void refusesALineThatCannotHold(String file, String start, String old, String replacement, String sentence)
            throws IOException {
        int line = pack.change(file, start, old, replacement);

        assertThat(faults()).contains("%s, line %d: %s".formatted(file, line, sentence));
    }

    @Test
    void refusesAnOverlap() throws IOException {
        int line = pack.change("jurisdiction.csv", "KN-COMMUNE-2;", "2026-06-30", "2026-07-31");

        assertThat(faults())
                .containsExactly("jurisdiction.csv, lines %d and %d: both hold on 2026-07-01: an overlap."
                        .formatted(line, line + 1));
    }

    @Test
    void refusesAGap() throws IOException {
        int line = pack.change("jurisdiction.csv", "KN-COMMUNE-2;", "2026-06-30", "2026-06-28");

        assertThat(faults())
                .containsExactly(
                        "jurisdiction.csv, lines %d and %d: neither holds from 2026-06-29 to 2026-06-30: a gap."
                                .formatted(line, line + 1));
    }

    @Test
    void refusesARowThatAnotherHidesWhateverItsName() throws IOException {
        int line = pack.append(
                "jurisdiction.csv",
                "KNPA-COURT;FEEDBACK;COURT;BODY;;;RESPONDENT_BODY;LTCD 26.2;vi;en;2026-01-01;;VERIFIED;");

        assertThat(faults())
                .containsExactly(("jurisdiction.csv, lines %d and %d: line %d can never be reached,"
                                + " because line %d says the same matter for all its days.")
                        .formatted(line - 1, line, line, line - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "time_limits.csv, KN-DISC-ACCEPT, 2026-06-30, 2026-07-01",
        "outcomes.csv, OUT-COMPLAINT-OTHER, 2026-06-30, 2026-07-01",
        "eligibility.csv, DK-FINAL-COMPLAINT, 2026-06-30, 2026-07-01",
        "units.csv, 25270, 2026-04-29, 2026-04-30",
    })
    void refusesOverlapsInEveryDatedTable(String file, String start, String lastDay, String later) throws IOException {
        int line = pack.change(file, start, lastDay, later);

        assertThat(faults())
                .contains("%s, lines %d and %d: both hold on %s: an overlap.".formatted(file, line, line + 1, later));
    }

    @Test
    void refusesTwoCandidaciesOfOneMinistryAtOnce() throws IOException {
        int line = pack.append("field_ministries.csv", "LAND_HOUSING;bo-nong-nghiep-moi-truong;2026-01-01;;DERIVED;");

        assertThat(faults()).singleElement().asString().startsWith("field_ministries.csv, lines 2 and " + line);
    }

    @Test
    void refusesARuleForALevelThatNoBodyHas() throws IOException {
        pack.remove("bodies.csv", "kiem-toan-nha-nuoc");
        pack.remove("jurisdiction.csv", "TC-AUDIT");
        int line = pack.append(
                "jurisdiction.csv",
                "TC-AUDIT;DENUNCIATION;AUDIT;HEAD;;;RESPONDENT_BODY;LTC 16;vi;en;2025-07-01;;RECALLED;");

        assertThat(faults())
                .containsExactly(("jurisdiction.csv, line %d: 'respondent_level' must be a level of which bodies.csv"
                                + " has a body in its time, but was 'AUDIT'.")
                        .formatted(line));
    }

    @Test
    void refusesOneRuleIdForTwoMatters() throws IOException {
        int rule = pack.change("jurisdiction.csv", "TC-PROVINCE-DEPUTY", "TC-PROVINCE-DEPUTY", "TC-PROVINCE-HEAD");
        int outcome = pack.change("outcomes.csv", "OUT-FEEDBACK-OWN", "OUT-FEEDBACK-OWN", "OUT-PROPOSAL-OWN");
        int finding = pack.change("eligibility.csv", "DK-FINAL-FEEDBACK", "DK-FINAL-FEEDBACK", "DK-FINAL-PROPOSAL");
        int limit = pack.change("time_limits.csv", "KN-RESOLVE-2", "KN-RESOLVE-2", "KN-RESOLVE-1");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "eligibility.csv, lines %d and %d: the rule_id DK-FINAL-PROPOSAL is used for two different matters."
                                .formatted(finding - 1, finding),
                        "jurisdiction.csv, lines %d and %d: the rule_id TC-PROVINCE-HEAD is used for two different matters."
                                .formatted(rule - 1, rule),
                        "outcomes.csv, lines %d and %d: the rule_id OUT-PROPOSAL-OWN is used for two different matters."
                                .formatted(outcome - 1, outcome),
                        "time_limits.csv, lines %d and %d: the rule_id KN-RESOLVE-1 is used for two different matters."
                                .formatted(limit - 1, limit),
                        "time_limits.csv, lines %d and %d: line %d can never be reached, because line %d says the same matter for all its days."
                                .formatted(limit - 1, limit, limit, limit - 1));
    }

    @Test
    void refusesWhatIsThereTwice() throws IOException {
        int body = pack.append("bodies.csv", "toa-an;Tòa án;Court;COURT;;;;;2025-07-01;;;VERIFIED;");
        int ground = pack.append("refusal_grounds.csv", "LKN-11-9;COMPLAINT;vi;en;LKN 11.9;VERIFIED;");
        int day = pack.append("working_calendar.csv", "2030-11-25;HOLIDAY;Nghỉ;Off;;UNKNOWN;");
        int again = pack.append("working_calendar.csv", "2030-11-25;HOLIDAY;Nghỉ;Off;;UNKNOWN;");
        int setting = pack.append("settings.csv", "roll-off-rest-days;false;;DERIVED;");
        int reason = pack.append("triage_reasons.csv", "OTHER-PETITIONER;DECISION;vi;en;LKN 7;DERIVED;");

        assertThat(faults())
                .contains(
                        "bodies.csv, lines %d and %d: the body 'toa-an' is there twice.".formatted(body - 1, body),
                        "refusal_grounds.csv, lines 10 and %d: the ground LKN-11-9 is there twice.".formatted(ground),
                        "working_calendar.csv, lines %d and %d: 2030-11-25 is listed twice.".formatted(day, again),
                        "settings.csv, line %d: the setting 'roll-off-rest-days' is there twice.".formatted(setting),
                        "triage_reasons.csv, lines 26 and %d: the reason OTHER-PETITIONER is there twice."
                                .formatted(reason));
    }

    @Test
    void refusesMissingRowsColumnsAndFiles() throws IOException {
        pack.remove("working_calendar.csv", "2030-12-31;LAST_DAY");
        pack.remove("settings.csv", "roll-off");
        pack.change("outcomes.csv", "rule_id", ";relation;", ";relationship;");
        Files.delete(directory.resolve("refusal_grounds.csv"));
        Files.move(directory.resolve("field_ministries.csv"), directory.resolve("field_ministry.csv"));

        assertThat(faults())
                .anyMatch(fault -> fault.equals("field_ministries.csv, refusal_grounds.csv: the file is missing."))
                .anyMatch(fault -> fault.startsWith("field_ministry.csv: is not a file of a law pack"))
                .anyMatch(fault -> fault.equals("working_calendar.csv: the row of kind LAST_DAY is missing."))
                .anyMatch(fault -> fault.equals("settings.csv: the setting 'roll-off-rest-days' is missing."))
                .anyMatch(fault -> fault.startsWith("outcomes.csv: the header must be rule_id;type;relation;")
                        && fault.endsWith("; unknown column 'relationship'; missing column 'relation'."));
    }

    @Test
    void doesNotBlameTheRowsThatPointToASpoiltOne() throws IOException {
        int province = pack.change("bodies.csv", "19-ubnd", ";VERIFIED;", ";SURE;");
        int unit = pack.change("units.csv", "19;", ";VERIFIED;", ";SURE;");

        assertThat(faults())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("bodies.csv, line " + province))
                .anyMatch(fault -> fault.startsWith("units.csv, line " + unit));
    }

    @Test
    void tellsAllFaultsOfAllFilesAtOnceEachWithItsPlace() throws IOException {
        int limit = pack.change("time_limits.csv", "TC-TRANSFER", ";5;", ";five;");
        int body = pack.change("bodies.csv", "19-so-y-te", ";DEPARTMENT;", ";SO;");
        int rule = pack.change("jurisdiction.csv", "TC-PROVINCE-HEAD", ";PRIME_MINISTER;", ";PM;");

        LawPackException refused = catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory));

        assertThat(refused.faults())
                .anyMatch(fault -> fault.startsWith("time_limits.csv, dòng " + limit + ": 'length' phải là số nguyên"))
                .anyMatch(fault -> fault.startsWith("bodies.csv, dòng " + body + ": 'level' phải là"))
                .anyMatch(fault -> fault.startsWith("jurisdiction.csv, dòng " + rule + ": 'settler' phải là"));
        assertThat(refused.getMessage().lines().skip(1)).containsExactlyElementsOf(refused.faults());
    }

    /** In English. */
    private List<String> faults() {
        return catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory)).faults().stream()
                .map(PackCopy::english)
                .toList();
    }
}
