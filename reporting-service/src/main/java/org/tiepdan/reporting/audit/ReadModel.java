package org.tiepdan.reporting.audit;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.audit.RawEvent.Place;

/** What is audited. */
public interface ReadModel {

    /** By partition, the offset of the first record that it has not read. */
    Map<Place, Long> positions();

    /** Each document as the database has it. */
    void documents(Consumer<Held> each);

    /** What is counted in memory: by name, as {@link Recount#sums}. */
    Map<String, Long> counted();

    /** Of each account that is no mistake: the body that has the case; null where it has ended. */
    void holders(BiConsumer<String, @Nullable String> each);

    /**
     * One document.
     *
     * @param intakeAt offset of the last event of intake's log that it holds; -1 for none; likewise those that follow
     * @param members what it says, by the names of {@link AuditedCase#says}
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
