package org.tiepdan.identity.user;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was typed as a user's name. */
public final class Logins {
    private static final int LONGEST = 100;

    private Logins() {}

    /** @return as users are known by: spaces around it and capital letters, as telephones add them, are no part of a name */
    public static String of(@Nullable String typed) {
        var name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
