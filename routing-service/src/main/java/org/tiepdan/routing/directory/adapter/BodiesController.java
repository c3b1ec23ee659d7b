package org.tiepdan.routing.directory.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class BodiesController {
    private final LawPack law;
    private final Clock clock;

    BodiesController(LawPack law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/api/v1/bodies")
    List<ListedBody> bodies(HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap());
        var on = query.date("on");
        query.finish();
        var day = on == null ? LegalTime.dateOf(clock.instant()) : on;
        return law.bodies().all().stream()
                .filter(body -> law.bodies().inForce(body.code(), day).isPresent())
                .map(ListedBody::of)
                .toList();
    }

    record ListedBody(
            String code,
            String nameVi,
            String nameEn,
            String level,
            @Nullable String parent,
            @Nullable String province,
            @Nullable String commune,
            @Nullable String receivesFor,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable String successor) {
        static ListedBody of(Body body) {
            return new ListedBody(
                    body.code(),
                    body.nameVi(),
                    body.nameEn(),
                    body.level().name(),
                    body.parent(),
                    body.province(),
                    body.commune(),
                    body.receivesFor(),
                    body.effectiveFrom(),
                    body.effectiveTo(),
                    body.successor());
        }
    }
}
