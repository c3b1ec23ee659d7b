package org.tiepdan.reporting.casefile.event;

import java.util.Map;
import org.tiepdan.reporting.casefile.event.TrackingEvent.ActNoted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseAccepted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseClosed;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseCorrected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseDecided;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseEffectVoided;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseEffective;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseFoundComplex;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseMatterMoved;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseObjected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseOpened;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseResumed;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseRouted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseSplit;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseSucceeded;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseSuspended;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseTakenOver;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseTransferred;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CommandRejected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.DialogueHeld;

/** Maps each event of the life of a case to the class that reads it; some share one. */
public final class TrackingTypes {
    public static final Map<String, Class<? extends CaseEvent>> ALL = Map.ofEntries(
            Map.entry("case.opened.v1", CaseOpened.class),
            Map.entry("case.routed.v1", CaseRouted.class),
            Map.entry("case.split.v1", CaseSplit.class),
            Map.entry("case.matter-moved.v1", CaseMatterMoved.class),
            Map.entry("case.accepted.v1", CaseAccepted.class),
            Map.entry("case.refused.v1", ActNoted.class),
            Map.entry("case.transferred.v1", CaseTransferred.class),
            Map.entry("case.decided.v1", CaseDecided.class),
            Map.entry("case.answered.v1", ActNoted.class),
            Map.entry("case.withdrawn.v1", ActNoted.class),
            Map.entry("case.closed.v1", CaseClosed.class),
            Map.entry("case.objected.v1", CaseObjected.class),
            Map.entry("case.suspended.v1", CaseSuspended.class),
            Map.entry("case.resumed.v1", CaseResumed.class),
            Map.entry("case.taken-over.v1", CaseTakenOver.class),
            Map.entry("case.succeeded.v1", CaseSucceeded.class),
            Map.entry("case.effective.v1", CaseEffective.class),
            Map.entry("case.effect-voided.v1", CaseEffectVoided.class),
            Map.entry("case.corrected.v1", CaseCorrected.class),
            Map.entry("case.found-complex.v1", CaseFoundComplex.class),
            Map.entry("case.terminated.v1", ActNoted.class),
            Map.entry("case.extended.v1", ActNoted.class),
            Map.entry("case.dialogue-held.v1", DialogueHeld.class),
            Map.entry("case.notified.v1", ActNoted.class),
            Map.entry("case.published.v1", ActNoted.class),
            Map.entry("case.executed.v1", ActNoted.class),
            Map.entry("case.lodged-again.v1", ActNoted.class),
            Map.entry("case.reported.v1", ActNoted.class),
            Map.entry("case.urged.v1", ActNoted.class),
            Map.entry("command.rejected.v1", CommandRejected.class));

    private TrackingTypes() {}
}
