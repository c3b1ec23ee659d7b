package org.tiepdan.tracking.casework.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
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
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.petition.Contested;

/** Translates events of a case into the law pack's words that start, meet and end limits. */
final class CaseMoments {
    private CaseMoments() {}

    /** @param on the day from which a limit that it starts is counted, and on which the limit that it meets was met */
    record Moment(LimitEvent event, LocalDate on) {}

    /**
     * @param after the case after the event
     * @param staysInProvince whether the body that has the case now belongs to its province
     * @return in the order in which they apply
     */
    static List<Moment> of(CaseEvent event, Case.Opened after, boolean staysInProvince) {
        return switch (event) {
            case CaseOpened opened -> opened(opened, staysInProvince);
            case CaseRouted routed ->
                routed(
                        new Decision(routed.outcome(), routed.competentBody(), routed.on()),
                        after.petition().receivedOn(),
                        staysInProvince);
            case CaseAccepted accepted -> moments(accepted.on(), LimitEvent.ACCEPTED);
            case CaseRefused refused -> moments(refused.on(), LimitEvent.REFUSED);
            case CaseObjected objected -> moments(objected.on(), LimitEvent.OBJECTED);
            case CaseTransferred transferred ->
                staysInProvince
                        ? moments(transferred.on(), LimitEvent.TRANSFERRED, LimitEvent.ASSIGNED)
                        : moments(transferred.on(), LimitEvent.TRANSFERRED);
            case CaseDecided decided -> moments(decided.on(), LimitEvent.DECIDED);
            case CaseAnswered answered -> moments(answered.on(), LimitEvent.ANSWERED);
            case CaseWithdrawn withdrawn ->
                withdrawn.endsTheCase() ? moments(withdrawn.on(), LimitEvent.WITHDRAWN) : List.of();
            case CaseSuspended suspended -> moments(suspended.on(), LimitEvent.SUSPENDED);
            case CaseResumed resumed -> moments(resumed.on(), LimitEvent.RESUMED);
            case CaseTerminated terminated -> moments(terminated.on(), LimitEvent.TERMINATED);
            case DialogueHeld held -> moments(held.on(), LimitEvent.DIALOGUE_HELD);
            case CaseNotified notified -> moments(notified.on(), sent(notified.of()));
            case CasePublished published -> moments(published.on(), LimitEvent.PUBLISHED);
            case CaseExecuted executed -> moments(executed.on(), execution(executed.stage()));
            // A superior's duty differs before a decision (LTC 38) and after a conclusion (LTC 37).
            case CaseLodgedAgain lodged ->
                moments(
                        lodged.on(),
                        after.settlement() == null ? LimitEvent.LODGED_FOR_DELAY : LimitEvent.LODGED_AGAIN);
            case CaseTakenOver taken -> moments(taken.on(), LimitEvent.TAKEN_OVER);
            case CaseReported reported -> moments(reported.on(), report(reported.stage()));
            case CaseEffective effective -> moments(effective.on(), LimitEvent.EFFECTIVE);
            case CaseClosed closed ->
                end(closed.closedAs()) == LimitEvent.CLOSED
                        ? moments(closed.on(), LimitEvent.CLOSED)
                        : moments(closed.on(), end(closed.closedAs()), LimitEvent.CLOSED);
            case CaseSplit _,
                    CaseMatterMoved _,
                    CaseFoundComplex _,
                    CaseExtended _,
                    CaseUrged _,
                    CaseSucceeded _,
                    CaseEffectVoided _,
                    CaseCorrected _,
                    CommandRejected _,
                    LimitChanged _ -> List.of();
        };
    }

    private static List<Moment> opened(CaseOpened event, boolean staysInProvince) {
        var receivedOn = event.petition().receivedOn();
        if (event.repeats()) {
            return moments(receivedOn, LimitEvent.REPEATED);
        }
        var moments = new ArrayList<>(contested(event.petition().contested(), receivedOn));
        moments.add(new Moment(LimitEvent.RECEIVED, receivedOn));
        moments.addAll(
                event.outcome() == null
                        ? moments(receivedOn, LimitEvent.IN_TRIAGE)
                        : routed(
                                new Decision(event.outcome(), event.competentBody(), event.openedOn()),
                                receivedOn,
                                staysInProvince));
        return moments;
    }

    /** The period to complain began before the case existed; a day after the receipt can only be a typing error. */
    private static List<Moment> contested(@Nullable Contested contested, LocalDate receivedOn) {
        var on = contested == null ? null : contested.receivedOn();
        return on == null || on.isAfter(receivedOn) ? List.of() : moments(on, LimitEvent.CONTESTED);
    }

    /** A decision of routing, and its legal day. */
    private record Decision(Outcome outcome, @Nullable String competentBody, LocalDate on) {}

    /**
     * Handing on comes first: it was owed before it was known that nothing else is. A receiving body that is competent itself has had the
     * petition since its receipt, whenever an officer found that out (LKN 27, 36.1; LTC 24.1).
     */
    private static List<Moment> routed(Decision decision, LocalDate receivedOn, boolean staysInProvince) {
        var moments = new ArrayList<Moment>();
        if (decision.outcome() == Outcome.TRANSFER) {
            moments.add(new Moment(LimitEvent.HANDED_ON, decision.on()));
        }
        moments.add(new Moment(LimitEvent.ROUTED, decision.on()));
        if (decision.competentBody() != null && staysInProvince) {
            switch (decision.outcome()) {
                case ACCEPT -> moments.add(new Moment(LimitEvent.ASSIGNED, receivedOn));
                case TRANSFER -> moments.add(new Moment(LimitEvent.ASSIGNED, decision.on()));
                case GUIDE, RETURN, FILE, URGE, REFUSE, TRIAGE -> {}
            }
        }
        return moments;
    }

    private static LimitEvent sent(Notified of) {
        return switch (of) {
            case ACCEPTANCE -> LimitEvent.ACCEPTANCE_NOTIFIED;
            case REFUSAL -> LimitEvent.REFUSAL_NOTIFIED;
            case SUSPENSION -> LimitEvent.SUSPENSION_NOTIFIED;
            case RESUMPTION -> LimitEvent.RESUMPTION_NOTIFIED;
            case TERMINATION -> LimitEvent.TERMINATION_NOTIFIED;
            case DECISION -> LimitEvent.DECISION_NOTIFIED;
            case RESULT_TO_SENDER -> LimitEvent.SENDER_NOTIFIED;
            case RESULT_TO_CITIZEN -> LimitEvent.CITIZEN_NOTIFIED;
            case FURTHER_REVIEW -> LimitEvent.FURTHER_REVIEWED;
            case REFERRER -> LimitEvent.REFERRER_NOTIFIED;
            case NATIONAL_DATABASE -> LimitEvent.NATIONALLY_RECORDED;
        };
    }

    private static LimitEvent execution(ExecutionStage stage) {
        return switch (stage) {
            case ORDERED -> LimitEvent.EXECUTION_ORDERED;
            case ACTED_ON -> LimitEvent.CONCLUSION_ACTED_ON;
            case REPORTED -> LimitEvent.ACTION_REPORTED;
        };
    }

    private static LimitEvent report(ReportStage stage) {
        return switch (stage) {
            case DEMANDED -> LimitEvent.REPORT_DEMANDED;
            case GIVEN -> LimitEvent.REPORT_GIVEN;
        };
    }

    private static LimitEvent end(ClosedAs as) {
        return switch (as) {
            case SETTLED -> LimitEvent.SETTLED;
            case WITHDRAWN -> LimitEvent.WITHDRAWN;
            case TERMINATED -> LimitEvent.TERMINATED;
            case REFUSED -> LimitEvent.REFUSED;
            case GUIDED -> LimitEvent.GUIDED;
            case TRANSFERRED_OUT -> LimitEvent.TRANSFERRED_OUT;
            case RETURNED -> LimitEvent.RETURNED;
            case FILED, DUPLICATE -> LimitEvent.FILED;
            case ANSWERED -> LimitEvent.ANSWERED;
            case REGISTERED_BY_MISTAKE, MATTERS_ENDED -> LimitEvent.CLOSED;
        };
    }

    private static List<Moment> moments(LocalDate on, LimitEvent... events) {
        return List.of(events).stream().map(event -> new Moment(event, on)).toList();
    }
}
