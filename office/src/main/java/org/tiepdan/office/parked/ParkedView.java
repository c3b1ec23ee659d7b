package org.tiepdan.office.parked;

import java.util.List;
import org.tiepdan.office.client.tracking.ParkedCases;
import org.tiepdan.office.words.Display;

/**
 * Parked cases in words.
 *
 * @param more how many are shown, if not all; otherwise empty
 */
record ParkedView(String count, String more, List<Row> rows) {

    /** @param failure its kind; empty if unknown */
    record Row(String caseId, String reason, String failure, String failures, String next) {}

    static ParkedView of(ParkedCases parked, Display display) {
        int shown = parked.items().size();
        return new ParkedView(
                display.text("parked.count", display.number(parked.count())),
                shown < parked.count() ? display.text("parked.some", display.number(shown)) : "",
                parked.items().stream().map(item -> row(item, display)).toList());
    }

    private static Row row(ParkedCases.Item item, Display display) {
        var reason = item.reason();
        var failure = item.failure();
        return new Row(
                item.caseId(),
                display.code("parked-reason", reason == null ? "UNKNOWN" : reason),
                failure == null ? "" : failure,
                display.number(item.failures()),
                display.moment(item.nextTryAt()));
    }
}
