package org.tiepdan.reporting.reception.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.reporting.reception.Figures;

/** A record about a reception on intake's log. */
sealed interface ReceptionRecord {
    String HELD = "reception.held.v1";
    String VOIDED = "reception.voided.v1";

    String id();

    record Held(StoredReception reception) implements ReceptionRecord {
        @Override
        public String id() {
            return reception.id();
        }
    }

    record Voided(String id, Instant at) implements ReceptionRecord {}

    /**
     * Almost every record of that log is about a petition, which a few bytes reveal.
     *
     * @return empty for any other record
     * @throws UnreadableRecordException for one that lacks what its contract requires
     */
    static Optional<ReceptionRecord> of(ConsumerRecord<byte[], byte[]> source) {
        var type = source.headers().lastHeader("ce_type");
        if (type == null || !(is(HELD, type.value()) || is(VOIDED, type.value()))) {
            return Optional.empty();
        }
        var envelope = EventRecords.envelope(source.headers(), source.key());
        var id = envelope.subject().value();
        return Optional.of(
                envelope.type().equals(HELD)
                        ? new Held(EventRecords.payload(source.value(), HeldView.class)
                                .stored(id))
                        : new Voided(
                                id,
                                EventRecords.payload(source.value(), VoidedView.class)
                                        .at()));
    }

    private static boolean is(String type, byte @Nullable [] written) {
        return Arrays.equals(type.getBytes(StandardCharsets.UTF_8), written);
    }

    /** The petitions handed in there are not read, since other rules decide who may see them. */
    record HeldView(
            @Nullable String by,
            @Nullable LocalDate heldOn,
            @Nullable String session,
            @Nullable Integer sessions,
            @Nullable Integer visits,
            @Nullable Integer people,
            @Nullable Integer mattersFirst,
            @Nullable Integer mattersAgain,
            @Nullable GroupsView groups,
            @Nullable Instant recordedAt) {
        StoredReception stored(String id) {
            return new StoredReception(
                    id,
                    need(by),
                    need(heldOn),
                    need(session),
                    Objects.requireNonNullElse(sessions, 0),
                    figures(groups == null ? GroupsView.NONE : groups),
                    need(recordedAt),
                    null,
                    StoredReception.SCHEMA);
        }

        private Figures figures(GroupsView many) {
            return new Figures(
                    need(visits),
                    need(people),
                    need(mattersFirst),
                    need(mattersAgain),
                    need(many.groups),
                    need(many.people),
                    need(many.mattersFirst),
                    need(many.mattersAgain));
        }
    }

    record GroupsView(
            @Nullable Integer groups,
            @Nullable Integer people,
            @Nullable Integer mattersFirst,
            @Nullable Integer mattersAgain) {
        static final GroupsView NONE = new GroupsView(0, 0, 0, 0);
    }

    record VoidedView(@Nullable Instant voidedAt) {
        Instant at() {
            return need(voidedAt);
        }
    }

    private static <T> T need(@Nullable T member) {
        if (member == null) {
            throw new UnreadableRecordException("Expected every member that the contract of a reception requires.");
        }
        return member;
    }
}
