package org.tiepdan.reporting.records.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class RecordController {
    private final RecordRoots roots;

    RecordController(RecordRoots roots) {
        this.roots = roots;
    }

    @GetMapping("/api/v1/records/roots")
    RecordRoots.Roots roots(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of("from", "to"));
        var from = query.date("from");
        var to = query.date("to");
        query.finish();
        var found = roots.between(from, to);
        return grant.caller().roles().contains(Role.OPERATOR) ? found : found.withoutCounts();
    }
}
