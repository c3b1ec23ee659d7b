package org.tiepdan.office.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.office.words.Links;

/** The content of the first page, chosen by the user's roles. Users with several roles see the one needed most often. */
public enum Home {
    DESK(Role.OFFICER),
    TODAY(Role.LEADER, Role.INSPECTOR),
    TRIAGE(Role.TRIAGE_OFFICER),
    RECEPTION(Role.CLERK),
    OPENING(Role.OPENER, Role.DENUNCIATION_OPENER),
    OPERATION(Role.OPERATOR);

    /** The parameter that chooses among several. */
    public static final String PARAMETER = "as";

    private final Role one;
    private final Role other;

    Home(Role only) {
        this(only, only);
    }

    Home(Role one, Role other) {
        this.one = one;
        this.other = other;
    }

    /** @return none if no role of the caller has pages */
    public static List<Home> of(Caller caller) {
        return Arrays.stream(values())
                .filter(home ->
                        caller.roles().contains(home.one) || caller.roles().contains(home.other))
                .toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param first whether it is the caller's default */
    String href(boolean first) {
        return first ? Links.HOME : Links.HOME + "?" + PARAMETER + "=" + code();
    }
}
