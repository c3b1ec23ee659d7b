package org.tiepdan.routing.directory.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;

@RestController
class BodiesController {
    private final LawPack law;
    private final Clock clock;

    BodiesController(LawPack law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/api/v1/bodies")
    List<ListedBody> bodies(@RequestParam(required = false) @Nullable String on) {
        LocalDate day = on == null ? LegalTime.dateOf(clock.instant()) : read(on);
        return law.bodies().all().stream()
                .filter(body -> law.bodies().inForce(body.code(), day).isPresent())
                .map(ListedBody::of)
                .toList();
    }

    private static LocalDate read(String on) {
        try {
            return GivenDates.day(on);
        } catch (GivenDateException e) {
            throw new RequestFaultsException(List.of(new Fault("on", e.code(), e.vietnamese() + " / " + e.english())));
        }
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
