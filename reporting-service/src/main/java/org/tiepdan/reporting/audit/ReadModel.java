package org.tiepdan.reporting.audit;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.audit.life.RawEvent.Place;

/** The audited read model. */
public interface ReadModel {

    /** By partition, the offset of the first unread record. */
    Map<Place, Long> positions();

    /** Each document as stored. */
    void documents(Consumer<Held> each);

    /** The counts in memory: by name, like {@link Recount#sums}. */
    Map<String, Long> counted();

    /** For each account of a registration that was no mistake, the body that has the case; null after its end. */
    void holders(BiConsumer<String, @Nullable String> each);

    /**
     * One document.
     *
     * @param intakeAt offset of the last event of intake's log in it; -1 for none; likewise for the others
     * @param members by the names of {@link AuditedCase#says}
     */
    record Held(String id, long intakeAt, long routingAt, long trackingAt, Map<String, String> members) {
        static Held nothing(String id) {
            return new Held(id, -1, -1, -1, Map.of());
        }

        long at(String topic) {
            return topic.startsWith("intake.") ? intakeAt : topic.startsWith("routing.") ? routingAt : trackingAt;
        }
    }
}
