package org.tiepdan.routing.detail;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses codes from the wire. */
public final class Codes {
    private Codes() {}

    /** @return null if absent or unknown to this version */
    public static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
