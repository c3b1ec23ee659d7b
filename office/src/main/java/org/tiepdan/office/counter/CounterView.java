package org.tiepdan.office.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.counter.Question.Section;
import org.tiepdan.office.counter.Question.Shape;
import org.tiepdan.office.counter.panel.PanelView;
import org.tiepdan.office.names.Meant;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;

/**
 * The form of a petition, with what was typed.
 *
 * @param alert why nothing was registered; empty before an attempt
 * @param faults those that belong to no field
 * @param faulty fields with a fault, in the order of the form
 * @param bodies for which the clerk may receive; a choice only if there are several
 * @param focus id of the field that gets the focus
 * @param panel null if nothing was asked yet
 */
record CounterView(
        String alert,
        List<String> faults,
        List<FieldView> faulty,
        List<Part> parts,
        List<Receiving> bodies,
        String key,
        String focus,
        boolean kept,
        @Nullable PanelView panel) {
    private static final Set<String> MISSING = Set.of("missing", "required", "blank");

    /**
     * @param code of a {@link Section}
     * @param folded whether it is hidden until it is opened
     */
    record Part(String code, String title, boolean folded, List<FieldView> fields) {}

    record Receiving(String code, String name, boolean chosen) {}

    /** Why a petition cannot be registered yet. */
    record Trouble(String alert, List<Fault> faults, Map<Question, Meant> unclear) {
        static final Trouble NONE = new Trouble("", List.of(), Map.of());
    }

    static CounterView of(
            Entry entry,
            Trouble trouble,
            Collection<String> receiving,
            boolean kept,
            @Nullable PanelView panel,
            Display display) {
        var sentences = byField(trouble, display);
        var fields = new EnumMap<Question, FieldView>(Question.class);
        for (var question : Question.values()) {
            var meant = trouble.unclear().getOrDefault(question, new Meant(List.of()));
            fields.put(
                    question,
                    FieldView.of(question, entry, sentences.getOrDefault(question, ""), meant.all(), display));
        }
        var faulty = fields.values().stream()
                .filter(field -> !field.fault().isEmpty())
                .toList();
        return new CounterView(
                trouble.alert(),
                others(trouble, display),
                faulty,
                parts(fields, display),
                receiving.stream()
                        .map(body -> new Receiving(body, display.name(body), body.equals(entry.value(Entry.RECEIVING))))
                        .toList(),
                entry.value(Entry.KEY),
                focus(fields, faulty),
                kept,
                panel);
    }

    private static List<Part> parts(Map<Question, FieldView> fields, Display display) {
        return Arrays.stream(Section.values())
                .map(section -> new Part(
                        section.name(),
                        display.code("counter-section", section.name()),
                        section.isFolded(),
                        fields.entrySet().stream()
                                .filter(field -> field.getKey().section() == section)
                                .map(Map.Entry::getValue)
                                .toList()))
                .toList();
    }

    private static Map<Question, String> byField(Trouble trouble, Display display) {
        var sentences = new EnumMap<Question, String>(Question.class);
        trouble.unclear().forEach((question, meant) -> sentences.put(question, unclear(question, meant, display)));
        for (var fault : trouble.faults()) {
            asked(fault).ifPresent(question -> sentences.putIfAbsent(question, words(question, fault, display)));
        }
        return sentences;
    }

    private static String unclear(Question question, Meant meant, Display display) {
        if (!meant.all().isEmpty()) {
            return display.text("counter.several");
        }
        return display.text(question.shape() == Shape.COMMUNE ? "fault.unknown-commune" : "fault.unknown-body");
    }

    private static String words(Question question, Fault fault, Display display) {
        return isMissing(fault)
                ? display.text("counter.required", display.code("counter-field", question.field()))
                : FaultWords.of(fault, display);
    }

    private static List<String> others(Trouble trouble, Display display) {
        var others = new ArrayList<String>();
        trouble.faults().stream()
                .filter(fault -> asked(fault).isEmpty())
                .forEach(fault -> others.add(named(fault, display)));
        return others;
    }

    /** Also names the fields that only a correction has. */
    private static String named(Fault fault, Display display) {
        var words = FaultWords.inOne(display, fault.message());
        var member = fault.pointer().replaceFirst("^/", "");
        return display.known("void-field." + member) ? display.code("void-field", member) + ": " + words : words;
    }

    /** What a registration still needs, by the names of the fields. */
    static List<String> missing(PanelView panel, Display display) {
        return panel.faults().stream()
                .map(fault -> asked(fault)
                        .map(question -> isMissing(fault)
                                ? display.code("counter-field", question.field())
                                : display.code("counter-field", question.field()) + ": "
                                        + words(question, fault, display))
                        .orElseGet(() -> FaultWords.inOne(display, fault.message())))
                .distinct()
                .toList();
    }

    private static boolean isMissing(Fault fault) {
        return MISSING.contains(fault.code());
    }

    /** A pointer of the API names the member of a field, or one within it. */
    private static Optional<Question> asked(Fault fault) {
        var member = fault.pointer().replaceFirst("^/", "");
        return Arrays.stream(Question.values())
                .filter(question -> member.equals(question.member()) || member.startsWith(question.member() + "/"))
                .findFirst();
    }

    private static String focus(Map<Question, FieldView> fields, List<FieldView> faulty) {
        var first = faulty.isEmpty() ? fields.get(Question.FULL_NAME) : faulty.getFirst();
        return first == null || first.hidden() ? "petitioner-kind" : first.id();
    }
}
