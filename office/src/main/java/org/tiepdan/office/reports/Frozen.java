package org.tiepdan.office.reports;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.client.report.Submission;
import org.tiepdan.office.words.Links;

/** A submitted form, which is only read, never recounted. */
record Frozen(String form, String id) implements Shapes {
    static Frozen of(Submission submission) {
        return new Frozen(submission.table().form(), submission.id());
    }

    @Override
    public ReportForm read(ReportsApi reports) {
        return reports.submission(form, id).table();
    }

    @Override
    public URI file(String format) {
        return Query.of(
                ReportsApi.REPORTS + "/" + form + "/submissions/"
                        + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8),
                Map.of("format", new String[] {format}));
    }

    @Override
    public String href(String path, String... more) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("form", form);
        parameters.put("submission", id);
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return Links.to(path, parameters);
    }

    @Override
    public String back() {
        return Links.submitted(form, id);
    }
}
