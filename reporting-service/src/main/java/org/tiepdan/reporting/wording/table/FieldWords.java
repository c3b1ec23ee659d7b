package org.tiepdan.reporting.wording.table;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.petition.Field;

/** The Vietnamese names of fields in tables; an unknown code stays as it is. */
public final class FieldWords {
    private static final Map<String, String> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::name, Field::vi));

    private FieldWords() {}

    public static String of(String code) {
        return FIELDS.getOrDefault(code, code);
    }
}
