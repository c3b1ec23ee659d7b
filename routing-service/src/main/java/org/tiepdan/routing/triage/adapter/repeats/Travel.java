package org.tiepdan.routing.triage.adapter.repeats;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;
import org.tiepdan.routing.triage.adapter.repeats.facts.Leaving;

/** The headers of a record between the comparing steps, besides those of its event. */
public final class Travel {
    private static final String FACTS = "duplicate-facts";
    private static final String FOUND = "duplicate-found";
    private static final String NOTICE = "duplicate-notice";
    private static final String LEAVING = "duplicate-leaving";
    private static final String COUNTED = "duplicate-late";
    private static final String ONWARD = "duplicate-onward";
    private static final String SUBJECT = "ce_subject";

    private Travel() {}

    static void put(Headers headers, Facts facts) {
        headers.add(FACTS, EventJson.MAPPER.writeValueAsBytes(facts));
    }

    static void put(Headers headers, Found found) {
        headers.remove(FOUND);
        headers.add(FOUND, EventJson.MAPPER.writeValueAsBytes(found));
    }

    static void put(Headers headers, Notice notice) {
        headers.add(NOTICE, EventJson.MAPPER.writeValueAsBytes(notice));
    }

    /**
     * Marks a petition whose petitioner is already counted by another one that says the same: one received later, or of another instance.
     * It is related to nobody else's.
     */
    static void putCounted(Headers headers) {
        headers.add(COUNTED, new byte[0]);
    }

    static boolean isCounted(Headers headers) {
        return headers.lastHeader(COUNTED) != null;
    }

    /** Marks what was looked for in the block of an earlier program, and goes on to its own. */
    static void putOnward(Headers headers) {
        headers.add(ONWARD, new byte[0]);
    }

    static boolean isOnward(Headers headers) {
        return headers.lastHeader(ONWARD) != null;
    }

    static boolean isCompared(Headers headers) {
        return headers.lastHeader(FACTS) != null;
    }

    static void put(Headers headers, Leaving leaving) {
        headers.add(LEAVING, EventJson.MAPPER.writeValueAsBytes(leaving));
    }

    static boolean isLeaving(Headers headers) {
        return headers.lastHeader(LEAVING) != null;
    }

    static Leaving leaving(Headers headers) {
        return EventJson.MAPPER.readValue(headers.lastHeader(LEAVING).value(), Leaving.class);
    }

    /** Whether it takes the path through the indexes. */
    static boolean travels(Headers headers) {
        return isCompared(headers) || isLeaving(headers);
    }

    /** Whether it is compared by place: no copy, and no petition that keeps its earlier result. */
    static boolean isForPlace(Headers headers) {
        return isLeaving(headers) ? leaving(headers).block() != null : isCompared(headers) && !isCopy(headers);
    }

    static boolean isNotice(Headers headers) {
        return headers.lastHeader(NOTICE) != null;
    }

    static Facts facts(Headers headers) {
        return EventJson.MAPPER.readValue(headers.lastHeader(FACTS).value(), Facts.class);
    }

    /** The result of the comparison; empty if it was not compared. */
    public static Found found(Headers headers) {
        var found = headers.lastHeader(FOUND);
        return found == null ? Found.NOTHING : EventJson.MAPPER.readValue(found.value(), Found.class);
    }

    /** The notice to another case; null for any other record. */
    public static @Nullable Notice notice(Headers headers) {
        var notice = headers.lastHeader(NOTICE);
        return notice == null ? null : EventJson.MAPPER.readValue(notice.value(), Notice.class);
    }

    /** Whether it is a copy, which goes to the first petition and is not compared further. */
    static boolean isCopy(Headers headers) {
        return isCompared(headers) && found(headers).link() != null;
    }

    static byte[] ownKey(Headers headers) {
        return headers.lastHeader(SUBJECT).value();
    }

    /** The key of the block where it goes next. */
    static byte[] blockKey(Headers headers) {
        boolean onward = isOnward(headers);
        return utf8(
                isLeaving(headers)
                        ? Objects.requireNonNull(leaving(headers).blockToLeave(onward))
                        : facts(headers).blockToSearch(onward));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
