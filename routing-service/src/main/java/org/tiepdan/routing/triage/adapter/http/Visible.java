package org.tiepdan.routing.triage.adapter.http;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.RecordedConflict;
import org.tiepdan.routing.triage.adapter.command.StoredResult;

/** Who sees a petition, what came of an act upon it, and its rows at the desk. */
@Component
public class Visible {
    private final LawPack law;
    private final Clock clock;

    Visible(LawPack law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** @param petition empty for an unknown one, about which as much is asked */
    public boolean sees(Grant grant, Optional<DecidedPetition> petition) {
        return grant.sees(petition.map(this::parties).orElse(CaseParties.OF_NO_CASE));
    }

    /**
     * @param conflict id of another petition under the same key; null for the petition itself
     * @return whether the row of it at the desk is seen
     */
    boolean seesRow(Grant grant, DecidedPetition petition, @Nullable String conflict) {
        return conflict == null
                ? sees(grant, Optional.of(petition))
                : petition.disputes().stream()
                        .filter(one -> one.eventId().equals(conflict))
                        .anyMatch(one -> grant.sees(parties(one)) && !isKeptFrom(grant, petition));
    }

    /** A body sees what came of its own acts, wherever the petition has gone since. */
    boolean seesResult(Grant grant, Optional<DecidedPetition> petition, Optional<StoredResult> result) {
        var by = result.map(StoredResult::by);
        return sees(grant, petition)
                || grant.sees(petition.flatMap(found -> by.map(body -> partiesOf(found, Set.of(body))))
                        .orElse(CaseParties.OF_NO_CASE));
    }

    public static boolean mayDenounce(DecidedPetition petition) {
        return Interests.mayDenounce(petition.petition().type());
    }

    /** A body that objected sees what came of it, wherever the petition has gone since. */
    boolean seesObjection(Grant grant, Optional<DecidedPetition> petition) {
        return sees(grant, petition)
                || petition.stream()
                        .flatMap(found ->
                                found.objections().stream().map(objection -> partiesOf(found, Set.of(objection.by()))))
                        .anyMatch(grant::sees);
    }

    private CaseParties parties(DecidedPetition petition) {
        var handlers = new HashSet<String>();
        handlers.add(petition.handler());
        var competent = petition.competentBody();
        if (competent != null) {
            handlers.add(competent);
        }
        if (petition.waits()) {
            handlers.add(petition.decider());
            handlers.addAll(desk(petition.handler(), !petition.objections().isEmpty()));
        }
        return partiesOf(petition, withSuccessors(handlers));
    }

    /** A body that ended sees what it had as long as it can sign in; its successor acts. */
    private Set<String> withSuccessors(Set<String> handlers) {
        var today = LegalTime.dateOf(clock.instant());
        var all = new HashSet<>(handlers);
        handlers.forEach(body -> law.bodies().successorOn(body, today).ifPresent(all::add));
        return all;
    }

    /** A reception board's desk is the desk of whom it receives for; a dispute is for the province (LKN 21.3). */
    private Set<String> desk(String handler, boolean isDisputed) {
        var desk = new HashSet<String>();
        desk.add(law.bodies().competenceOf(handler));
        if (isDisputed) {
            law.bodies().all().stream()
                    .filter(body -> body.level() == BodyLevel.PROVINCE)
                    .map(Body::code)
                    .filter(province -> law.bodies().sameProvince(province, handler))
                    .forEach(desk::add);
        }
        return desk;
    }

    /** @return whether it denounces the caller, or a body of the caller's; of an unknown one as much is asked */
    public boolean isAgainst(Grant grant, Optional<DecidedPetition> petition) {
        return petition.filter(found -> isKeptFrom(grant, found)).isPresent();
    }

    private static boolean isKeptFrom(Grant grant, DecidedPetition petition) {
        return !grant.sees(partiesOf(petition, grant.bodies()));
    }

    private static CaseParties partiesOf(DecidedPetition petition, Set<String> handlers) {
        return partiesOf(petition.petition(), handlers);
    }

    private CaseParties parties(RecordedConflict conflict) {
        var handler = ConflictOfInterest.inPlaceOf(conflict.petition().receivingBody(), conflict.interest());
        var handlers = new HashSet<>(desk(handler, false));
        handlers.add(handler);
        return partiesOf(conflict.petition(), withSuccessors(handlers));
    }

    private static CaseParties partiesOf(PetitionFacts facts, Set<String> handlers) {
        var respondent = facts.respondent();
        var officers = respondent == null ? null : respondent.officers();
        return new CaseParties(
                Interests.mayDenounce(facts.type()),
                handlers,
                Interests.keptFrom(facts.type(), respondent).orElse(null),
                officers == null ? Set.of() : Set.copyOf(officers));
    }
}
