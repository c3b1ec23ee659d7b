package org.tiepdan.reporting.radar.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.radar.Radar;
import org.tiepdan.reporting.radar.Radars;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class RadarController {
    private final Radars radars;
    private final Bodies bodies;
    private final Clock clock;

    RadarController(Accounts accounts, Crowds crowds, LawPack law, Bodies bodies, Clock clock) {
        this.radars = new Radars(accounts, crowds::seenBy, law.scores().smallCell());
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/api/v1/radar")
    Radar radar(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "on"));
        var today = LegalTime.dateOf(clock.instant());
        var body = query.checked(
                "body",
                code -> bodies.find(code).isPresent(),
                "Không có cơ quan nào, hoặc có nhiều cơ quan, với tên hay mã này.",
                "No body, or more than one, has this name or code.");
        var on = query.date("on");
        if (on != null && on.isAfter(today)) {
            query.fault("on", "in-future", "Ngày này chưa đến.", "This day is in the future.");
        }
        query.finish();
        BodyAccessCheck.check(grant, body);
        return radars.read(grant, body, on == null ? today : on);
    }
}
