package org.tiepdan.reporting.forecast.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.adapter.file.ListFiles;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.forecast.Forecast;
import org.tiepdan.reporting.forecast.Forecasts;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class ForecastController {
    private static final String FILE = "du-bao-tre-han";
    private static final int LONGEST = 10;
    private static final int USUAL = 5;

    private final Forecasts forecasts;
    private final Bodies bodies;
    private final ForecastRows rows;
    private final ListFiles files;
    private final AccessLog looks;
    private final Clock clock;

    ForecastController(
            Accounts accounts,
            OfficeDays days,
            Bodies bodies,
            BodyNames names,
            ListFiles files,
            AccessLog looks,
            Clock clock) {
        this.forecasts = new Forecasts(accounts, days);
        this.bodies = bodies;
        this.rows = new ForecastRows(names);
        this.files = files;
        this.looks = looks;
        this.clock = clock;
    }

    /** @return null if it was written as a file */
    @GetMapping("/api/v1/forecast")
    @Nullable
    Forecast forecast(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "on", "days", "format"));
        var format = AskedFormat.of(query, request);
        var today = LegalTime.dateOf(clock.instant());
        var body = query.checked(
                "body",
                code -> bodies.find(code).isPresent(),
                "Không có cơ quan nào, hoặc có nhiều cơ quan, với tên hay mã này.",
                "No body, or more than one, has this name or code.");
        var on = query.date("on");
        int horizon = query.integer("days", 1, LONGEST, USUAL);
        if (on != null && on.isAfter(today)) {
            query.fault("on", "in-future", "Ngày này chưa đến.", "This day is in the future.");
        }
        query.finish();
        BodyAccessCheck.check(grant, body);
        var made = forecasts.read(
                new Forecasts.Asked(grant, body, on == null ? today : on, on != null && on.isBefore(today), horizon));
        var shown = made.shown();
        if (format.isEmpty()) {
            looks.looked(grant.caller(), AccessLog.Look.LIST, made.denunciations());
            return shown;
        }
        var name = FileName.of(FILE, shown.on(), shown.until(), null);
        var table = new ListFiles.Table(name, ForecastRows.HEAD, rows.of(shown));
        files.send(table, made.denunciations(), format.get(), grant.caller(), request, response);
        return null;
    }
}
