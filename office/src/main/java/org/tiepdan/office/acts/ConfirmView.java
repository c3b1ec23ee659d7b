package org.tiepdan.office.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.tracking.Preview;
import org.tiepdan.office.client.tracking.Preview.LimitChange;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;
import org.tiepdan.office.words.TypedDay;

/**
 * The effects of an act, for the officer who confirms it; or the note that its result is not known yet.
 *
 * @param alert why the page is shown again; empty the first time
 * @param effects sentences
 * @param step what the first button does
 * @param command JSON, sent exactly as it was previewed; empty if there was no preview
 */
public record ConfirmView(
        String title,
        String action,
        String alert,
        List<String> effects,
        List<FormView.Said> said,
        String step,
        String command,
        List<Typed.Kept> kept) {
    public static final String CHECK = "check";
    public static final String RECORD = "record";

    static ConfirmView of(FormView form, Typed typed, Preview preview, String command, Display display) {
        return new ConfirmView(
                form.title(),
                form.action(),
                "",
                effects(preview, on(typed, display), display),
                form.said(display),
                RECORD,
                command,
                typed.kept());
    }

    /** @param alert what to do while tracking does not answer */
    static ConfirmView again(
            String caseId, String act, Typed typed, String step, String command, String alert, Display display) {
        return new ConfirmView(
                display.code("act", act),
                Links.actOf(caseId, act),
                alert,
                List.of(),
                List.of(),
                step,
                command,
                typed.kept());
    }

    /**
     * @param alert why the page is shown again; empty the first time
     * @param effects sentences; none if the result is not known yet
     * @param step what the first button does
     */
    public static ConfirmView of(
            FormView form,
            Typed typed,
            List<String> effects,
            String alert,
            String step,
            String command,
            Display display) {
        return new ConfirmView(
                form.title(),
                form.action(),
                alert,
                effects,
                alert.isEmpty() ? form.said(display) : List.of(),
                step,
                command,
                typed.kept());
    }

    /** The day of an act that tracking did not refuse. */
    private static String on(Typed typed, Display display) {
        var on = TypedDay.toApi(typed.value(Typed.ON));
        return display.day(on.isEmpty() ? display.today() : LocalDate.parse(on));
    }

    /** @param on the day of the act, in words */
    private static List<String> effects(Preview preview, String on, Display display) {
        var effects = new ArrayList<String>();
        var closedAs = preview.closedAs();
        var state = preview.state();
        if (state == null) {
            effects.add(display.text("effect.elsewhere"));
        } else if (closedAs == null) {
            effects.add(display.text("effect.state", display.code("state", state)));
        } else {
            effects.add(display.text("effect.closed", display.code("closed-as", closedAs)));
        }
        var body = preview.competentBody();
        if (body != null && closedAs == null) {
            effects.add(display.text("effect.body", display.name(body)));
        }
        preview.limits().forEach(limit -> effects.add(effect(limit, on, display)));
        Objects.requireNonNullElse(preview.warnings(), List.<Preview.Warning>of())
                .forEach(warning -> effects.add(display.language().of(warning.vi(), warning.en())));
        return List.copyOf(effects);
    }

    private static String effect(LimitChange limit, String on, Display display) {
        var name = display.language().of(limit.nameVi(), limit.nameEn());
        var due = day(limit.dueOn(), display);
        var was = day(limit.wasDueOn(), display);
        return switch (limit.change()) {
            case "SET" -> display.text("effect.limit-set", name, due);
            case "MET" -> display.text("effect.limit-met", name);
            case "MISSED" -> display.text("effect.limit-missed", name, due);
            case "PAUSED" -> display.text("effect.limit-paused", name, on);
            case "REVISED" ->
                was.isEmpty()
                        ? display.text("effect.limit-due", name, due)
                        : display.text("effect.limit-revised", name, due, was);
            case "ELAPSED" -> display.text("effect.limit-elapsed", name);
            default -> display.text("effect.limit-cancelled", name);
        };
    }

    private static String day(@Nullable LocalDate day, Display display) {
        return day == null ? "" : display.day(day);
    }
}
