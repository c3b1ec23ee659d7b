package org.tiepdan.servicekit.web.access;

import jakarta.servlet.http.HttpServletRequest;
import org.tiepdan.access.Caller;

/** Determines the sender of a request. */
@FunctionalInterface
public interface CallerSource {
    /** @return {@link Caller#NOBODY} for a request without a sign-in */
    Caller of(HttpServletRequest request);
}
