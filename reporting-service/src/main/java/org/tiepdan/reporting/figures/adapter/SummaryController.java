package org.tiepdan.reporting.figures.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.figures.Summary;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class SummaryController {
    private final SummaryCounts counts;
    private final CaseFilterReader filters;

    SummaryController(SummaryCounts counts, CaseFilterReader filters) {
        this.counts = counts;
        this.filters = filters;
    }

    @GetMapping("/api/v1/reports/summary")
    Summary summary(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "from", "to"));
        var filter = filters.bodyAndPeriod(query);
        query.finish();
        BodyAccessCheck.check(grant, filter.body());
        return counts.of(grant, filter);
    }
}
