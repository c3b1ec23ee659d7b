package org.tiepdan.reporting.dashboard.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class DashboardController {
    private static final int FIRST_YEAR = 2019;

    private final DashboardReader reader;
    private final Bodies bodies;
    private final Clock clock;

    DashboardController(DashboardReader reader, Bodies bodies, Clock clock) {
        this.reader = reader;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/api/v1/dashboard")
    Dashboard dashboard(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "year"));
        var body = query.checked(
                "body",
                code -> bodies.find(code).isPresent(),
                "Không có cơ quan nào, hoặc có nhiều cơ quan, với tên hay mã này.",
                "No body, or more than one, has this name or code.");
        int today = LegalTime.dateOf(clock.instant()).getYear();
        int year = query.integer("year", FIRST_YEAR, today, today);
        query.finish();
        BodyAccessCheck.check(grant, body);
        return reader.read(grant, body, year);
    }
}
