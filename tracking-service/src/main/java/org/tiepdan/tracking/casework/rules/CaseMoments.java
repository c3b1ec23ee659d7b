package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.ClosedAs;

/** Translates what happened to a case into the words of the law pack that start, meet and end limits. */
final class CaseMoments {
    private CaseMoments() {}

    /** @param on the day from which a limit that it starts is counted, and on which what it meets was done */
    record Moment(LimitEvent event, LocalDate on) {}

    /**
     * @param staysInProvince whether the body that has the case now is one of its province
     * @return in the order in which they are to be followed
     */
    static List<Moment> of(CaseEvent event, boolean staysInProvince) {
        return switch (event) {
            case CaseOpened opened -> opened(opened, staysInProvince);
            case CaseRouted routed -> routed(routed.outcome(), routed.competentBody(), routed.on(), staysInProvince);
            case CaseAccepted accepted -> moments(accepted.on(), LimitEvent.ACCEPTED);
            case CaseRefused refused -> moments(refused.on(), LimitEvent.REFUSED);
            case CaseObjected objected -> moments(objected.on(), LimitEvent.OBJECTED);
            case CaseTransferred transferred ->
                staysInProvince
                        ? moments(transferred.on(), LimitEvent.TRANSFERRED, LimitEvent.ASSIGNED)
                        : moments(transferred.on(), LimitEvent.TRANSFERRED);
            case CaseDecided decided -> moments(decided.on(), LimitEvent.DECIDED);
            case CaseAnswered answered -> moments(answered.on(), LimitEvent.ANSWERED);
            case CaseWithdrawn withdrawn -> moments(withdrawn.on(), LimitEvent.WITHDRAWN);
            case CaseClosed closed -> moments(closed.on(), end(closed.closedAs()), LimitEvent.CLOSED);
            case CommandRejected _, LimitChanged _ -> List.of();
        };
    }

    private static List<Moment> opened(CaseOpened event, boolean staysInProvince) {
        var receivedOn = event.petition().receivedOn();
        var moments = new ArrayList<>(moments(receivedOn, LimitEvent.RECEIVED));
        moments.addAll(
                event.outcome() == null
                        ? moments(receivedOn, LimitEvent.IN_TRIAGE)
                        : routed(event.outcome(), event.competentBody(), event.openedOn(), staysInProvince));
        return moments;
    }

    /** Handing on comes first: it was owed before it was known that nothing else is. */
    private static List<Moment> routed(
            Outcome outcome, @Nullable String competentBody, LocalDate on, boolean staysInProvince) {
        var moments = new ArrayList<Moment>();
        if (outcome == Outcome.TRANSFER) {
            moments.add(new Moment(LimitEvent.HANDED_ON, on));
        }
        moments.add(new Moment(LimitEvent.ROUTED, on));
        if (competentBody != null && staysInProvince && (outcome == Outcome.ACCEPT || outcome == Outcome.TRANSFER)) {
            moments.add(new Moment(LimitEvent.ASSIGNED, on));
        }
        return moments;
    }

    private static LimitEvent end(ClosedAs as) {
        return switch (as) {
            case SETTLED -> LimitEvent.SETTLED;
            case WITHDRAWN -> LimitEvent.WITHDRAWN;
            case REFUSED -> LimitEvent.REFUSED;
            case GUIDED -> LimitEvent.GUIDED;
            case TRANSFERRED_OUT -> LimitEvent.TRANSFERRED_OUT;
            case RETURNED -> LimitEvent.RETURNED;
            case FILED -> LimitEvent.FILED;
            case ANSWERED -> LimitEvent.ANSWERED;
        };
    }

    private static List<Moment> moments(LocalDate on, LimitEvent... events) {
        return List.of(events).stream().map(event -> new Moment(event, on)).toList();
    }
}
