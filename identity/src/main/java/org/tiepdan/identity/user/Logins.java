package org.tiepdan.identity.user;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The typed user name. */
public final class Logins {
    private static final int LONGEST = 100;

    private Logins() {}

    /** @return the name without surrounding spaces and in lower case, since phones add spaces and capitals */
    public static String of(@Nullable String typed) {
        var name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
