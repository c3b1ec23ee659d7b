package org.tiepdan.intake.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key is for. */
public enum KeyKind {
    /** Wraps the keys of petitions. */
    MASTER,
    /** Ids, codes and digests are made with it. */
    DIGESTS,
    /** References of receipt codes, by which other services look them up. */
    RECEIPTS;

    /** @return as a request names it: {@code master} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KeyKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
