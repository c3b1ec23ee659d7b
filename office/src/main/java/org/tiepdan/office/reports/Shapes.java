package org.tiepdan.office.reports;

import java.net.URI;
import java.util.Map;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;

/** A form that is available as a file, as a print view and as PDF: current, or as submitted. */
sealed interface Shapes permits Asked, Frozen {

    /** @param typed a submission's id as {@code submission}, or form, body and days */
    static Shapes of(Map<String, String> typed) {
        var asked = Asked.of(typed, "");
        var id = typed.getOrDefault("submission", "").strip();
        return id.isEmpty() ? asked : new Frozen(asked.form(), id);
    }

    ReportForm read(ReportsApi reports);

    /** The address of the file at the service. */
    URI file(String format);

    /**
     * An address of this office.
     *
     * @param more alternating names and values
     */
    String href(String path, String... more);

    /** The page that links here. */
    String back();
}
