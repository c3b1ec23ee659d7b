package org.tiepdan.tracking.casework;

import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffectVoided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.casework.CaseEvent.CaseExecuted;
import org.tiepdan.tracking.casework.CaseEvent.CaseExtended;
import org.tiepdan.tracking.casework.CaseEvent.CaseFoundComplex;
import org.tiepdan.tracking.casework.CaseEvent.CaseLodgedAgain;
import org.tiepdan.tracking.casework.CaseEvent.CaseMatterMoved;
import org.tiepdan.tracking.casework.CaseEvent.CaseNotified;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CasePublished;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseReported;
import org.tiepdan.tracking.casework.CaseEvent.CaseResumed;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSplit;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseSuspended;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseTerminated;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseUrged;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseEvent.DialogueHeld;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;

/** The public names of the events of a case. */
final class EventKind {
    private EventKind() {}

    static String of(CaseEvent event) {
        return switch (event) {
            case CaseOpened _ -> "case.opened";
            case CaseRouted _ -> "case.routed";
            case CaseSplit _ -> "case.split";
            case CaseMatterMoved _ -> "case.matter-moved";
            case CaseObjected _ -> "case.objected";
            case CaseAccepted _ -> "case.accepted";
            case CaseRefused _ -> "case.refused";
            case CaseAnswered _ -> "case.answered";
            case CaseTransferred _ -> "case.transferred";
            case CaseDecided _ -> "case.decided";
            case CaseWithdrawn _ -> "case.withdrawn";
            case CaseFoundComplex _ -> "case.found-complex";
            case CaseExtended _ -> "case.extended";
            case CaseSuspended _ -> "case.suspended";
            case CaseResumed _ -> "case.resumed";
            case CaseTerminated _ -> "case.terminated";
            case DialogueHeld _ -> "case.dialogue-held";
            case CaseNotified _ -> "case.notified";
            case CasePublished _ -> "case.published";
            case CaseExecuted _ -> "case.executed";
            case CaseLodgedAgain _ -> "case.lodged-again";
            case CaseTakenOver _ -> "case.taken-over";
            case CaseReported _ -> "case.reported";
            case CaseUrged _ -> "case.urged";
            case CaseEffective _ -> "case.effective";
            case CaseEffectVoided _ -> "case.effect-voided";
            case CaseSucceeded _ -> "case.succeeded";
            case CaseCorrected _ -> "case.corrected";
            case CaseClosed _ -> "case.closed";
            case CommandRejected _ -> "command.rejected";
            case LimitChanged changed -> changed.event().kind();
        };
    }
}
