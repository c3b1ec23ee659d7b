package org.tiepdan.office.counter;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;

/**
 * What a clerk typed, by the names of the fields.
 *
 * @param typed values without spaces around them; a field that was not sent has none
 */
record Entry(Map<String, List<String>> typed) implements Serializable {
    /** The Idempotency-Key of the petition: created once per form, so that sending it twice registers one petition. */
    static final String KEY = "key";

    static final String RECEIVING = "receivingBody";

    /** Suffix of a field's name: the code found for the typed text, a bar, and that text. */
    static final String FOUND = ".found";

    /** Suffix of a field's name: one of several candidates for a name, written like {@link #FOUND}. */
    static final String CHOICE = ".choice";

    static Entry of(Map<String, String[]> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) ->
                typed.put(name, Arrays.stream(values).map(String::strip).toList()));
        typed.keySet().retainAll(names());
        return new Entry(Map.copyOf(typed));
    }

    /** A newly opened form, with the most likely values. */
    static Entry opened(String receivingBody) {
        return new Entry(Map.of())
                .with(KEY, UUID.randomUUID().toString())
                .with(RECEIVING, receivingBody)
                .with(Question.KIND.field(), PetitionerKind.INDIVIDUAL.name())
                .with(Question.CHANNEL.field(), Channel.IN_PERSON.name());
    }

    private static List<String> names() {
        return Stream.concat(
                        Stream.of(KEY, RECEIVING),
                        Arrays.stream(Question.values())
                                .flatMap(question -> Stream.of(
                                        question.field(), question.field() + FOUND, question.field() + CHOICE)))
                .toList();
    }

    /** @return the first value; empty if nothing was typed */
    String value(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    String value(Question question) {
        return value(question.field());
    }

    /** The values that are not blank. */
    List<String> values(Question question) {
        return typed.getOrDefault(question.field(), List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** @return the code found for the current text of this field; empty if it was found for another text, or not yet */
    Optional<String> found(Question question) {
        var typed = value(question);
        return Stream.of(FOUND, CHOICE)
                .map(part -> value(question.field() + part))
                .filter(found -> found.endsWith("|" + typed) && found.length() > typed.length() + 1)
                .map(found -> found.substring(0, found.length() - typed.length() - 1))
                .findFirst();
    }

    Entry with(String name, String value) {
        var all = new LinkedHashMap<>(typed);
        all.put(name, List.of(value));
        return new Entry(Map.copyOf(all));
    }

    Entry with(Question question, List<String> values) {
        var all = new LinkedHashMap<>(typed);
        all.put(question.field(), values);
        return new Entry(Map.copyOf(all));
    }

    /** @param text the field then shows */
    Entry withFound(Question question, String code, String text) {
        return with(question.field(), text).with(question.field() + FOUND, code + "|" + text);
    }

    /** @return empty until it is chosen */
    Optional<PetitionType> type() {
        return one(PetitionType.values(), value(Question.TYPE));
    }

    /** @return empty until it is chosen */
    Optional<PetitionerKind> kind() {
        return one(PetitionerKind.values(), value(Question.KIND));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether the question applies to this petition. Before type and kind are chosen, all questions apply. */
    boolean asks(Question question) {
        return type().map(question.types()::contains).orElse(true)
                && kind().map(question.kinds()::contains).orElse(true);
    }

    /** Whether something was typed that would be laborious to type again. */
    boolean isWorthKeeping() {
        return Arrays.stream(Question.values())
                .filter(question -> question.shape() != Question.Shape.CHOICE)
                .anyMatch(question -> !values(question).isEmpty());
    }
}
