package org.tiepdan.routing.triage.adapter.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.RecordedConflict;
import org.tiepdan.routing.triage.adapter.command.StoredResult;

/** Decides who may see a petition, the results of acts on it, and its rows at the desk. */
@Component
public class Visible {
    private final LawPack law;
    private final Clock clock;

    Visible(LawPack law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** @param petition empty for an unknown one, which takes the same work */
    public boolean sees(Grant grant, Optional<DecidedPetition> petition) {
        return grant.sees(petition.map(this::parties).orElse(CaseParties.OF_NO_CASE));
    }

    /**
     * @param conflict id of another petition under the same key; null for the petition itself
     * @return whether the grant shows its row at the desk
     */
    boolean seesRow(Grant grant, DecidedPetition petition, @Nullable String conflict) {
        return conflict == null
                ? sees(grant, Optional.of(petition))
                : petition.disputes().stream()
                        .filter(one -> one.eventId().equals(conflict))
                        .anyMatch(one -> grant.sees(parties(one)) && !isKeptFrom(grant, petition));
    }

    /** A body sees the results of its own acts, wherever the petition is now. */
    boolean seesResult(Grant grant, Optional<DecidedPetition> petition, Optional<StoredResult> result) {
        var by = result.map(StoredResult::by);
        return sees(grant, petition)
                || grant.sees(petition.flatMap(found -> by.map(body -> partiesOf(found, Set.of(body))))
                        .orElse(CaseParties.OF_NO_CASE));
    }

    public static boolean mayDenounce(DecidedPetition petition) {
        return Interests.mayDenounce(petition.petition().type());
    }

    /** A body that objected sees the result, wherever the petition is now. */
    boolean seesObjection(Grant grant, Optional<DecidedPetition> petition) {
        return sees(grant, petition)
                || petition.stream()
                        .flatMap(found ->
                                found.objections().stream().map(objection -> partiesOf(found, Set.of(objection.by()))))
                        .anyMatch(grant::sees);
    }

    private CaseParties parties(DecidedPetition petition) {
        var handlers = new HashSet<String>();
        var handler = petition.desk().handler(law.bodies(), today());
        handlers.add(petition.handler());
        handlers.add(handler);
        var competent = petition.competentBody();
        if (competent != null) {
            handlers.add(competent);
        }
        if (petition.waits()) {
            handlers.add(petition.decider());
            handlers.add(decider(petition));
            handlers.addAll(desk(handler, !petition.objections().isEmpty()));
        }
        return partiesOf(petition, withSuccessors(handlers));
    }

    /** @return code of the body at whose desk it is decided today */
    String decider(DecidedPetition petition) {
        return petition.decider(law.bodies(), today());
    }

    private LocalDate today() {
        return LegalTime.dateOf(clock.instant());
    }

    /** A former body sees its cases as long as its users can sign in; its successor acts. */
    private Set<String> withSuccessors(Set<String> handlers) {
        var today = today();
        var all = new HashSet<>(handlers);
        handlers.forEach(body -> law.bodies().successorOn(body, today).ifPresent(all::add));
        return all;
    }

    /** The desk of a reception board is that of the body for which it receives; disputes are for the province (LKN 21.3). */
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

    /** @return whether it denounces the caller or one of the caller's bodies; an unknown one takes the same work */
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
        var handler = desk(conflict);
        var handlers = new HashSet<>(desk(handler, false));
        handlers.add(handler);
        handlers.add(conflict.handler());
        return partiesOf(conflict.petition(), withSuccessors(handlers));
    }

    /**
     * @param conflict id of another petition under the same key; null for the petition itself
     * @return code of the body at whose desk it waits today; empty if there is no such other petition
     */
    Stream<String> desks(DecidedPetition petition, @Nullable String conflict) {
        return conflict == null
                ? Stream.of(decider(petition))
                : petition.disputes().stream()
                        .filter(one -> one.eventId().equals(conflict))
                        .map(this::desk);
    }

    private String desk(RecordedConflict conflict) {
        var other = conflict.petition();
        return new Interests(law.bodies()).handlerOn(other.type(), other.respondent(), conflict.handler(), today());
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
