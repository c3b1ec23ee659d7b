package org.tiepdan.office.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Finds who looks at a page. */
@FunctionalInterface
public interface People {
    /** @return null if nobody is signed in */
    @Nullable
    Person at(HttpServletRequest request);
}
