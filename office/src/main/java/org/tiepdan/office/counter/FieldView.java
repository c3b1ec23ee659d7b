package org.tiepdan.office.counter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.Finding;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.office.names.Name;
import org.tiepdan.office.words.Display;

/**
 * One field of the form.
 *
 * @param hint empty for none
 * @param found see {@link Entry#FOUND}
 * @param fault a sentence; empty for none
 * @param candidates of a name that means several
 * @param hidden it is not asked of this petition; what was typed stays in it
 * @param types for which it is shown, with spaces between
 * @param kinds of petitioners for which it is shown, with spaces between
 */
record FieldView(
        String id,
        String name,
        String shape,
        String label,
        String hint,
        boolean required,
        List<Option> options,
        String value,
        String found,
        String fault,
        List<Name> candidates,
        boolean hidden,
        String types,
        String kinds) {

    /** @param types of petitions that it is for, with spaces between */
    record Option(String code, String words, boolean chosen, boolean hidden, String types) {}

    static FieldView of(Question question, Entry entry, String fault, List<Name> candidates, Display display) {
        var name = question.field();
        return new FieldView(
                name.replace('.', '-'),
                name,
                question.shape().name(),
                display.code("counter-field", name),
                display.known("counter-hint." + name) ? display.code("counter-hint", name) : "",
                question.isRequired(),
                options(question, entry, display),
                entry.value(question),
                entry.found(question).map(code -> code + "|" + entry.value(question)).orElse(""),
                fault,
                candidates,
                !entry.asks(question),
                question.types().size() == PetitionType.values().length ? "" : names(question.types()),
                question.kinds().size() == PetitionerKind.values().length ? "" : names(question.kinds()));
    }

    private static List<Option> options(Question question, Entry entry, Display display) {
        return switch (question) {
            case KIND -> coded("petitioner-kind", Stream.of(PetitionerKind.values()), question, entry, display);
            case CHANNEL -> coded("channel", Stream.of(Channel.values()), question, entry, display);
            case TYPE -> coded("type", Stream.of(PetitionType.values()), question, entry, display);
            case FIELD -> fields(entry, display);
            case RESPONDENT_ROLE -> coded("respondent-role", Stream.of(RespondentRole.values()), question, entry, display);
            case DECISION_KIND -> coded("decision-kind", Stream.of(DecisionKind.values()), question, entry, display);
            case INSTANCE -> words("instance", Stream.of("1", "2"), question, entry, display);
            case SIGNED, MANDATED -> words("yes-no", Stream.of("true", "false"), question, entry, display);
            // Whether it is signed is asked by itself.
            case FINDINGS ->
                coded(
                        "finding",
                        Stream.of(Finding.values()).filter(finding -> finding != Finding.UNSIGNED),
                        question,
                        entry,
                        display);
            default -> List.of();
        };
    }

    private static List<Option> coded(
            String group, Stream<? extends Enum<?>> all, Question question, Entry entry, Display display) {
        return words(group, all.map(Enum::name), question, entry, display);
    }

    private static List<Option> words(
            String group, Stream<String> codes, Question question, Entry entry, Display display) {
        var chosen = entry.values(question);
        return codes.map(code -> new Option(code, display.code(group, code), chosen.contains(code), false, ""))
                .toList();
    }

    private static List<Option> fields(Entry entry, Display display) {
        var chosen = entry.value(Question.FIELD);
        return Arrays.stream(Field.values())
                .map(field -> new Option(
                        field.name(),
                        display.code("field", field.name()),
                        field.name().equals(chosen),
                        entry.type().filter(type -> !field.allowedFor(type)).isPresent(),
                        names(Arrays.stream(PetitionType.values())
                                .filter(field::allowedFor)
                                .toList())))
                .toList();
    }

    private static String names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
