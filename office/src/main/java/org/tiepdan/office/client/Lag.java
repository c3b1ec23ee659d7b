package org.tiepdan.office.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the register lags behind the log.
 *
 * @param total records not yet in the register
 * @param readModel null if the database reports no bound
 */
public record Lag(Map<String, Topic> topics, long total, Dashboard.@Nullable Room readModel) {

    /** @param end number of records in the log */
    public record Topic(long end, long lag) {}
}
