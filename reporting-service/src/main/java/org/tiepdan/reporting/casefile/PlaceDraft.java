package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseCorrected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseObjected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseOpened;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseSucceeded;
import org.tiepdan.reporting.casefile.mark.TrackedMarks;

/** The stage of a {@link TrackingPart}'s case, since when it waits and for which bodies, while one event is applied. */
final class PlaceDraft {
    @Nullable
    String state;

    @Nullable
    String receivingBody;

    @Nullable
    String competentBody;

    @Nullable
    Integer hop;

    @Nullable
    LocalDate triageSince;

    @Nullable
    LocalDate suspendedOn;

    @Nullable
    String decider;

    @Nullable
    String receiver;

    PlaceDraft(@Nullable TrackingPart before) {
        if (before == null) {
            return;
        }
        state = before.state();
        receivingBody = before.receivingBody();
        competentBody = before.competentBody();
        hop = before.hop();
        triageSince = before.triageSince();
        suspendedOn = before.suspendedOn();
        decider = before.decider();
        receiver = before.receiver();
    }

    boolean isClosed() {
        return TrackingPart.CLOSED.equals(state);
    }

    TrackedMarks.Before now() {
        return new TrackedMarks.Before(competentBody, receiver);
    }

    void go(String newState, @Nullable String body, @Nullable Integer hops) {
        hop = hops == null ? hop : hops;
        state = newState;
        triageSince = null;
        suspendedOn = null;
        decider = null;
        competentBody = body == null ? competentBody : body;
    }

    void open(CaseOpened opened) {
        go(opened.state(), opened.competentBody(), opened.hop());
        receivingBody = opened.receivingBody();
        triageSince = opened.state().equals(TrackingPart.IN_TRIAGE) ? opened.openedOn() : null;
    }

    void object(CaseObjected objected) {
        go(TrackingPart.IN_TRIAGE, null, objected.hop());
        competentBody = null;
        triageSince = objected.on();
        decider = objected.decider();
    }

    void suspend(String by, LocalDate on) {
        go("SUSPENDED", by, null);
        suspendedOn = on;
    }

    void succeed(CaseSucceeded succeeded) {
        if (succeeded.role().equals("COMPETENT")) {
            competentBody = succeeded.to();
        } else {
            receivingBody = succeeded.to();
            receiver = succeeded.to();
        }
    }

    void correct(CaseCorrected corrected) {
        go(corrected.state(), null, corrected.hop());
        competentBody = corrected.competentBody();
        triageSince = TrackingPart.waitingSince(corrected);
        if (corrected.complexity() != null) {
            decider = corrected.decider();
            suspendedOn = corrected.suspendedOn();
        }
    }
}
