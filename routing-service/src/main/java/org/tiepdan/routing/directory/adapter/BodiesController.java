package org.tiepdan.routing.directory.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.directory.place.MatchReason;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class BodiesController {
    private final LawPack law;
    private final Directories directories;
    private final Clock clock;

    BodiesController(LawPack law, Directories directories, Clock clock) {
        this.law = law;
        this.directories = directories;
        this.clock = clock;
    }

    @GetMapping("/api/v1/bodies")
    List<ListedBody> bodies(HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap());
        var on = query.date("on");
        var name = query.text("name", Directories.LONGEST_NAME);
        int limit = query.integer("limit", 1, Directories.MOST, Directories.USUAL);
        query.finish();
        var today = LegalTime.dateOf(clock.instant());
        var day = on == null ? today : on;
        return name == null ? all(day) : named(name, day, today, limit);
    }

    private List<ListedBody> named(String name, LocalDate day, LocalDate today, int limit) {
        return directories.bodies().find(name, day, today).stream()
                .limit(limit)
                .map(found ->
                        ListedBody.of(found.body(), new Found(found.as(), found.divided(), found.score(), found.why())))
                .toList();
    }

    private List<ListedBody> all(LocalDate day) {
        return law.bodies().all().stream()
                .filter(body -> law.bodies().inForce(body.code(), day).isPresent())
                .map(body -> ListedBody.of(body, null))
                .toList();
    }

    /** How a name led to the body. */
    record Found(@Nullable String as, boolean divided, int score, Set<MatchReason> why) {}

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
            @Nullable String successor,
            @Nullable Found found) {
        static ListedBody of(Body body, @Nullable Found found) {
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
                    body.successor(),
                    found);
        }
    }
}
