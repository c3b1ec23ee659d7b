package org.tiepdan.routing.triage.adapter.http.seen;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.tries.Tries;
import org.tiepdan.servicekit.web.tries.TryLimits;

@RestController
@Import(TryLimits.class)
class DuplicatesController {
    private final SeenBefore seen;
    private final Disclosures tellings;
    private final Tries tries;
    private final LawPack law;
    private final Clock clock;

    DuplicatesController(SeenBefore seen, Disclosures tellings, Tries tries, LawPack law, Clock clock) {
        this.seen = seen;
        this.tellings = tellings;
        this.tries = tries;
        this.law = law;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/duplicates/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    SeenBefore.Candidates preview(@RequestBody byte[] body, Grant grant, HttpServletRequest asked) {
        var part = Part.of(asked);
        // Any client may ask for a part, so it counts like any other question.
        tries.admitName(Objects.requireNonNull(grant.caller().id()));
        if (part == Part.PETITION) {
            var sighting = SightingRecord.read(body);
            return new SeenBefore.Candidates(tellings.ofClaimed(sighting, grant));
        }
        var question = DuplicateQuestion.read(body, law, clock.instant());
        var today = LegalTime.dateOf(clock.instant());
        if (!receivesFor(question.petition().receivingBody(), grant, law.bodies(), today)) {
            throw AccessRefusals.notYourBody();
        }
        var asking = new SeenBefore.Asking(question, new String(body, StandardCharsets.UTF_8), grant, asked);
        return switch (part) {
            case WHOLE, PETITION -> seen.whole(asking);
            case BY_PETITIONER -> seen.byPetitioner(asking);
            case BY_PLACE -> seen.byPlace(asking, asking.question().block());
            case BY_EARLIER_PLACE -> seen.byPlace(asking, asking.question().start());
        };
    }

    /** What an ended body received is entered by the body that has its matters now. */
    static boolean receivesFor(String body, Grant grant, Bodies bodies, LocalDate today) {
        return grant.actsFor(body)
                || bodies.handlerOn(body, null, today).filter(grant::actsFor).isPresent();
    }
}
