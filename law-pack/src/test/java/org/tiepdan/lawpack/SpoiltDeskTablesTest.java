package org.tiepdan.lawpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.pack.LawPackException;

/** As {@link SpoiltPackTest}, for the tables of the people at the desk. */
class SpoiltDeskTablesTest {
    @TempDir
    private Path directory;

    private PackCopy pack;

    @BeforeEach
    void copy() {
        pack = PackCopy.in(directory);
    }

    @ParameterizedTest(name = "{0}: {2} becomes {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            eligibility.csv      | DK-UNREADABLE    | ;UNREADABLE;  | ;TORN;        | 'finding' must be one of UNSIGNED, UNREADABLE, FOREIGN_LANGUAGE, NO_RESPONDENT, FINAL_DECISION, CONCRETE_EVIDENCE, but was 'TORN'.
            eligibility.csv      | DK-UNSIGNED-COM  | ;NAMED;       | ;SOMEBODY;    | 'petitioner' must be one of INDIVIDUAL, GROUP, ORGANISATION, ANONYMOUS, but was 'SOMEBODY'.
            eligibility.csv      | DK-UNREADABLE    | ;FILE;;       | ;;;           | either 'outcome' or 'procedure' must be filled, and not both.
            eligibility.csv      | DK-UNREADABLE    | ;FILE;;       | ;FILE;MANAGEMENT_CHECK; | either 'outcome' or 'procedure' must be filled, and not both.
            eligibility.csv      | DK-UNREADABLE    | ;FILE;;       | ;ACCEPT;;     | 'outcome' must be FILE or GUIDE, but was 'ACCEPT'.
            eligibility.csv      | DK-ANONYMOUS-PRO | ;FILE;;       | ;GUIDE;;      | 'outcome' must be FILE where the petitioner is ANONYMOUS: nobody is known who could be guided.
            eligibility.csv      | DK-UNREADABLE    | ;FILE;;       | ;GUIDE;;      | 'outcome' must be FILE where the petitioner is ANONYMOUS: nobody is known who could be guided.
            eligibility.csv      | DK-FINAL-DENUN   | ;CONCRETE_EVIDENCE; | ;FINAL_DECISION; | can never be reached, because 'unless' names the same finding.
            eligibility.csv      | DK-FINAL-DENUN   | ;ANY;FINAL_DECISION; | ;ANY;; | 'finding' may be empty only for a petitioner ANONYMOUS.
            eligibility.csv      | DK-UNREADABLE    | 2025-07-01;;  | 2025-07-01;2025-06-30; | can never be reached, because effective_to 2025-06-30 is before effective_from 2025-07-01.
            triage_reasons.csv   | NOT-ELIGIBLE     | ;DECISION;    | ;CHOICE;      | 'use' must be one of DECISION, OBJECTION, CONFLICT, SPLIT, REPEAT, UNLINK, FACTS, but was 'CHOICE'.
            addressees.csv       | bao-chi          | bao-chi       | Bao chi       | 'code' must be small letters, digits and single hyphens, but was 'Bao chi'.
            addressees.csv       | bao-chi          | bao-chi       | 19-ubnd       | 'code' is that of a body, which is an addressee without this row.
            triage_reasons.csv   | NOT-ELIGIBLE     | NOT-ELIGIBLE  | not eligible  | 'code' must be capitals and digits joined by hyphens, but was 'not eligible'.
            """)
    void refusesALineThatCannotHold(String file, String start, String old, String replacement, String sentence)
            throws IOException {
        int line = pack.change(file, start, old, replacement);

        assertThat(faults()).contains("%s, line %d: %s".formatted(file, line, sentence));
    }

    @Test
    void refusesASecondRuleAboutOneFindingEvenWhenTheFirstSpeaksOfAnyType() throws IOException {
        int line = pack.append(
                "eligibility.csv",
                "DK-TORN;FEEDBACK;GROUP;UNREADABLE;;GUIDE;;TT05/2021 6.2b;vi;en;2026-01-01;;DERIVED;");

        assertThat(faults())
                .containsExactly(("eligibility.csv, lines 2 and %d: line %d can never be reached,"
                                + " because line 2 says the same matter for all its days.")
                        .formatted(line, line));
    }

    @Test
    void refusesAPackWithoutAReasonForEachUse() throws IOException {
        pack.remove("triage_reasons.csv", "SAME-PETITION");
        pack.remove("triage_reasons.csv", "OTHER-PETITION");

        assertThat(faults()).containsExactly("triage_reasons.csv: expected at least one reason for the use CONFLICT.");
    }

    private List<String> faults() {
        return catchThrowableOfType(LawPackException.class, () -> LawPack.load(directory)).faults().stream()
                .map(PackCopy::english)
                .toList();
    }
}
