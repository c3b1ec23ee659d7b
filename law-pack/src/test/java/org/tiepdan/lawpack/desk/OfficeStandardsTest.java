package org.tiepdan.lawpack.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.PackCopy;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.petition.PetitionType;

/** The table that is not law: the allowed age of a case without a limit. */
class OfficeStandardsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "PROPOSAL, ROUTED, VP-PROPOSAL",
        "FEEDBACK, ACCEPTED, VP-FEEDBACK",
        "PROPOSAL, IN_TRIAGE, VP-TRIAGE",
        "COMPLAINT, DECIDED, VP-DECIDED",
        "DENUNCIATION, ROUTED, VP-OTHER",
        "MIXED, RECEIVED, VP-NEW"
    })
    void takesTheFirstThatFits(PetitionType type, String state, String code) {
        assertThat(LawPack.packaged().officeStandards().find(type, state))
                .hasValueSatisfying(standard -> assertThat(standard.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(PetitionType.class)
    void leavesNoOpenCaseWithoutAStandard(PetitionType type) {
        assertThat(List.of("RECEIVED", "IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED"))
                .allSatisfy(
                        state -> assertThat(LawPack.packaged().officeStandards().find(type, state))
                                .isPresent());
    }

    @Test
    void saysOfEachThatItIsNotLaw() {
        assertThat(LawPack.packaged().officeStandards().all())
                .isNotEmpty()
                .allSatisfy(standard -> assertThat(standard.basis()).contains("không phải quy định của pháp luật"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            VP-PROPOSAL | ;OFFICE;     | ;VERIFIED;   | 'status' must be one of OFFICE, but was 'VERIFIED'.
            VP-PROPOSAL | ;PROPOSAL;   | ;PRAISE;     | 'type' must be one of COMPLAINT, DENUNCIATION, PROPOSAL, FEEDBACK, MIXED, but was 'PRAISE'.
            VP-DECIDED  | ;DECIDED;    | ;CLOSED;     | 'state' must be one of RECEIVED, IN_TRIAGE, ROUTED, ACCEPTED, SUSPENDED, DECIDED, but was 'CLOSED'.
            VP-FEEDBACK | ;30;         | ;0;          | 'days' must be a whole number above 0, but was '0'.
            VP-DECIDED  | ;DECIDED;    | ;IN_TRIAGE;  | can never be reached, because VP-TRIAGE comes before it and fits the same cases.
            """)
    void refusesALineThatCannotHold(String start, String old, String replacement, String sentence) throws IOException {
        int line = PackCopy.in(directory).change("office_standards.csv", start, old, replacement);

        assertThat(faults()).contains("office_standards.csv, line %d: %s".formatted(line, sentence));
    }

    @Test
    void refusesOneCodeForTwoStandards() throws IOException {
        var pack = PackCopy.in(directory);
        int line = pack.change("office_standards.csv", "VP-FEEDBACK", "VP-FEEDBACK", "VP-PROPOSAL");

        assertThat(faults())
                .contains("office_standards.csv, lines %d and %d: the standard VP-PROPOSAL is there twice."
                        .formatted(line - 1, line));
    }

    private List<String> faults() {
        return catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory)).faults().stream()
                .map(PackCopy::english)
                .toList();
    }
}
