package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.List;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.MatterTold;
import org.tiepdan.tracking.petition.RoutingFact.MatterVoided;
import org.tiepdan.tracking.petition.RoutingFact.PetitionObjected;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

/** Decides the effects of routing's facts on a case, without its time limits. */
final class FactDecider {
    private final LawPack law;

    FactDecider(LawPack law) {
        this.law = law;
    }

    /** @return no events if the case has already moved past the fact, which was delivered again */
    List<CaseEvent> decide(RoutingFact fact, CaseFile before) {
        return switch (fact) {
            case TriageRequested(var petition, var conflict) ->
                (before.stage() instanceof Case.Unopened || isCopy(before.stage())) && !conflict
                        ? List.of(new CaseOpened(petition, null, null, petition.receivedOn(), before.hop(), false))
                        : List.of();
            case PetitionRouted routed -> routed(routed, before);
            case PetitionSplit split -> Matters.split(split, before);
            case MatterVoided _, RegistrationMended _, RegistrationVoided _ ->
                throw new IllegalStateException("Expected the case to be corrected.");
            case MatterTold told -> Matters.moved(told, before);
            case PetitionObjected objected -> objected(objected, before);
        };
    }

    private List<CaseEvent> routed(PetitionRouted fact, CaseFile before) {
        int hop = before.hop() + (fact.outcome() == Outcome.TRANSFER ? 1 : 0);
        return switch (before.stage()) {
            case Case.Unopened _ -> withEnd(fact, opened(fact, hop));
            // A petition taken for a copy is none: its case begins now, and its limits count from its receipt.
            case Case.Closed closed when isCopy(closed) && !fact.repeats() -> withEnd(fact, opened(fact, hop));
            case Case.InTriage _ ->
                withEnd(
                        fact,
                        new CaseRouted(
                                fact.competentBody(),
                                fact.outcome(),
                                fact.decidedOn(),
                                fact.petition().instance(),
                                fact.petition().procedure(),
                                hop));
            case Case.Opened _ -> List.of();
        };
    }

    private static CaseOpened opened(PetitionRouted fact, int hop) {
        return new CaseOpened(
                fact.petition(), fact.competentBody(), fact.outcome(), fact.decidedOn(), hop, fact.repeats());
    }

    private static boolean isCopy(Case stage) {
        return stage instanceof Case.Closed closed && closed.closedAs() == ClosedAs.DUPLICATE;
    }

    /** Only the body that has the case may object, and only before acceptance. */
    private static List<CaseEvent> objected(PetitionObjected fact, CaseFile before) {
        return switch (before.stage()) {
            case Case.Routed at
            when fact.by().equals(at.competence().body()) ->
                List.of(new CaseObjected(
                        fact.by(), fact.officer(), fact.on(), fact.reason(), before.hop() + 1, null, null));
            case Case.Unopened _, Case.Opened _ -> List.of();
        };
    }

    /** Whether the body that has it belongs to this case's province; a body's own competence never leaves the province. */
    boolean staysInProvince(Petition petition, Competence competence) {
        return competence.body() != null
                && law.bodies()
                        .relation(petition.receivingBody(), competence.body())
                        .staysInProvince();
    }

    /** @param cause of the act */
    CaseLimits.Happened happened(CaseEvent act, CaseFile before, CaseFile after, Instant now, String cause) {
        if (!(after.stage() instanceof Case.Opened opened)) {
            throw new IllegalStateException("Expected a case after its first event.");
        }
        var competence = opened.competence();
        boolean stays = act instanceof CaseTransferred transferred
                ? law.bodies()
                        .relation(holder(transferred, before), transferred.to())
                        .staysInProvince()
                : competence != null && staysInProvince(opened.petition(), competence);
        return new CaseLimits.Happened(opened, stays, now, cause);
    }

    /** A body above may hand on what another has. */
    private static String holder(CaseTransferred event, CaseFile before) {
        var competence = before.stage() instanceof Case.Opened opened ? opened.competence() : null;
        var body = competence == null ? null : competence.body();
        return body == null ? event.by() : body;
    }

    private List<CaseEvent> withEnd(PetitionRouted fact, CaseEvent first) {
        var competence = new Competence(fact.competentBody(), fact.outcome());
        var end = fact.repeats()
                ? ClosedAs.DUPLICATE
                : ClosedAs.by(fact.outcome(), staysInProvince(fact.petition(), competence));
        return end == null
                ? List.of(first)
                : List.of(first, new CaseClosed(end, fact.decidedOn(), fact.competentBody()));
    }
}
