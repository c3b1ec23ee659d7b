package org.tiepdan.reporting.score.adapter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.score.Scorecard;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads the requested days: a reporting period, or a first and a last day; without parameters the year so far. */
final class AskedDays {
    private static final int LONGEST_YEARS = 5;
    private static final int LONGEST_TIME = 40;

    private final ReportPeriods periods;

    AskedDays(ReportPeriods periods) {
        this.periods = periods;
    }

    /** @return any span if a parameter is faulty, which {@link QueryReader#finish} then reports */
    Span span(QueryReader query, LocalDate today) {
        var period = query.text("period", 20);
        var from = query.date("from");
        var last = query.date("to");
        if (period != null) {
            return named(period, from != null || last != null, query, today);
        }
        var first = from == null ? (last == null ? today : last).withDayOfYear(1) : from;
        var end = last == null ? (first.isAfter(today) ? first : today) : last;
        if (end.isBefore(first)) {
            query.fault("to", "before-from", "Ngày cuối trước ngày đầu.", "The last day is before the first.");
            return today(today);
        }
        if (first.plusYears(LONGEST_YEARS).isBefore(end)) {
            query.fault("to", "out-of-range", "Tối đa 5 năm.", "At most five years.");
            return today(today);
        }
        return new Span(first, end.plusDays(1));
    }

    private Span named(String name, boolean alsoDays, QueryReader query, LocalDate today) {
        if (alsoDays) {
            query.fault(
                    "period",
                    "not-with-days",
                    "Nêu kỳ báo cáo hoặc từ ngày đến ngày, không nêu cả hai.",
                    "Expected a period or days, not both.");
        }
        var found = periods.find(name);
        if (found.isEmpty()) {
            query.fault(
                    "period",
                    "unknown-code",
                    "Cần kỳ báo cáo như 2026-Q3, 2026-H1, 2026-9M, 2026 hoặc 2026-NA.",
                    "Expected a period such as 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-NA.");
        }
        return found.map(one -> new Span(one.from(), one.to())).orElseGet(() -> today(today));
    }

    private static Span today(LocalDate today) {
        return new Span(today, today.plusDays(1));
    }

    /** Only a whole reporting year that is over, as the record says now: of overlapping periods, the year is published. */
    boolean isForPublication(Scorecard card, LocalDate today) {
        return card.knownAt() == null
                && today.isAfter(card.to())
                && periods.find(String.valueOf(card.to().getYear()))
                        .filter(year -> year.from().equals(card.from())
                                && year.lastDay().equals(card.to()))
                        .isPresent();
    }

    static @Nullable Instant knownAt(QueryReader query) {
        var value = query.text("knownAt", LONGEST_TIME);
        try {
            return value == null ? null : GivenDates.moment(value);
        } catch (GivenDateException e) {
            query.fault("knownAt", e.code(), e.vietnamese(), e.english());
            return null;
        }
    }
}
