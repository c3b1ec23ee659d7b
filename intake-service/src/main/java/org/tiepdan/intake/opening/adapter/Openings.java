package org.tiepdan.intake.opening.adapter;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.opening.ActRefusal;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.Acts;
import org.tiepdan.intake.opening.Justification;
import org.tiepdan.intake.opening.TwoPersonAct;
import org.tiepdan.intake.opening.adapter.Attempts.Kind;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.parties.SeenPetitions.Seen;
import org.tiepdan.servicekit.web.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/** Opens sealed petitions: an opening or refusal is durable before it is answered. */
@Component
class Openings {
    private final SeenPetitions petitions;
    private final SealedContent content;
    private final Acts acts;
    private final Attempts attempts;

    Openings(SeenPetitions petitions, SealedContent content, Acts acts, Attempts attempts) {
        this.petitions = petitions;
        this.content = content;
        this.acts = acts;
        this.attempts = attempts;
    }

    /** @throws ProblemException if it is not a petition that one person may open, or the caller may not open it */
    ObjectNode open(Grant grant, CaseId id, Justification why) {
        var petition = petitions
                .handled(grant, id)
                .filter(seen -> !seen.mayDenounce() && grant.conditions().contains(Condition.OWN_CASE))
                .orElseThrow(() -> refused(grant, id, Kind.OPENING, ActRefusal.NOT_VISIBLE));
        return read(grant, petition, Kind.OPENING, Optional.empty(), why);
    }

    /** @return empty for a petition that one person may open */
    Optional<TwoPersonAct> ask(Grant grant, CaseId id, Justification why) {
        var seen = petitions.handled(grant, id);
        if (seen.isPresent() && !seen.get().mayDenounce()) {
            return Optional.empty();
        }
        if (seen.isEmpty() || !grant.conditions().contains(Condition.TWO_PERSONS)) {
            throw refused(grant, id, Kind.OPENING, ActRefusal.NOT_VISIBLE);
        }
        refuseErased(grant, id, Kind.OPENING);
        var act = TwoPersonAct.asked(
                id, Attempts.newId(), ActUse.OPENING, why, Attempts.id(grant.caller()), attempts.now());
        attempts.done(
                id,
                Kind.REQUEST,
                ActEvents.OPENING_REQUESTED,
                new ActEvents.OpeningRequested(
                        act.id(), attempts.now(), act.expiresAt(), act.askedBy(), act.reason(), act.reference()));
        acts.asked(act, attempts.now());
        return Optional.of(act);
    }

    /** A second person confirms. */
    TwoPersonAct confirm(Grant grant, CaseId id, String opening) {
        var act = act(grant, id, opening, Kind.CONFIRMATION);
        var by = Attempts.id(grant.caller());
        act.refusesConfirmation(by, attempts.now()).ifPresent(refusal -> {
            throw refused(grant, id, Kind.CONFIRMATION, refusal);
        });
        refuseErased(grant, id, Kind.CONFIRMATION);
        attempts.done(
                id,
                Kind.CONFIRMATION,
                ActEvents.OPENING_CONFIRMED,
                new ActEvents.OpeningConfirmed(opening, attempts.now(), by));
        acts.confirmed(opening, by);
        return act;
    }

    /** A second person decides against it; the same answer again is not recorded again. */
    void decline(Grant grant, CaseId id, String opening, String reason) {
        var act = act(grant, id, opening, Kind.DECLINING);
        var by = Attempts.id(grant.caller());
        if (by.equals(act.declinedBy())) {
            return;
        }
        act.refusesDeclining(by, attempts.now()).ifPresent(refusal -> {
            throw refused(grant, id, Kind.DECLINING, refusal);
        });
        attempts.done(
                id,
                Kind.DECLINING,
                ActEvents.OPENING_DECLINED,
                new ActEvents.OpeningDeclined(opening, attempts.now(), by, reason));
        acts.declined(opening, by);
    }

    /** What a second person has to know before agreeing; nobody is named. */
    TwoPersonAct look(Grant grant, CaseId id, String opening) {
        var act = act(grant, id, opening, Kind.CONFIRMATION);
        act.refusesLooking(Attempts.id(grant.caller())).ifPresent(refusal -> {
            throw refused(grant, id, Kind.CONFIRMATION, refusal);
        });
        return act;
    }

    /** One of the two persons reads, once. */
    ObjectNode read(Grant grant, CaseId id, String opening) {
        var petition = denunciation(grant, id, Kind.READING);
        var act = act(grant, id, opening, Kind.READING);
        var by = Attempts.id(grant.caller());
        acts.takeReading(opening, by, attempts.now()).ifPresent(refusal -> {
            throw refused(grant, id, Kind.READING, refusal);
        });
        try {
            return read(
                    grant,
                    petition,
                    Kind.READING,
                    Optional.of(opening),
                    new Justification(act.reason(), act.reference()));
        } catch (RuntimeException e) {
            acts.giveBack(opening, by);
            throw e;
        }
    }

    private ObjectNode read(Grant grant, Seen petition, Kind kind, Optional<String> opening, Justification why) {
        var clear = content.of(petition).orElseThrow(() -> refused(grant, petition.id(), kind, ActRefusal.ERASED));
        attempts.done(
                petition.id(),
                kind,
                ActEvents.OPENED,
                new ActEvents.Opened(
                        attempts.now(),
                        Attempts.id(grant.caller()),
                        true,
                        opening.orElse(null),
                        why.reason(),
                        why.reference()));
        return SealedContent.answer(petition.id(), clear);
    }

    private TwoPersonAct act(Grant grant, CaseId id, String opening, Kind kind) {
        denunciation(grant, id, kind);
        return acts.find(id, opening, ActUse.OPENING)
                .orElseThrow(() -> refused(grant, id, kind, ActRefusal.NOT_A_PART));
    }

    private Seen denunciation(Grant grant, CaseId id, Kind kind) {
        return petitions
                .handled(grant, id)
                .filter(Seen::mayDenounce)
                .orElseThrow(() -> refused(grant, id, kind, ActRefusal.NOT_VISIBLE));
    }

    private void refuseErased(Grant grant, CaseId id, Kind kind) {
        if (content.isErased(id)) {
            throw refused(grant, id, kind, ActRefusal.ERASED);
        }
    }

    private ProblemException refused(Grant grant, CaseId id, Kind kind, ActRefusal why) {
        attempts.refused(id, kind, grant.caller(), why);
        return ActRefusals.of(why);
    }
}
