package org.tiepdan.tracking.deadline.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** Answers by the same law and the same counting as the cases are kept by. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {
    private final LawPack law;
    private final Clock clock;

    DeadlineController(LawPack law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    record Calculation(
            LocalDate dueOn,
            Instant dueAt,
            LocalDate statutoryDueOn,
            String basis,
            int daysCounted,
            List<Day> skipped,
            List<Day> worked) {}

    record Day(LocalDate date, String why) {
        static Day of(SkippedDay day) {
            return new Day(day.date(), day.why());
        }

        static Day of(WorkedDay day) {
            return new Day(day.date(), day.why());
        }
    }

    @GetMapping("/calculate")
    Calculation calculate(
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String complex,
            @RequestParam(required = false) @Nullable String remote) {
        var faults = new ArrayList<Fault>();
        var ruleId = knownRule(rule, faults);
        var startsOn = date("start", start, faults);
        var isComplex = flag("complex", complex, faults);
        var isRemote = flag("remote", remote, faults);
        if (ruleId == null || startsOn == null || !faults.isEmpty()) {
            throw new RequestFaultsException(faults);
        }
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
                    due.worked().stream().map(Day::of).toList());
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

    /** @param on the day on which the limits' start events happen; today in Viet Nam when absent */
    @GetMapping("/rules")
    List<TimeLimit> rules(@RequestParam(required = false) @Nullable String on) {
        var faults = new ArrayList<Fault>();
        var day = on == null ? LegalTime.dateOf(clock.instant()) : date("on", on, faults);
        if (day == null) {
            throw new RequestFaultsException(faults);
        }
        return law.timeLimits().inForceOn(day);
    }

    private @Nullable String knownRule(@Nullable String rule, List<Fault> faults) {
        if (rule == null || rule.isBlank()) {
            faults.add(missing("rule"));
            return null;
        }
        if (!law.timeLimits().ruleIds().contains(rule)) {
            var known = String.join(", ", law.timeLimits().ruleIds());
            faults.add(new Fault(
                    "rule",
                    "unknown-code",
                    "Mã không có trong danh mục: " + known + ". / Expected one of " + known + "."));
            return null;
        }
        return rule;
    }

    private static @Nullable LocalDate date(String name, @Nullable String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(missing(name));
            return null;
        }
        try {
            return GivenDates.day(text);
        } catch (GivenDateException e) {
            faults.add(new Fault(name, e.code(), e.vietnamese() + " / " + e.english()));
            return null;
        }
    }

    private static boolean flag(String name, @Nullable String text, List<Fault> faults) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            faults.add(new Fault(name, "not-a-boolean", "Cần true hoặc false. / Expected true or false."));
        }
        return true;
    }

    private static Fault missing(String name) {
        return new Fault(name, "missing", "Còn thiếu. / Required, but missing.");
    }

    private static ProblemException notInForce(String rule, LocalDate on) {
        return new ProblemException(
                422,
                "no-limit-in-force",
                "Cần một thời hạn có hiệu lực vào ngày " + on + ", nhưng " + rule + " không có hiệu lực vào ngày đó.",
                "Expected a time limit in force on " + on + ", but " + rule + " is not.");
    }
}
