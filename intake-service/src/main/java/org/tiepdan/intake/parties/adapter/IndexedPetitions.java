package org.tiepdan.intake.parties.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.parties.PetitionParties;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Finds petitions for a caller: one that the caller may not see is not found, after the same work. */
@Component
class IndexedPetitions implements SeenPetitions {
    private final PetitionIndex index;
    private final PetitionChanges changes;
    private final IndexProgress progress;
    private final CompetentBodies competent;
    private final PetitionParties parties;
    private final AccessLog looks;
    private final Clock clock;

    IndexedPetitions(
            PetitionIndex index,
            PetitionChanges changes,
            IndexProgress progress,
            CompetentBodies competent,
            LawPack law,
            AccessLog looks,
            Clock clock) {
        this.looks = looks;
        this.clock = clock;
        this.index = index;
        this.changes = changes;
        this.progress = progress;
        this.competent = competent;
        this.parties = new PetitionParties(law.bodies());
    }

    @Override
    public Optional<Seen> received(Grant grant, String id) {
        return CaseId.parse(id).flatMap(petition -> {
            var registered = now(petition);
            return seen(grant, petition, registered, registered.map(found -> parties.receiving(found, today())));
        });
    }

    @Override
    public Optional<Seen> handled(Grant grant, CaseId petition) {
        if (!progress.caughtUp()) {
            throw new LogUnavailableException(new IllegalStateException("The log is still being read."));
        }
        var holders = competent.holders();
        var body = holders.competent(petition).orElse(null);
        var successor = holders.receiving(petition).orElse(null);
        var registered = now(petition);
        return seen(
                grant,
                petition,
                registered,
                registered.map(found -> parties.handling(found, body, successor, today())));
    }

    private LocalDate today() {
        return LegalTime.dateOf(clock.instant());
    }

    /** The latest correction decides who may see it. */
    private Optional<Registered> now(CaseId petition) {
        return index.find(petition).map(first -> changes.now(petition, first));
    }

    private Optional<Seen> seen(
            Grant grant, CaseId petition, Optional<Registered> registered, Optional<CaseParties> found) {
        var whose = found.orElse(CaseParties.OF_NO_CASE);
        boolean sees = grant.sees(whose);
        var seen = registered.filter(_ -> sees).map(known -> new Seen(petition, known, whose.mayDenounce()));
        seen.filter(Seen::mayDenounce)
                .ifPresent(_ -> looks.looked(grant.caller(), AccessLog.Look.CASE, List.of(petition.value())));
        return seen;
    }
}
