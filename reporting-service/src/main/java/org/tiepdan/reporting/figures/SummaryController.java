package org.tiepdan.reporting.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.reporting.query.CaseFilterReader;
import org.tiepdan.reporting.query.QueryReader;

@RestController
class SummaryController {
    private final SummaryCounts counts;
    private final CaseFilterReader filters;

    SummaryController(SummaryCounts counts, CaseFilterReader filters) {
        this.counts = counts;
        this.filters = filters;
    }

    @Operation(
            operationId = "summary",
            summary = "Tổng hợp / Counts by type, outcome and state, on time or late",
            description = "The period is that of receipt in Viet Nam, both days included.")
    @Parameter(in = ParameterIn.QUERY, name = "body", example = "19-05443")
    @Parameter(in = ParameterIn.QUERY, name = "from", example = "2026-07-01")
    @Parameter(in = ParameterIn.QUERY, name = "to", example = "2026-09-30")
    @GetMapping("/api/v1/reports/summary")
    Summary summary(@Parameter(hidden = true) HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "from", "to"));
        var filter = filters.bodyAndPeriod(query);
        query.finish();
        return counts.of(filter);
    }
}
