package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.rulebook.NearlyFired;

@RestController
class RoutingController {
    private final JurisdictionDecider decider;
    private final LawPack law;
    private final Clock clock;

    RoutingController(JurisdictionDecider decider, LawPack law, Clock clock) {
        this.decider = decider;
        this.law = law;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/routing/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Previewed preview(@RequestBody byte[] petition) {
        var matter = PreviewRequest.read(petition, law.bodies(), clock.instant());
        return new Previewed(RoutingAnswer.of(decider.decide(matter)), new NearlyFired(decider).of(matter));
    }
}
