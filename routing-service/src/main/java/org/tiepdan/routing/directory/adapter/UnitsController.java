package org.tiepdan.routing.directory.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.directory.place.FoundPlace;
import org.tiepdan.routing.directory.place.MatchReason;
import org.tiepdan.routing.directory.place.PlaceKind;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class UnitsController {
    private final Directories directories;
    private final Clock clock;

    UnitsController(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    @GetMapping("/api/v1/units/resolve")
    ResolvedUnits resolve(HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), Set.of("name", "on", "limit"));
        var today = LegalTime.dateOf(clock.instant());
        query.hasRequired("name");
        var name = query.text("name", Directories.LONGEST_NAME);
        var on = query.date("on");
        int limit = query.integer("limit", 1, Directories.MOST, Directories.USUAL);
        query.finish();
        var found = directories.places().find(name == null ? "" : name, on == null ? today : on, today, limit);
        return new ResolvedUnits(found.matches().stream().map(ResolvedUnit::of).toList(), found.more());
    }

    record ResolvedUnits(List<ResolvedUnit> matches, boolean more) {}

    record UnitNow(String code, String nameVi, String nameEn) {
        static UnitNow of(Unit unit) {
            return new UnitNow(unit.code(), unit.nameVi(), unit.nameEn());
        }
    }

    record ResolvedUnit(
            String code,
            String nameVi,
            String nameEn,
            PlaceKind kind,
            String province,
            String provinceName,
            @Nullable String district,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<UnitNow> now,
            boolean divided,
            int score,
            Set<MatchReason> why) {
        static ResolvedUnit of(FoundPlace found) {
            var place = found.place();
            return new ResolvedUnit(
                    place.code(),
                    place.nameVi(),
                    place.nameEn(),
                    place.kind(),
                    place.province(),
                    place.provinceName(),
                    place.district(),
                    place.validFrom(),
                    place.validTo(),
                    found.now().stream().map(UnitNow::of).toList(),
                    place.divided(),
                    found.score(),
                    found.why());
        }
    }
}
