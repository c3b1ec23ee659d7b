package org.tiepdan.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;

/** Counts a {@link Dashboard}; what it costs depends on the open cases and those of two years, not on all there ever were. */
public interface DashboardReader {

    /**
     * @param grant whose cases count
     * @param body code of a body among the grant's: only its cases (competent, else receiving) and the limits it owes; null for
     *     all of them
     * @param year calendar year in Viet Nam that months and punctuality are about
     */
    Dashboard read(Grant grant, @Nullable String body, int year);
}
