package org.tiepdan.reporting.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.account.Span;

/**
 * What somebody asks for.
 *
 * @param body code; with all below it
 * @param knownAt as the record said at that moment; null for what it says now of the days of the period
 */
public record FormAsk(
        Forms.Found found,
        String body,
        ReportPeriod period,
        @Nullable Instant knownAt,
        Grant grant) {

    Span span() {
        return new Span(period.from(), period.to());
    }

    /** The same, as the record said at another moment. */
    public FormAsk at(@Nullable Instant moment) {
        return new FormAsk(found, body, period, moment, grant);
    }
}
