package org.tiepdan.intake.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The purposes of keys. */
public enum KeyKind {
    /** Wraps the keys of petitions. */
    MASTER,
    /** For ids, codes and digests. */
    DIGESTS,
    /** References of receipt codes, by which other services look them up. */
    RECEIPTS;

    /** @return its name in requests: {@code master} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KeyKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
