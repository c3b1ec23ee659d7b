package org.tiepdan.office.counter.panel;

import java.util.List;
import org.tiepdan.office.client.counter.PetitionPreview.Limit;
import org.tiepdan.office.counter.panel.PanelView.Line;
import org.tiepdan.office.counter.panel.PanelView.Part;
import org.tiepdan.office.words.Display;

/** The limits to expect, those with a last day first. */
final class Limits {
    /** Enough for a petitioner at the counter, who asks for the next limits. */
    private static final int SHOWN = 6;

    private Limits() {}

    static Part part(List<Limit> limits, Display display) {
        return limits.isEmpty()
                ? Part.empty(display.text("counter.limits-later"))
                : new Part(
                        "",
                        false,
                        limits.stream()
                                .limit(SHOWN)
                                .map(limit -> line(limit, display))
                                .toList(),
                        "");
    }

    private static Line line(Limit limit, Display display) {
        var name = display.language().of(limit.nameVi(), limit.nameEn());
        var length = display.text("limit.unit." + limit.unit(), limit.length());
        var due = limit.dueOn();
        var owner = display.code("counter-owed", limit.owedBy());
        return new Line(
                display.text("counter.limit", name, due == null ? length : display.day(due)),
                due == null
                        ? display.text("counter.limit-owed", owner, limit.basis())
                        : display.text("counter.limit-counted", owner, length, limit.basis()),
                "");
    }
}
