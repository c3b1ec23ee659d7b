package org.tiepdan.office.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the register follows the log.
 *
 * @param total records that it does not show yet
 * @param readModel null for a database that reports no bound
 */
public record Lag(Map<String, Topic> topics, long total, Dashboard.@Nullable Room readModel) {

    /** @param end how many records there are */
    public record Topic(long end, long lag) {}
}
