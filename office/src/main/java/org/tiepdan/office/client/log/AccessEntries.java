package org.tiepdan.office.client.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at which denunciation, newest first.
 *
 * @param next cursor of the page that follows; absent on the last
 */
public record AccessEntries(List<Entry> items, @Nullable String next) {

    /**
     * @param officer opaque id
     * @param look how it was looked at: {@code CASE}, {@code TIMELINE}, {@code LIST} or {@code EXPORT}
     * @param cases ids of those that are, or may hold, denunciations
     * @param bodies codes of those that the officer works for
     */
    public record Entry(Instant at, String officer, String look, List<String> cases, List<String> bodies) {}
}
