package org.tiepdan.office.client.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at which denunciation, newest first.
 *
 * @param next cursor of the next page; absent on the last
 */
public record AccessEntries(List<Entry> items, @Nullable String next) {

    /**
     * @param officer opaque id
     * @param look how it was looked at: {@code CASE}, {@code TIMELINE}, {@code LIST} or {@code EXPORT}
     * @param cases ids of cases that are, or may hold, denunciations
     * @param bodies codes of the bodies for which the officer works
     */
    public record Entry(Instant at, String officer, String look, List<String> cases, List<String> bodies) {}
}
