package org.tiepdan.office.acts;

import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.words.ActWords;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.CaseHistory;
import org.tiepdan.office.client.tracking.CaseHistory.Entry;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * The acts on the page of a case.
 *
 * @param buttons acts that the reader may record now; none for most readers
 * @param mistaken address of the form that voids the registration; empty if the reader may not do that
 * @param away tracking did not answer
 */
public record CaseActsView(List<Button> buttons, List<Line> history, String mistaken, boolean away) {

    public record Button(String name, String href) {}

    /**
     * @param by name of the body; empty if no body acted
     * @param voided whether it no longer counts
     * @param correction when, by whom and why it was corrected, in a sentence; empty if it was not
     * @param instead the act that replaced it, in a sentence; empty if it was not corrected
     * @param mend address of the form that corrects it; empty if the reader may not do that
     */
    public record Line(
            String name,
            String on,
            String recorded,
            String by,
            boolean voided,
            String correction,
            String instead,
            String mend) {}

    static CaseActsView none(boolean away) {
        return new CaseActsView(List.of(), List.of(), "", away);
    }

    static CaseActsView of(String caseId, ActsNow now, CaseHistory history, Display display) {
        var buttons = now.acts().stream()
                .map(ActsNow.Act::act)
                .filter(act -> !act.equals(ActsNow.CORRECTION))
                .map(act -> new Button(display.code("act", act), Links.actOf(caseId, act)))
                .toList();
        var lines = history.entries().stream()
                .map(entry -> line(caseId, entry, now, history, display))
                .toList();
        var mistaken = now.find(ActsNow.CORRECTION).isPresent() ? correction(caseId, ActForm.REGISTRATION) : "";
        return new CaseActsView(buttons, lines, mistaken, false);
    }

    /** Only the body that has the case may record that it was registered by mistake. */
    CaseActsView withoutRegistration() {
        return new CaseActsView(buttons, history, "", away);
    }

    private static Line line(String caseId, Entry entry, ActsNow now, CaseHistory history, Display display) {
        var by = entry.by();
        return new Line(
                display.code("act", entry.act()),
                display.day(entry.on()),
                display.moment(entry.recordedAt()),
                by == null ? "" : display.body(by),
                entry.voided(),
                history.entry(entry.correctedBy())
                        .map(correction -> corrected(entry, correction, display))
                        .orElse(""),
                entry.voided() ? instead(entry, display) : "",
                now.mayVoid(entry.id()) ? correction(caseId, entry.id()) : "");
    }

    private static String corrected(Entry entry, Entry correction, Display display) {
        var when = display.moment(correction.recordedAt());
        var by = display.body(correction.by());
        if (entry.reason() == null) {
            return display.text("history.corrected", when, by);
        }
        var why = ActWords.of(entry.reason());
        return display.text(
                "history.corrected-why", when, by, display.language().of(why.vi(), why.en()));
    }

    private static String instead(Entry entry, Display display) {
        var instead = entry.instead();
        return instead == null
                ? display.text("history.nothing-instead")
                : display.text("history.instead", display.code("act", instead.act()), display.day(instead.on()));
    }

    private static String correction(String caseId, String voids) {
        return Links.to(Links.actOf(caseId, ActsNow.CORRECTION), Map.of(Typed.VOIDS, voids));
    }
}
