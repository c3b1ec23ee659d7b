package org.tiepdan.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;

/** Counts a {@link Dashboard}; the cost depends on the open cases and those of two years, not on all that ever existed. */
public interface DashboardReader {

    /**
     * @param grant whose cases count
     * @param body code of one of the grant's bodies, to count only its cases (competent, else receiving) and the limits it owes; null for
     *     all of them
     * @param year calendar year in Viet Nam for months and punctuality
     */
    Dashboard read(Grant grant, @Nullable String body, int year);
}
