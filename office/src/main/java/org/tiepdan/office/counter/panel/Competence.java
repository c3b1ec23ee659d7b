package org.tiepdan.office.counter.panel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.counter.RoutingPreview;
import org.tiepdan.office.counter.panel.PanelView.Line;
import org.tiepdan.office.counter.panel.PanelView.Part;
import org.tiepdan.office.words.Display;

/** Which body is competent, and why. */
final class Competence {
    private static final String UNDECIDED = "TRIAGE";

    private Competence() {}

    static Part part(RoutingPreview decision, Display display) {
        boolean undecided = decision.outcome().equals(UNDECIDED);
        return new Part(
                lead(decision.competentBody(), decision.outcome(), display), undecided, lines(decision, display), "");
    }

    private static String lead(@Nullable String body, String outcome, Display display) {
        var what = display.code("counter-outcome", outcome);
        return body == null ? what : display.text("counter.competent", display.name(body), what);
    }

    private static List<Line> lines(RoutingPreview decision, Display display) {
        var reasons = decision.reasons().stream().map(reason -> line(reason, display));
        var candidates = decision.candidates().stream()
                .map(body -> new Line(display.text("counter.candidate", display.name(body)), "", ""));
        return Stream.concat(reasons, candidates).toList();
    }

    private static Line line(Reason reason, Display display) {
        return new Line(display.language().of(reason.vi(), reason.en()), reason.basis(), "");
    }
}
