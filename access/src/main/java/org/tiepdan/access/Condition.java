package org.tiepdan.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must hold in addition to the role; the closed vocabulary of the table. */
public enum Condition {
    /** Nothing, not even a sign-in: public information. */
    ANYBODY,
    /** Nothing but the role: the operation concerns no case. */
    SIGNED_IN,
    /** The body that the request acts for or receives for is one of the caller's. */
    OWN_BODY,
    /** One of the caller's bodies received the case, or has to settle it now. */
    OWN_CASE,
    /** As {@code OWN_CASE}, for one of the caller's bodies or one below it on the day of the request. */
    CASE_BELOW,
    /** As {@code OWN_CASE}, or one of the caller's bodies is above the one that has to settle the case, and so may act on it. */
    ACTING_CASE,
    /** As {@code OWN_CASE}, and a second person with the same right agrees within an hour. */
    TWO_PERSONS;

    /** @return the word of the table, in kebab-case: {@code own-body} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return whether it holds without a look at a body or a case */
    public boolean isOfRoleAlone() {
        return this == ANYBODY || this == SIGNED_IN;
    }

    /** @return empty for an unknown word */
    public static Optional<Condition> find(String code) {
        return Arrays.stream(values())
                .filter(condition -> condition.code().equals(code))
                .findFirst();
    }
}
