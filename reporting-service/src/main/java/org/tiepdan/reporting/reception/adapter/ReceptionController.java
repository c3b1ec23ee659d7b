package org.tiepdan.reporting.reception.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.reception.ReceptionFigures;
import org.tiepdan.reporting.reception.ReceptionList;
import org.tiepdan.reporting.reception.Receptions;
import org.tiepdan.reporting.reception.Schedule;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
@RequestMapping("/api/v1/receptions")
class ReceptionController {
    /** Maximum number of rows in one answer; a body has far fewer in a month. */
    private static final int MOST = 500;

    private static final String BODY = "body";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final Receptions receptions;
    private final ReceptionFigures figures;
    private final LawPack law;
    private final Clock clock;

    ReceptionController(Receptions receptions, ReceptionFigures figures, LawPack law, Clock clock) {
        this.receptions = receptions;
        this.figures = figures;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping
    ReceptionList list(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of(BODY, FROM, TO));
        var body = body(query);
        var days = days(query);
        query.finish();
        BodyAccessCheck.check(grant, body);
        var bodies = body == null ? grant.reach() : Set.of(body);
        var assumed = new AtomicInteger();
        figures.forEach(grant, bodies, days, null, one -> {
            if (one.assumed()) {
                assumed.incrementAndGet();
            }
        });
        return ReceptionList.of(receptions.find(bodies, days), MOST, assumed.get());
    }

    /** The head of a body receives at its own place, or where another body receives for it. */
    @GetMapping("/schedule")
    Schedule schedule(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of(BODY, FROM, TO));
        var code = query.hasRequired(BODY) ? body(query) : null;
        var days = days(query);
        query.finish();
        BodyAccessCheck.check(grant, code);
        var body = law.bodies().find(Objects.requireNonNull(code)).orElseThrow();
        var found = receptions.find(places(body), new Span(Schedule.earliest(days), days.to()));
        return Schedule.of(body, days, today(), law.receptionDays(), found);
    }

    private Set<String> places(Body body) {
        return Stream.concat(
                        Stream.of(body.code()),
                        law.bodies().all().stream()
                                .filter(other -> body.code().equals(other.receivesFor()))
                                .map(Body::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable String body(QueryReader query) {
        return query.checked(
                BODY,
                code -> law.bodies().find(code).isPresent(),
                "Mã cơ quan không có trong danh mục.",
                "Expected the code of a body, such as 19-05443.");
    }

    /** The current month without parameters; a single day is combined with the start or the end of the current month. */
    private Span days(QueryReader query) {
        var first = query.date(FROM);
        var last = query.date(TO);
        var from = first == null ? (last == null ? today() : last).withDayOfMonth(1) : first;
        var to = last == null ? endOfMonth(first == null ? today() : latest(first, today())) : last;
        if (to.isBefore(from)) {
            query.fault(TO, "before-from", "Ngày cuối trước ngày đầu.", "Expected a day that is not before 'from'.");
            return new Span(from, from.plusDays(1));
        }
        return new Span(from, to.plusDays(1));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.plusMonths(1).withDayOfMonth(1).minusDays(1);
    }

    private LocalDate today() {
        return LegalTime.dateOf(clock.instant());
    }
}
