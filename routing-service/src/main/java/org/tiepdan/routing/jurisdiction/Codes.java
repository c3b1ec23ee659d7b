package org.tiepdan.routing.jurisdiction;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codes as they come on the wire. */
final class Codes {
    private Codes() {}

    /** @return null when absent or not known to this version */
    static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
