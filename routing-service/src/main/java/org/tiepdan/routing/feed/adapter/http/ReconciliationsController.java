package org.tiepdan.routing.feed.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.signing.SigningKey;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.request.QueryReader;

/** The signed reconciliation of each day, read from the feed itself. */
@RestController
@RequestMapping("/api/v1/agencies/{body}/reconciliations")
class ReconciliationsController {
    private static final int MOST_DAYS = 31;
    private static final int DAYS_BEFORE = 6;

    private final FeedLog log;
    private final LawPack law;
    private final SigningKey key;
    private final Clock clock;

    ReconciliationsController(FeedLog log, LawPack law, SigningKey key, Clock clock) {
        this.log = log;
        this.law = law;
        this.key = key;
        this.clock = clock;
    }

    /** @param last number of the feed's newest event, 0 for none */
    record Reconciliations(String body, long last, FeedKey key, List<ReconciledDay> days) {}

    record FeedKey(String id, String pem) {}

    @GetMapping
    Reconciliations days(@PathVariable String body, Grant grant, HttpServletRequest request) {
        check(body, grant);
        var query = new QueryReader(request.getParameterMap());
        var lastDay = query.date("to");
        var firstDay = query.date("from");
        var to = lastDay == null ? LegalTime.dateOf(clock.instant()).minusDays(1) : lastDay;
        var from = firstDay == null ? to.minusDays(DAYS_BEFORE) : firstDay;
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            query.fault(
                    "from",
                    "not-a-range",
                    "Cần từ 1 đến 31 ngày, ngày đầu không sau ngày cuối.",
                    "Expected 1 to 31 days, the first not after the last.");
        }
        query.finish();
        return EventsController.reading(() -> read(body, from, to));
    }

    @GetMapping("/{day}")
    ReconciledDay day(@PathVariable String body, @PathVariable String day, Grant grant) {
        check(body, grant);
        var asked = day(day);
        return EventsController.reading(() -> read(body, asked, asked)).days().stream()
                .findFirst()
                .orElseThrow(FeedProblems::noReconciliation);
    }

    private void check(String body, Grant grant) {
        if (!grant.actsFor(body) && !grant.conditions().contains(Condition.SIGNED_IN)) {
            throw AccessRefusals.notYourBody();
        }
        if (law.bodies().find(body).isEmpty()) {
            throw FeedProblems.unknownBody();
        }
    }

    private static LocalDate day(String given) {
        try {
            return GivenDates.day(given);
        } catch (GivenDateException e) {
            throw FeedProblems.noReconciliation();
        }
    }

    private Reconciliations read(String body, LocalDate from, LocalDate to) {
        try (var feed = log.lookUp(body)) {
            var shown = new FeedKey(key.shown().id(), key.shown().pem());
            return new Reconciliations(body, feed.last(), shown, ReconciledDays.between(from, to, feed));
        }
    }
}
