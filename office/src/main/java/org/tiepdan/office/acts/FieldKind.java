package org.tiepdan.office.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.words.TypedDay;

/** How a field is asked and what the API gets of it. */
public enum FieldKind {
    CODE,
    /** Several codes; the API has no word for it. */
    CODES,
    DATE,
    NUMBER,
    /** With decimals. */
    DECIMAL,
    BODY,
    CASE,
    BOOLEAN,
    TEXT,
    /** Whether a correction replaces the act that it voids: asked by a page alone. */
    WAY;

    private static final String CRITERIA = "criteria";

    /** Finds the code of the body that a name means. */
    @FunctionalInterface
    public interface Names {
        String code(String typed);
    }

    /** A kind that a later version of the API adds is asked as text. */
    static FieldKind of(Field field) {
        if (field.name().endsWith(CRITERIA)) {
            return CODES;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(field.kind()))
                .findFirst()
                .orElse(TEXT);
    }

    /** @return empty for what was left empty; what is not of this kind as it was typed, so that the API says so */
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
