package org.tiepdan.office.counter.panel;

import org.tiepdan.office.client.counter.Duplicates;
import org.tiepdan.office.client.counter.Duplicates.Candidate;
import org.tiepdan.office.counter.panel.PanelView.Line;
import org.tiepdan.office.counter.panel.PanelView.Part;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** Whether the same petition was seen before, if the clerk may know. */
final class SeenBefore {
    private SeenBefore() {}

    static Part part(Duplicates seen, Display display) {
        var candidates = seen.candidates();
        return candidates.isEmpty()
                ? Part.empty(display.text("counter.not-seen"))
                : new Part(
                        display.text("counter.seen", candidates.size()),
                        true,
                        candidates.stream().map(one -> line(one, display)).toList(),
                        "");
    }

    private static Line line(Candidate one, Display display) {
        var caseId = one.caseId();
        var who = display.text(one.samePetitioner() ? "counter.seen-same" : "counter.seen-others");
        return new Line(
                display.language().of(one.whatVi(), one.whatEn()), who, caseId == null ? "" : Links.caseOf(caseId));
    }
}
