package org.tiepdan.reporting.looks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page; absent on the last */
public record LookPage(List<Row> items, @Nullable String next) {

    /**
     * One look at any number of cases.
     *
     * @param at when it was recorded
     * @param officer opaque id of the reader
     * @param bodies for which the officer worked at the time
     * @param look {@code CASE}, {@code TIMELINE}, {@code LIST} or {@code EXPORT}
     * @param service that answered
     * @param cases ids that the reader of this log may know of; the others are left out, and not counted
     */
    public record Row(
            String id,
            Instant at,
            String officer,
            List<String> bodies,
            String look,
            String service,
            List<String> cases,
            int count) {}
}
