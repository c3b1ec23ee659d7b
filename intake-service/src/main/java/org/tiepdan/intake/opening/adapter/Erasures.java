package org.tiepdan.intake.opening.adapter;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.opening.ActRefusal;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.Acts;
import org.tiepdan.intake.opening.ErasureState;
import org.tiepdan.intake.opening.Justification;
import org.tiepdan.intake.opening.TwoPersonAct;
import org.tiepdan.intake.opening.adapter.Attempts.Kind;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.parties.SeenPetitions.Seen;
import org.tiepdan.intake.sealing.KeyEraser;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Erases the key of a petition: a leader requests it, and a person who may open such petitions confirms it. Neither can do it alone, and it
 * cannot be undone.
 */
@Component
class Erasures {
    private static final Set<Role> OPENERS = EnumSet.of(Role.OPENER, Role.DENUNCIATION_OPENER);

    private final SeenPetitions petitions;
    private final Acts acts;
    private final KeyEraser keys;
    private final Attempts attempts;

    Erasures(SeenPetitions petitions, Acts acts, KeyEraser keys, Attempts attempts) {
        this.petitions = petitions;
        this.acts = acts;
        this.keys = keys;
        this.attempts = attempts;
    }

    TwoPersonAct ask(Grant grant, CaseId id, Justification why) {
        if (petitions.handled(grant, id).isEmpty()) {
            throw refused(grant, id, Kind.ERASURE, ActRefusal.NOT_VISIBLE);
        }
        if (acts.isErased(id)) {
            throw refused(grant, id, Kind.ERASURE, ActRefusal.ERASED);
        }
        var act = TwoPersonAct.asked(
                id, Attempts.newId(), ActUse.ERASURE, why, Attempts.id(grant.caller()), attempts.now());
        attempts.done(
                id,
                Kind.ERASURE,
                ActEvents.ERASURE_REQUESTED,
                new ActEvents.ErasureRequested(
                        act.id(), attempts.now(), act.expiresAt(), act.askedBy(), act.reason(), act.reference()));
        acts.asked(act, attempts.now());
        return act;
    }

    /** @param mayConfirm whether the reader may confirm it now */
    record Looked(TwoPersonAct act, ErasureState state, boolean mayConfirm) {}

    /** What a second person has to know before agreeing, and how far it is; nobody is named. */
    Looked look(Grant grant, CaseId id, String erasure) {
        var seen = petitions.handled(grant, id);
        var caller = grant.caller();
        if (seen.isEmpty() || !(caller.roles().contains(Role.LEADER) || opensSuch(seen.get(), caller))) {
            throw refused(grant, id, Kind.ERASURE_CONFIRMATION, ActRefusal.NOT_VISIBLE);
        }
        var act = acts.find(id, erasure, ActUse.ERASURE)
                .orElseThrow(() -> refused(grant, id, Kind.ERASURE_CONFIRMATION, ActRefusal.NOT_A_PART));
        var state = ErasureState.of(act, acts.isErased(id), attempts.now());
        boolean mayConfirm = state == ErasureState.WAITING
                && !act.askedBy().equals(Attempts.id(caller))
                && opensSuch(seen.get(), caller)
                && !Collections.disjoint(caller.roles(), OPENERS);
        return new Looked(act, state, mayConfirm);
    }

    /**
     * First the key, then its event: after an interruption between them, confirming again completes the erasure.
     *
     * @return when it was erased
     */
    Instant confirm(Grant grant, CaseId id, String erasure) {
        var seen = petitions.handled(grant, id);
        if (seen.isEmpty() || !opensSuch(seen.get(), grant.caller())) {
            throw refused(grant, id, Kind.ERASURE_CONFIRMATION, ActRefusal.NOT_VISIBLE);
        }
        var act = acts.find(id, erasure, ActUse.ERASURE)
                .orElseThrow(() -> refused(grant, id, Kind.ERASURE_CONFIRMATION, ActRefusal.NOT_A_PART));
        var by = Attempts.id(grant.caller());
        var now = attempts.now();
        act.refusesConfirmation(by, now).ifPresent(refusal -> {
            throw refused(grant, id, Kind.ERASURE_CONFIRMATION, refusal);
        });
        if (acts.isErased(id)) {
            throw refused(grant, id, Kind.ERASURE_CONFIRMATION, ActRefusal.ERASED);
        }
        keys.erase(id);
        attempts.done(
                id,
                Kind.ERASURE_CONFIRMATION,
                ActEvents.ERASED,
                new ActEvents.Erased(erasure, now, act.askedBy(), by, act.reason(), act.reference()));
        acts.erased(id);
        return now;
    }

    private static boolean opensSuch(Seen petition, Caller caller) {
        return !petition.mayDenounce() || caller.roles().contains(Role.DENUNCIATION_OPENER);
    }

    private ProblemException refused(Grant grant, CaseId id, Kind kind, ActRefusal why) {
        attempts.refused(id, kind, grant.caller(), why);
        return ActRefusals.of(why);
    }
}
