package org.tiepdan.routing.triage.adapter.http.seen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.duplicate.preview.Relation;
import org.tiepdan.routing.duplicate.preview.Sighting;
import org.tiepdan.routing.triage.adapter.http.DeskReads;
import org.tiepdan.routing.triage.adapter.repeats.held.KnownPetitions;
import org.tiepdan.routing.triage.adapter.repeats.index.Sweep;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;

/**
 * Finds what registration would find, in the indexes of this instance and others. If nothing is found, a made-up petition is looked up
 * instead, so that the answer takes the same work as for a hidden one.
 */
@Component
class SeenBefore {
    private static final int OK = 200;

    private final KnownPetitions known;
    private final DeskReads desk;
    private final Disclosures tellings;
    private final OtherInstances others;

    SeenBefore(KnownPetitions known, DeskReads desk, Disclosures tellings, OtherInstances others) {
        this.known = known;
        this.desk = desk;
        this.tellings = tellings;
        this.others = others;
    }

    /** As the answer says it. */
    record Candidates(List<SeenPetition> candidates) {}

    /**
     * One request.
     *
     * @param json its body, as passed on to another instance
     * @param http for whose caller other instances are asked
     */
    record Asking(DuplicateQuestion question, String json, Grant grant, HttpServletRequest http) {}

    Candidates whole(Asking asking) {
        var bySame = asking.question().fingerprint() == null ? List.<SeenPetition>of() : fromPetitioner(asking);
        var byOthers = fromPlaces(asking);
        return new Candidates(bySame.isEmpty() ? byOthers : bySame);
    }

    /** Both places are asked, whatever the earlier one answers. */
    private List<SeenPetition> fromPlaces(Asking asking) {
        var earlier = asking.question().earlierBlock();
        var before = earlier == null ? List.<SeenPetition>of() : fromPlace(asking, earlier, Part.BY_EARLIER_PLACE);
        var now = fromPlace(asking, asking.question().block(), Part.BY_PLACE);
        return before.isEmpty() ? now : before;
    }

    private List<SeenPetition> fromPetitioner(Asking asking) {
        return passedOn(known.elsewhereByPetitioner(fingerprint(asking)), Part.BY_PETITIONER, asking)
                .orElseGet(() -> byPetitioner(asking).candidates());
    }

    private List<SeenPetition> fromPlace(Asking asking, String block, Part part) {
        return passedOn(known.elsewhereByPlace(block), part, asking)
                .orElseGet(() -> byPlace(asking, block).candidates());
    }

    /** From this instance's part of the index. */
    Candidates byPetitioner(Asking asking) {
        var petition = asking.question().petition();
        var oldest = Sweep.oldest(petition.recordedOn());
        var found = Sighting.byPetitioner(petition, known.byPetitioner(fingerprint(asking)), oldest);
        return told(found.orElseGet(() -> madeUp(asking)), asking);
    }

    /** From this instance's part of the index. */
    Candidates byPlace(Asking asking, String block) {
        var petition = asking.question().inItsPlace();
        var oldest = Sweep.oldest(petition.recordedOn());
        var candidates = known.byPlace(block, petition, oldest);
        return told(Sighting.byPlace(petition, candidates).orElseGet(() -> madeUp(asking)), asking);
    }

    private Candidates told(Sighting sighting, Asking asking) {
        var there = desk.elsewhere(sighting.petition());
        var json = SightingRecord.write(sighting);
        var onward = new Asking(asking.question(), json, asking.grant(), asking.http());
        return new Candidates(
                passedOn(there, Part.PETITION, onward).orElseGet(() -> tellings.of(sighting, asking.grant())));
    }

    private Optional<List<SeenPetition>> passedOn(Optional<URI> there, Part part, Asking asking) {
        return there.map(instance -> {
            var answer = others.passedOn(
                    instance.resolve(part.path()), asking.http(), asking.json().getBytes(StandardCharsets.UTF_8));
            if (answer.getStatusCode().value() != OK) {
                throw new NotReadyException("Expected another instance to look into its part of the indexes.");
            }
            return EventJson.MAPPER
                    .readValue(answer.getBody(), Candidates.class)
                    .candidates();
        });
    }

    private static String fingerprint(Asking asking) {
        var told = asking.question().fingerprint();
        return told == null ? "" : told;
    }

    /** Different for each question, since the found petition may be at any instance. */
    private static Sighting madeUp(Asking asking) {
        var of = asking.question().petition().signature().encoded();
        var id = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
        return new Sighting(Relation.RELATED, new CaseId(id.replace("-", "")), 0);
    }
}
