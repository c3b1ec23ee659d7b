package org.tiepdan.servicekit.web.request;

import java.util.Arrays;
import java.util.Optional;
import org.tiepdan.eventing.text.PlainText;

/** The constants of an enumeration, which are the codes on the wire. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> Optional<E> find(String code, Class<E> type) {
        var plain = PlainText.code(code);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(plain)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
