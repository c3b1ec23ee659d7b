package org.tiepdan.reporting.lines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.TrackingPart;

/** Works out the line of a received petition. */
final class LineDraft {
    private final CaseDocument document;
    private final Petition petition;
    private final @Nullable TrackingPart tracking;
    private final @Nullable String competent;
    private final String has;
    private final @Nullable String state;
    private final boolean open;

    LineDraft(CaseDocument document, Petition petition) {
        this.document = document;
        this.petition = petition;
        this.tracking = document.tracking();
        this.competent = document.competentBody();
        this.has = competent == null ? petition.receivingBody() : competent;
        this.state = document.state();
        this.open = !TrackingPart.CLOSED.equals(state);
    }

    CaseLine line() {
        var closedOn = closedOn();
        var shownState = state == null ? CaseLine.RECEIVED : state;
        return new CaseLine(
                CaseLine.version(document),
                CaseLine.standing(document),
                petition.type(),
                shownState,
                petition.receivingBody(),
                competent,
                has,
                open ? Key.of(has, shownState, petition.type()) : null,
                petition.field(),
                petition.commune(),
                petition.receivedAt(),
                petition.receivedOn(),
                petition.receivedOn().getYear(),
                closedOn == null ? null : closedOn.getYear(),
                tracking == null ? null : tracking.dueOn(),
                tracking == null ? null : tracking.overdueFrom(),
                open ? document.triageSince() : null,
                Key.of(month(petition.receivedOn()), competent, petition.receivingBody()),
                closed(closedOn),
                CaseLine.limits(document),
                CaseLine.owed(document));
    }

    private @Nullable LocalDate closedOn() {
        return open || tracking == null ? null : tracking.closedOn();
    }

    private @Nullable String closed(@Nullable LocalDate closedOn) {
        return closedOn == null || tracking == null
                ? null
                : Key.of(month(closedOn), tracking.closedAs(), competent, petition.receivingBody());
    }

    private static String month(LocalDate day) {
        return Integer.toString(day.getMonthValue());
    }
}
