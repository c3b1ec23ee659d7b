package org.tiepdan.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must hold beside the role; the closed vocabulary of the table. */
public enum Condition {
    /** Nothing, not even to be signed in: what anyone may know. */
    ANYBODY,
    /** Nothing beside the role: the operation is about no case. */
    SIGNED_IN,
    /** The body that the request acts for or receives for is one of the caller's. */
    OWN_BODY,
    /** One of the caller's bodies received the case, or has to settle it now. */
    OWN_CASE,
    /** The same for one of the caller's bodies or one below it, on the day of the request. */
    CASE_BELOW,
    /** As {@code OWN_CASE}, or one of the caller's bodies is above the one that has to settle it: that one may act upon it. */
    ACTING_CASE,
    /** As {@code OWN_CASE}, and a second person with the same right agrees within the hour. */
    TWO_PERSONS;

    /** @return as the table has it, in kebab-case: {@code own-body} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return empty for a word that is none */
    public static Optional<Condition> find(String code) {
        return Arrays.stream(values())
                .filter(condition -> condition.code().equals(code))
                .findFirst();
    }
}
