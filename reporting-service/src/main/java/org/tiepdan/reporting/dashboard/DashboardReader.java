package org.tiepdan.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;

/** Counts a {@link Dashboard}; what it costs depends on the open cases and those of two years, not on all there ever were. */
public interface DashboardReader {

    /**
     * @param caller who asks; nothing depends on it as long as nobody can sign in
     * @param body code of a body of {@code bodies.csv}: only its cases (competent, else receiving) and the limits it owes; null
     *     for the whole office
     * @param year calendar year in Viet Nam that months and punctuality are about
     */
    Dashboard read(Caller caller, @Nullable String body, int year);
}
