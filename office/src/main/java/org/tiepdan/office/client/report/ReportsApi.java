package org.tiepdan.office.client.report;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Report forms, as described in {@code contracts/openapi/reporting-service.json}. Addresses are {@link #REPORTS} with a query, see
 * {@link org.tiepdan.office.client.Query}.
 */
@HttpExchange
public interface ReportsApi {
    String REPORTS = "/api/v1/reports";

    @GetExchange(REPORTS)
    ReportCatalogue catalogue();

    @GetExchange
    ReportForm form(URI address);

    /** The form as a file. */
    @GetExchange
    ResponseEntity<byte[]> file(URI address);

    @GetExchange
    ReportCases cases(URI address);

    @GetExchange
    Submissions submissions(URI address);

    @GetExchange(REPORTS + "/{form}/submissions/{id}")
    Submission submission(@PathVariable String form, @PathVariable String id);

    @GetExchange(REPORTS + "/{form}/submissions/{id}/differences")
    SubmissionDifferences differences(@PathVariable String form, @PathVariable String id);

    @PostExchange(url = REPORTS + "/{form}/submissions", contentType = MediaType.APPLICATION_JSON_VALUE)
    Submitted submit(@PathVariable String form, @RequestBody String body);
}
