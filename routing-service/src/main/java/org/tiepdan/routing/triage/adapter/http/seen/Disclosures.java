package org.tiepdan.routing.triage.adapter.http.seen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.duplicate.preview.Disclosure;
import org.tiepdan.routing.duplicate.preview.Sighting;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.http.DeskReads;
import org.tiepdan.routing.triage.adapter.http.Visible;
import org.tiepdan.routing.triage.adapter.repeats.first.WhereNow;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;

/** Discloses what the caller may know about a found petition. An unknown one takes the same work. */
@Component
class Disclosures {
    private static final double HUNDREDTHS = 100.0;

    private final DeskReads reads;
    private final Visible visible;
    private final AccessLog looks;
    private final WhereNow where;
    private final SeenWords words;

    Disclosures(DeskReads reads, Visible visible, AccessLog looks, LawPack law) {
        this.reads = reads;
        this.visible = visible;
        this.looks = looks;
        this.where = new WhereNow(law.bodies());
        this.words = new SeenWords(law);
    }

    /** For a sighting of this instance. */
    List<SeenPetition> of(Sighting sighting, Grant grant) {
        return of(sighting, grant, false);
    }

    /** For a sighting that another instance claims. Any client can make one up, so it reveals no hidden denunciation. */
    List<SeenPetition> ofClaimed(Sighting sighting, Grant grant) {
        return of(sighting, grant, true);
    }

    private List<SeenPetition> of(Sighting sighting, Grant grant, boolean claimed) {
        var found = reads.find(sighting.petition());
        boolean seen = visible.sees(grant, found);
        boolean against = visible.isAgainst(grant, found);
        return found
                .filter(petition -> seen || !claimed || !Visible.mayDenounce(petition))
                .flatMap(petition -> told(sighting, petition, seen, against, grant))
                .stream()
                .toList();
    }

    private Optional<SeenPetition> told(
            Sighting sighting, DecidedPetition petition, boolean seen, boolean against, Grant grant) {
        boolean denounces = Visible.mayDenounce(petition);
        var telling = Disclosure.of(sighting.relation(), seen, denounces, against);
        if (denounces && telling != Disclosure.NOTHING) {
            looks.looked(grant.caller(), Look.LIST, List.of(sighting.petition().value()));
        }
        return switch (telling) {
            case CASE -> Optional.of(at(sighting, petition, sighting.petition().value()));
            case WHERE -> Optional.of(at(sighting, petition, null));
            case THAT_IT_WAS_SENT -> Optional.of(only(sighting));
            case NOTHING -> Optional.empty();
        };
    }

    private SeenPetition at(Sighting sighting, DecidedPetition petition, @Nullable String caseId) {
        var relation = sighting.relation();
        var first = where.of(petition);
        var on = LegalTime.dateOf(petition.receivedAt());
        return new SeenPetition(
                relation,
                score(sighting),
                relation.isOfSamePetitioner(),
                on,
                caseId,
                first.heldBy(),
                words.vi(relation, first, on),
                words.en(relation, first, on));
    }

    private SeenPetition only(Sighting sighting) {
        var relation = sighting.relation();
        return new SeenPetition(
                relation,
                score(sighting),
                relation.isOfSamePetitioner(),
                null,
                null,
                null,
                SeenWords.vi(),
                SeenWords.en());
    }

    /** Rounded to the precision that an officer needs. */
    private static double score(Sighting sighting) {
        return Math.clamp(Math.round(sighting.similarity() * HUNDREDTHS) / HUNDREDTHS, 0, 1);
    }
}
