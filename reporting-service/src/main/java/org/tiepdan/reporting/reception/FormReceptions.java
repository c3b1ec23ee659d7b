package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.Receptions;

/** Receptions as the form 01/TCD counts them: recorded ones, and assumed visits. */
public final class FormReceptions implements Receptions {
    private final ReceptionFigures figures;

    public FormReceptions(ReceptionFigures figures) {
        this.figures = figures;
    }

    @Override
    public boolean recorded() {
        return true;
    }

    @Override
    public boolean assumesVisits() {
        return figures.assumesVisits();
    }

    @Override
    public void forEach(
            Grant grant,
            Span span,
            @Nullable Instant knownAt,
            Consumer<org.tiepdan.reporting.form.figures.ReceptionFigures> each) {
        figures.forEach(grant, grant.reach(), span, knownAt, held -> each.accept(counted(held)));
    }

    private static org.tiepdan.reporting.form.figures.ReceptionFigures counted(CountedReception held) {
        var said = held.figures();
        return new org.tiepdan.reporting.form.figures.ReceptionFigures(
                held.id(),
                held.by(),
                held.heldOn(),
                held.session(),
                held.sessions(),
                said.visits(),
                said.people(),
                said.mattersFirst(),
                said.mattersAgain(),
                said.groups(),
                said.groupPeople(),
                said.groupMattersFirst(),
                said.groupMattersAgain());
    }
}
