package org.tiepdan.office.acts;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.office.client.tracking.ActsNow.Choice;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.words.Display;

/**
 * One field of a form.
 *
 * @param kind name of a {@link FieldKind}
 * @param hint empty for none
 * @param value as it was typed; empty for none
 * @param fault a sentence; empty for none
 */
record FieldView(
        String id,
        String name,
        String kind,
        String label,
        String hint,
        boolean required,
        List<Option> options,
        String value,
        String fault) {

    private static final Pattern MATTER = Pattern.compile("matters\\.([0-9]+)\\.(.+)");

    record Option(String id, String code, String words, boolean chosen) {}

    static FieldView of(Field field, Typed typed, String fault, Display display) {
        var kind = FieldKind.of(field);
        var chosen = typed.values(field.name());
        var name = field.name().startsWith(ActForm.CORRECTED)
                ? field.name().substring(ActForm.CORRECTED.length())
                : field.name();
        var id = "field-" + field.name().replace('.', '-');
        var label = field.name().equals(ActForm.CORRECTED + Typed.ON) ? "corrected-on" : name;
        return new FieldView(
                id,
                field.name(),
                kind.name(),
                label(label, display),
                display.known("act-hint." + label) ? display.code("act-hint", label) : "",
                field.required(),
                options(kind, field, display)
                        .map(option -> new Option(
                                id + "-" + option.code(),
                                option.code(),
                                display.language().of(option.vi(), option.en()),
                                chosen.contains(option.code())))
                        .toList(),
                typed.value(field.name()),
                fault);
    }

    /** Fields of a split name their matter, counted from 1. */
    private static String label(String name, Display display) {
        var matter = MATTER.matcher(name);
        return matter.matches()
                ? display.text(
                        "act-field.matter",
                        Integer.parseInt(matter.group(1)) + 1,
                        display.code("act-field", matter.group(2)))
                : display.code("act-field", name);
    }

    private static Stream<Choice> options(FieldKind kind, Field field, Display display) {
        return kind == FieldKind.WAY
                ? Stream.of(ActForm.REPLACE, "void").map(way -> {
                    var words = display.code("act-way", way);
                    return new Choice(way, words, words);
                })
                : Objects.requireNonNullElse(field.choices(), List.<Choice>of()).stream();
    }

    /** Whether the field is hidden until the officer opens its group. */
    public boolean folded() {
        return ResultFields.folds(name);
    }

    /** @return what was typed or chosen, in words; empty for nothing */
    String said(Display display) {
        if (kind.equals(FieldKind.BOOLEAN.name())) {
            return value.isEmpty() ? "" : display.text("act.yes");
        }
        return options.isEmpty()
                ? value
                : options.stream().filter(Option::chosen).map(Option::words).collect(Collectors.joining("; "));
    }
}
