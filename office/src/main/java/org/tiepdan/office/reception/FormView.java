package org.tiepdan.office.reception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.reception.ReceptionField.Option;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;

/**
 * The form of a reception, with what was typed.
 *
 * @param alert why nothing was recorded; empty for none
 * @param fields of the totals
 * @param groups of the large groups included in them
 */
record FormView(String key, String alert, List<ReceptionField> fields, List<ReceptionField> groups) {
    private static final List<String> SESSIONS =
            List.of("REGULAR", "PERIODIC_BY_HEAD", "UNSCHEDULED_BY_HEAD", "BY_DELEGATE");

    /** @param bodies for which the visitor may record */
    static FormView of(ReceptionForm form, List<String> bodies, String alert, List<Fault> faults, Display display) {
        var beside = new HashMap<String, String>();
        for (var fault : faults) {
            beside.putIfAbsent(name(fault), FaultWords.of(fault, display));
        }
        var fields = new ArrayList<ReceptionField>();
        fields.add(choice(form, ReceptionForm.BY, bodies, display::name, beside, display));
        fields.add(field(form, ReceptionForm.HELD_ON, "DATE", beside, display));
        fields.add(
                choice(form, ReceptionForm.SESSION, SESSIONS, code -> display.code("session", code), beside, display));
        ReceptionForm.FIGURES.forEach(name -> fields.add(field(form, name, "NUMBER", beside, display)));
        var groups = ReceptionForm.OF_GROUPS.stream()
                .map(name -> field(form, name, "NUMBER", beside, display))
                .toList();
        return new FormView(form.key(), alert, List.copyOf(fields), groups);
    }

    /** The pointer of a fault is the name of the field, with slashes for dots. */
    private static String name(Fault fault) {
        return fault.pointer().replaceFirst("^/", "").replace('/', '.');
    }

    private static ReceptionField field(
            ReceptionForm form, String name, String kind, Map<String, String> faults, Display display) {
        boolean optional = name.equals("sessions") || name.startsWith(ReceptionForm.GROUPS);
        return field(form, name, kind, !optional, List.of(), faults, display);
    }

    private static ReceptionField choice(
            ReceptionForm form,
            String name,
            List<String> codes,
            UnaryOperator<String> words,
            Map<String, String> faults,
            Display display) {
        var options = codes.stream()
                .map(code -> new Option(
                        name + "-" + code, code, words.apply(code), code.equals(form.value(name)) || codes.size() == 1))
                .toList();
        return field(form, name, "CODE", true, options, faults, display);
    }

    private static ReceptionField field(
            ReceptionForm form,
            String name,
            String kind,
            boolean required,
            List<Option> options,
            Map<String, String> faults,
            Display display) {
        var key = "reception-hint." + name;
        return new ReceptionField(
                "reception-" + name.replace('.', '-'),
                name,
                kind,
                display.code("reception-field", name),
                display.known(key) ? display.code("reception-hint", name) : "",
                required,
                options,
                form.value(name),
                faults.getOrDefault(name, ""));
    }
}
