package org.tiepdan.reporting.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.account.Span;

/**
 * A request for a form.
 *
 * @param body code; with all its subordinates
 * @param knownAt the state of the record at that moment; null for now
 */
public record FormAsk(
        Forms.Found found,
        String body,
        ReportPeriod period,
        @Nullable Instant knownAt,
        Grant grant) {

    public Span span() {
        return new Span(period.from(), period.to());
    }

    /** The same, with another state of the record. */
    public FormAsk at(@Nullable Instant moment) {
        return new FormAsk(found, body, period, moment, grant);
    }
}
