package org.tiepdan.lawpack.limit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.lawpack.TestFiles;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.calendar.WorkingCalendar.ListedDay;
import org.tiepdan.lawpack.pack.SourceStatus;

/** Our counts against the due dates in tests of other systems, each with its own country's holidays. */
class PeerDeadlinesTest {

    static List<NamedCsvRecord> vectors() throws IOException {
        return TestFiles.rows("/peers/peer_deadline_vectors.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void countsAsPeersDo(NamedCsvRecord vector) throws IOException {
        LocalDate start = LocalDate.parse(vector.getField("start_date"));
        LimitUnit unit = vector.getField("rule").equals("working") ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY;
        TimeLimit limit = limit(Integer.parseInt(vector.getField("days")), unit);
        TimeLimits limits = new TimeLimits(List.of(limit), calendarOf(vector.getField("source")), true);

        DueDate due = limits.due(limit, start, false, false);

        assertThat(due.dueOn()).isEqualTo(vector.getField("expected_due_date"));
    }

    private static WorkingCalendar calendarOf(String source) throws IOException {
        String holidays = source.startsWith("mysociety") ? "alaveteli_holidays" : "moj_holidays_used";
        Map<LocalDate, ListedDay> days = TestFiles.rows("/peers/" + holidays + ".csv").stream()
                .map(row -> LocalDate.parse(row.getField("day")))
                .collect(Collectors.toMap(Function.identity(), day -> new ListedDay(false, "ngày lễ", "holiday")));
        return new WorkingCalendar("peer", LocalDate.of(2007, 1, 1), LocalDate.of(2024, 12, 31), days);
    }

    private static TimeLimit limit(int length, LimitUnit unit) {
        LocalDate from = LocalDate.of(2007, 1, 1);
        return new TimeLimit(
                "PEER",
                LimitStep.REPLY,
                "-",
                "-",
                Scope.ALL,
                new Course(
                        List.of(LimitEvent.RECEIVED),
                        Course.Owner.RECEIVING_BODY,
                        List.of(LimitEvent.ANSWERED),
                        List.of(),
                        Course.Kind.DUTY,
                        null,
                        false),
                length,
                unit,
                TimeLimit.Direction.FORWARD,
                null,
                null,
                null,
                null,
                "-",
                from,
                null,
                SourceStatus.VERIFIED,
                "");
    }
}
