package org.tiepdan.office.frame;

/** How cookies are named and sent. */
public interface CookieRule {
    /** Whether they are sent only over TLS. */
    boolean secure();

    /** @return the name that a cookie has in a browser */
    String named(String name);
}
