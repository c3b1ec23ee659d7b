package org.tiepdan.office.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.client.tracking.ActsNow.Choice;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;

/**
 * The form of an act, with what was typed.
 *
 * @param about the recorded act that a correction concerns; empty otherwise
 * @param faults those that belong to no field
 * @param voids id of the act that a correction voids; empty otherwise
 */
public record FormView(
        String title,
        String about,
        String action,
        String back,
        List<String> faults,
        List<FieldView> fields,
        String key,
        String voids) {

    /** @param refusal of what was typed; null if nothing was refused */
    public static FormView of(
            String caseId, ActForm form, Typed typed, @Nullable RefusedException refusal, Display display) {
        var beside = new HashMap<String, String>();
        var others = new ArrayList<String>();
        var asked = asked(form, display);
        if (refusal != null) {
            place(refusal, asked, beside, others, display);
        }
        var voids = form.voids();
        return new FormView(
                display.code("act", form.act()),
                voids == null ? "" : about(voids, display),
                Links.actOf(caseId, form.act()),
                Links.caseOf(caseId),
                others,
                asked.stream()
                        .map(field -> FieldView.of(field, typed, beside.getOrDefault(field.name(), ""), display))
                        .toList(),
                typed.value(Typed.KEY),
                voids == null ? "" : voids.id());
    }

    private static List<Field> asked(ActForm form, Display display) {
        var all = new ArrayList<Field>();
        if (form.bodies().size() > 1) {
            var bodies = form.bodies().stream()
                    .map(body -> new Choice(body, display.name(body), display.name(body)))
                    .toList();
            all.add(new Field(Typed.BY, FieldKind.CODE.name(), true, bodies));
        }
        all.add(new Field(Typed.ON, FieldKind.DATE.name(), true, null));
        all.addAll(form.asked());
        return all;
    }

    private static String about(ActForm.Voided voids, Display display) {
        var on = voids.on();
        var act = display.code("act", voids.act());
        return on == null ? act : display.text("act.about", act, display.day(on));
    }

    private static void place(
            RefusedException refusal,
            List<Field> asked,
            Map<String, String> beside,
            List<String> others,
            Display display) {
        for (var fault : refusal.faults()) {
            var name = name(fault);
            var field = asked.stream()
                    .filter(one -> name.equals(one.name()) || name.startsWith(one.name() + "."))
                    .findFirst();
            field.ifPresentOrElse(
                    one -> beside.putIfAbsent(one.name(), words(one, fault, display)),
                    () -> others.add(FaultWords.inOne(display, fault.message())));
        }
        if (others.isEmpty()) {
            others.add(FaultWords.inOne(display, refusal.sentence()));
        }
    }

    /** The pointer of a fault is the name of the field, with slashes for dots. */
    private static String name(Fault fault) {
        return fault.pointer().replaceFirst("^/", "").replace('/', '.');
    }

    /** A field for a body expects a name, not a code. */
    private static String words(Field field, Fault fault, Display display) {
        return FieldKind.of(field) == FieldKind.BODY && !fault.code().equals("required")
                ? display.text("fault.unknown-body")
                : FaultWords.of(fault, display);
    }

    public boolean folds() {
        return fields.stream().anyMatch(FieldView::folded);
    }

    /** The folded group is open if a field in it has a value or a fault. */
    public boolean unfolds() {
        return fields.stream()
                .filter(FieldView::folded)
                .anyMatch(field -> !field.value().isEmpty() || !field.fault().isEmpty());
    }

    /** The same form at the address of another page. */
    public FormView at(String address, String whence) {
        return new FormView(title, about, address, whence, faults, fields, key, voids);
    }

    /** What was typed, in words, for the officer who confirms it. */
    List<Said> said(Display display) {
        return fields.stream()
                .map(field -> new Said(field.label(), field.said(display)))
                .filter(said -> !said.words().isEmpty())
                .toList();
    }

    record Said(String label, String words) {}
}
