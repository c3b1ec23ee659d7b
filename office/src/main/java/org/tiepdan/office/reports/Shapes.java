package org.tiepdan.office.reports;

import java.net.URI;
import java.util.Map;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;

/** A form that can be had as a file, as a page to print and as PDF: as it is now, or as it was submitted. */
sealed interface Shapes permits Asked, Frozen {

    /** @param typed an id as {@code submission}, or which form, body and days */
    static Shapes of(Map<String, String> typed) {
        var asked = Asked.of(typed, "");
        var id = typed.getOrDefault("submission", "").strip();
        return id.isEmpty() ? asked : new Frozen(asked.form(), id);
    }

    ReportForm read(ReportsApi reports);

    /** What the service is asked for the file. */
    URI file(String format);

    /**
     * An address of this office.
     *
     * @param more names and values in turn
     */
    String href(String path, String... more);

    /** The page that leads here. */
    String back();
}
