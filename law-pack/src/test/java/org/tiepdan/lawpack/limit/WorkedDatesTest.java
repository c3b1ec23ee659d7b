package org.tiepdan.lawpack.limit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.TestFiles;

/**
 * Every limit against dates calculated independently of this code: on both sides of each change of its law and of 2026-07-01, of Tết, of
 * the worked Saturday 2026-08-22 and of the end of 2026.
 */
class WorkedDatesTest {
    private static final TimeLimits LIMITS = LawPack.packaged().timeLimits();
    private static final Set<String> AROUND = Set.of(
            "LAW_BEFORE",
            "LAW_AFTER",
            "TET_BEFORE",
            "TET_AFTER",
            "SATURDAY_BEFORE",
            "SATURDAY_AFTER",
            "YEAR_END_BEFORE",
            "YEAR_END_AFTER");

    static List<NamedCsvRecord> inForce() throws IOException {
        return dates(row -> !row.getField("article").isEmpty());
    }

    static List<NamedCsvRecord> notInForce() throws IOException {
        return dates(row -> row.getField("article").isEmpty());
    }

    static List<NamedCsvRecord> counted() throws IOException {
        return dates(row -> !row.getField("due_on").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("inForce")
    void restsOnTheArticleOfItsDay(NamedCsvRecord row) {
        assertThat(LIMITS.inForce(row.getField("rule_id"), startsOn(row)))
                .hasValueSatisfying(limit -> assertThat(limit.basis()).isEqualTo(row.getField("article")));
    }

    @ParameterizedTest
    @MethodSource("notInForce")
    void isNotThereBeforeItsLaw(NamedCsvRecord row) {
        assertThat(LIMITS.inForce(row.getField("rule_id"), startsOn(row))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("counted")
    void endsOnTheDayWorkedOut(NamedCsvRecord row) {
        TimeLimit limit = LIMITS.inForce(row.getField("rule_id"), startsOn(row)).orElseThrow();
        String found = row.getField("found");
        boolean complex = found.equals("COMPLEX") || found.equals("BOTH");
        boolean remote = found.equals("REMOTE") || found.equals("BOTH");

        DueDate due = LIMITS.due(limit, startsOn(row), complex, remote);

        assertThat(due.statutoryDueOn()).isEqualTo(row.getField("last_day"));
        assertThat(due.dueOn()).isEqualTo(row.getField("due_on"));
    }

    @Test
    void leavesNoLimitAndNoSideOut() throws IOException {
        var sides = dates(row -> true).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("rule_id"),
                        Collectors.mapping(row -> row.getField("around"), Collectors.toSet())));

        assertThat(sides.keySet()).isEqualTo(LIMITS.ruleIds());
        assertThat(sides).allSatisfy((rule, around) -> assertThat(around).containsAll(AROUND));
    }

    private static List<NamedCsvRecord> dates(Predicate<NamedCsvRecord> which) throws IOException {
        return TestFiles.rows("/limits/worked_dates.csv").stream().filter(which).toList();
    }

    private static LocalDate startsOn(NamedCsvRecord row) {
        return LocalDate.parse(row.getField("starts_on"));
    }
}
