package org.tiepdan.reporting.radar.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.adapter.file.ListFiles;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.radar.Radar;
import org.tiepdan.reporting.radar.Radars;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class RadarController {
    private static final String FILE = "diem-nong";

    private final Radars radars;
    private final Bodies bodies;
    private final RadarRows rows;
    private final ListFiles files;
    private final Clock clock;

    RadarController(
            Accounts accounts,
            Crowds crowds,
            LawPack law,
            Bodies bodies,
            BodyNames names,
            ListFiles files,
            Clock clock) {
        this.radars = new Radars(accounts, crowds::seenBy, law.scores().smallCell());
        this.bodies = bodies;
        this.rows = new RadarRows(law.units(), names);
        this.files = files;
        this.clock = clock;
    }

    /** @return null if it was written as a file */
    @GetMapping("/api/v1/radar")
    @Nullable
    Radar radar(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "on", "format"));
        var format = AskedFormat.of(query, request);
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
        var read = radars.read(grant, body, on == null ? today : on);
        if (format.isEmpty()) {
            return read;
        }
        var name = FileName.of(FILE, read.from(), read.on(), null);
        var table = new ListFiles.Table(name, RadarRows.HEAD, rows.of(read));
        // Its groups are cases, and no denunciation is among them.
        files.send(table, List.of(), format.get(), grant.caller(), request, response);
        return null;
    }
}
