package org.tiepdan.office.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.words.TypedDay;

/** How a field is shown, and how its value is sent to the API. */
public enum FieldKind {
    CODE,
    /** Several codes; the API has no kind for this. */
    CODES,
    DATE,
    NUMBER,
    /** With decimals. */
    DECIMAL,
    BODY,
    CASE,
    BOOLEAN,
    TEXT,
    /** Whether a correction replaces the act that it voids; asked only by the page. */
    WAY;

    private static final String CRITERIA = "criteria";

    /** Finds the code of the body with a given name. */
    @FunctionalInterface
    public interface Names {
        String code(String typed);
    }

    /** A field of a kind from a later version of the API is shown as text. */
    static FieldKind of(Field field) {
        if (field.name().endsWith(CRITERIA)) {
            return CODES;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(field.kind()))
                .findFirst()
                .orElse(TEXT);
    }

    /** @return empty for an empty field; a value of the wrong kind as typed, so that the API names the fault */
    Optional<Object> toApi(List<String> typed, Names names) {
        var values = typed.stream().filter(value -> !value.isEmpty()).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var first = values.getFirst();
        return Optional.of(
                switch (this) {
                    case CODES -> values;
                    case DATE -> TypedDay.toApi(first);
                    case NUMBER -> number(first);
                    case DECIMAL -> ResultFields.amount(first);
                    case BODY -> names.code(first);
                    case BOOLEAN -> true;
                    case CODE, CASE, TEXT, WAY -> first;
                });
    }

    private static Object number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            return typed;
        }
    }
}
