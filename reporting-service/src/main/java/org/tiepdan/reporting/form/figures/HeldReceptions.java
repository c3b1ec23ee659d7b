package org.tiepdan.reporting.form.figures;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.reception.CountedReception;

/** The receptions that bodies recorded. */
public final class HeldReceptions implements Receptions {
    private final org.tiepdan.reporting.reception.ReceptionFigures figures;

    public HeldReceptions(org.tiepdan.reporting.reception.ReceptionFigures figures) {
        this.figures = figures;
    }

    @Override
    public boolean recorded() {
        return true;
    }

    @Override
    public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each) {
        figures.forEach(grant, grant.bodies(), span, knownAt, reception -> each.accept(of(reception)));
    }

    /** Several of a body and a day are told apart by nothing that a form needs. */
    private static ReceptionFigures of(CountedReception reception) {
        var counted = reception.figures();
        return new ReceptionFigures(
                reception.by() + " " + reception.heldOn(),
                reception.by(),
                reception.heldOn(),
                reception.session(),
                reception.sessions(),
                counted.visits(),
                counted.people(),
                counted.mattersFirst(),
                counted.mattersAgain(),
                counted.groups(),
                counted.groupPeople(),
                counted.groupMattersFirst(),
                counted.groupMattersAgain());
    }
}
