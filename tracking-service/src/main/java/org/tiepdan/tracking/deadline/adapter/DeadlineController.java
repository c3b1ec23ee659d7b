package org.tiepdan.tracking.deadline.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.request.QueryReader;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Deadline.Counted;
import org.tiepdan.tracking.deadline.ledger.Ledger;
import org.tiepdan.tracking.notice.CurrentLaw;

/** Applies the same law and the same counting as for cases. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {
    private final CurrentLaw current;
    private final Clock clock;

    DeadlineController(CurrentLaw current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    record Calculation(
            LocalDate dueOn,
            Instant dueAt,
            LocalDate statutoryDueOn,
            String basis,
            int daysCounted,
            List<Day> skipped,
            List<Day> worked,
            List<Ledger.Day> days) {}

    record Day(LocalDate date, String why) {
        static Day of(SkippedDay day) {
            return new Day(day.date(), day.why());
        }

        static Day of(WorkedDay day) {
            return new Day(day.date(), day.why());
        }
    }

    @GetMapping("/calculate")
    Calculation calculate(HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap());
        var ruleId = knownRule(query);
        var startsOn = query.hasRequired("start") ? query.date("start") : null;
        boolean isComplex = query.flag("complex");
        boolean isRemote = query.flag("remote");
        query.finish();
        return calculate(Objects.requireNonNull(ruleId), Objects.requireNonNull(startsOn), isComplex, isRemote);
    }

    private Calculation calculate(String ruleId, LocalDate startsOn, boolean isComplex, boolean isRemote) {
        var law = current.get();
        var limit = law.timeLimits().inForce(ruleId, startsOn).orElseThrow(() -> notInForce(ruleId, startsOn));
        try {
            var due = law.timeLimits().due(limit, startsOn, isComplex, isRemote);
            return new Calculation(
                    due.dueOn(),
                    due.dueAt(),
                    due.statutoryDueOn(),
                    limit.basis(),
                    due.daysCounted(),
                    due.skipped().stream().map(Day::of).toList(),
                    due.worked().stream().map(Day::of).toList(),
                    days(limit, due));
        } catch (OutsideCalendarException e) {
            throw new ProblemException(
                    422,
                    "outside-calendar",
                    "Cần ngày nằm trong lịch làm việc, nhưng lịch chỉ có từ "
                            + law.calendar().firstDay() + " đến "
                            + law.calendar().lastDay() + ".",
                    "Expected days of the working calendar, but it covers only "
                            + law.calendar().firstDay() + " to "
                            + law.calendar().lastDay() + ".");
        }
    }

    private static List<Ledger.Day> days(TimeLimit limit, DueDate due) {
        var counted = new Counted(due.daysCounted(), limit.unit(), due.skipped(), due.worked());
        return limit.counts() == TimeLimit.Direction.BACKWARD
                ? Ledger.before(due.startsOn(), due.dueOn(), counted)
                : Ledger.of(due.startsOn(), due.statutoryDueOn(), due.dueOn(), counted, Changes.NONE);
    }

    /** Those in force on the day {@code on} of their start events; today in Viet Nam if it is absent. */
    @GetMapping("/rules")
    List<TimeLimit> rules(HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap());
        var on = query.date("on");
        query.finish();
        return current.get().timeLimits().inForceOn(on == null ? LegalTime.dateOf(clock.instant()) : on);
    }

    private @Nullable String knownRule(QueryReader query) {
        var known = current.get().timeLimits().ruleIds();
        var list = String.join(", ", known);
        return query.hasRequired("rule")
                ? query.checked(
                        "rule",
                        known::contains,
                        "Mã không có trong danh mục: " + list + ".",
                        "Expected one of " + list + ".")
                : null;
    }

    private static ProblemException notInForce(String rule, LocalDate on) {
        return new ProblemException(
                422,
                "no-limit-in-force",
                "Cần một thời hạn có hiệu lực vào ngày " + on + ", nhưng " + rule + " không có hiệu lực vào ngày đó.",
                "Expected a time limit in force on " + on + ", but " + rule + " is not.");
    }
}
