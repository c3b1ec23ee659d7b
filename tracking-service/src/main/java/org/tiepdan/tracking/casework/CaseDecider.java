package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.RefusalGround;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.casework.RoutingFact.TriageRequested;

/** The acts of a case, without its time limits: the table of the contract, section 6. */
final class CaseDecider {
    private final LawPack law;
    private final CommandCheck check;

    CaseDecider(LawPack law) {
        this.law = law;
        this.check = new CommandCheck(law);
    }

    /** @return nothing when the case is past what the fact says: it was delivered again */
    List<CaseEvent> decide(RoutingFact fact, Case before) {
        return switch (fact) {
            case TriageRequested(var petition, var conflict) ->
                before instanceof Case.Unopened && !conflict
                        ? List.of(new CaseOpened(petition, null, null, petition.receivedOn()))
                        : List.of();
            case PetitionRouted routed ->
                switch (before) {
                    case Case.Unopened _ ->
                        withEnd(
                                routed,
                                new CaseOpened(
                                        routed.petition(),
                                        routed.competentBody(),
                                        routed.outcome(),
                                        routed.decidedOn()));
                    case Case.InTriage _ ->
                        withEnd(
                                routed,
                                new CaseRouted(
                                        routed.competentBody(),
                                        routed.outcome(),
                                        routed.decidedOn(),
                                        routed.petition().instance()));
                    case Case.Routed _, Case.Accepted _, Case.Decided _, Case.Closed _ -> List.of();
                };
        };
    }

    /** @return why the act is refused; empty when {@link #decide(CaseCommand, Case.Opened)} may be asked */
    Optional<Rejection> refuse(
            CaseCommand command, Case.Opened before, @Nullable LocalDate lastActOn, LocalDate today) {
        return check.refuse(command, before, lastActOn, today);
    }

    List<CaseEvent> decide(CaseCommand command, Case.Opened before) {
        return switch (command) {
            case AcceptCase(var by, var officer, var on) -> List.of(new CaseAccepted(by, officer, on));
            case RefuseCase(var by, var officer, var on, var ground) ->
                List.of(new CaseRefused(by, officer, on, canonical(ground)), new CaseClosed(ClosedAs.REFUSED, on, by));
            case AnswerCase(var by, var officer, var on) ->
                List.of(new CaseAnswered(by, officer, on), new CaseClosed(ClosedAs.ANSWERED, on, by));
            case TransferCase transfer -> transferred(transfer);
            case DecideCase(var by, var officer, var on, var settlement) ->
                List.of(new CaseDecided(by, officer, on, settlement));
            case CloseCase close -> List.of(new CaseClosed(ClosedAs.SETTLED, close.on(), close.by()));
            case WithdrawCase(var by, var officer, var on) ->
                List.of(new CaseWithdrawn(by, officer, on), new CaseClosed(ClosedAs.WITHDRAWN, on, by));
        };
    }

    /** Whether a body of this case's province has it; a body's own competence never leaves the province. */
    boolean staysInProvince(Petition petition, Competence competence) {
        return competence.body() != null
                && (competence.body().equals(law.bodies().competenceOf(petition.receivingBody()))
                        || law.bodies().sameProvince(petition.receivingBody(), competence.body()));
    }

    private List<CaseEvent> withEnd(PetitionRouted fact, CaseEvent first) {
        var competence = new Competence(fact.competentBody(), fact.outcome());
        var end = ClosedAs.by(fact.outcome(), staysInProvince(fact.petition(), competence));
        return end == null
                ? List.of(first)
                : List.of(first, new CaseClosed(end, fact.decidedOn(), fact.competentBody()));
    }

    private List<CaseEvent> transferred(TransferCase command) {
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseTransferred(command.by(), command.officer(), command.on(), command.to()));
        if (!law.bodies().sameProvince(command.by(), command.to())) {
            events.add(new CaseClosed(ClosedAs.TRANSFERRED_OUT, command.on(), command.to()));
        }
        return List.copyOf(events);
    }

    private String canonical(String ground) {
        return law.refusalGrounds().find(ground).map(RefusalGround::code).orElse(ground);
    }
}
