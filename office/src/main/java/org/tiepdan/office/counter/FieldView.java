package org.tiepdan.office.counter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.Moved;
import org.tiepdan.lawpack.respondent.UnitKind;
import org.tiepdan.office.names.Name;
import org.tiepdan.office.words.Display;

/**
 * One field of the form.
 *
 * @param hint empty for none
 * @param found see {@link Entry#FOUND}
 * @param fault a sentence; empty for none
 * @param candidates for an ambiguous name
 * @param hidden whether it does not apply to this petition; it keeps its text
 * @param types for which it is shown, separated by spaces
 * @param kinds of petitioners for which it is shown, separated by spaces
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

    /** @param types of petitions that it is for, separated by spaces */
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
                entry.found(question)
                        .map(code -> code + "|" + entry.value(question))
                        .orElse(""),
                fault,
                candidates,
                !entry.asks(question),
                question.types().size() == PetitionType.values().length ? "" : names(question.types()),
                question.kinds().size() == PetitionerKind.values().length ? "" : names(question.kinds()));
    }

    private static List<Option> options(Question question, Entry entry, Display display) {
        var chosen = entry.values(question);
        return switch (question) {
            case KIND -> coded(chosen, "petitioner-kind", codes(PetitionerKind.values()), display);
            case CHANNEL -> coded(chosen, "channel", codes(Channel.values()), display);
            case TYPE -> coded(chosen, "type", codes(PetitionType.values()), display);
            case FIELD -> fields(entry, display);
            case RESPONDENT_ROLE, UNIT_ROLE, FORMER_ROLE ->
                coded(chosen, "respondent-role", codes(RespondentRole.values()), display);
            case UNIT_KIND -> coded(chosen, "unit-kind", codes(UnitKind.values()), display);
            case MOVED -> coded(chosen, "moved", codes(Moved.values()), display);
            case DECISION_KIND -> coded(chosen, "decision-kind", codes(DecisionKind.values()), display);
            case INSTANCE -> coded(chosen, "instance", Stream.of("1", "2"), display);
            case SIGNED, MANDATED -> coded(chosen, "yes-no", Stream.of("true", "false"), display);
            case FINDINGS -> coded(chosen, "finding", codes(Finding.values()).filter(FieldView::isAsked), display);
            default -> List.of();
        };
    }

    /** Whether a petition is signed has its own field. */
    private static boolean isAsked(String finding) {
        return !finding.equals(Finding.UNSIGNED.name());
    }

    private static Stream<String> codes(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name);
    }

    private static List<Option> coded(List<String> chosen, String group, Stream<String> codes, Display display) {
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
