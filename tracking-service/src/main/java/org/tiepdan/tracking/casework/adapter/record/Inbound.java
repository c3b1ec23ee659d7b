package org.tiepdan.tracking.casework.adapter.record;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.petition.RoutingFact;

/** One record of the two input topics. */
public sealed interface Inbound {
    Envelope envelope();

    record Fact(Envelope envelope, RoutingFact fact) implements Inbound {}

    record Command(Envelope envelope, CaseCommand command, Caller caller, String requestDigest) implements Inbound {}

    /** An event of a type that this service does not use. */
    record Foreign(Envelope envelope) implements Inbound {}

    Map<String, CommandName> COMMANDS = Stream.of(CommandName.values())
            .collect(Collectors.toUnmodifiableMap(CommandRecord::type, Function.identity()));

    /**
     * @param now opening time of the case, if the record opens one
     * @throws UnreadableRecordException if it is not a complete event, or not one of ours
     */
    static Inbound read(Record<byte @Nullable [], byte @Nullable []> record, Instant now) {
        var envelope = EventRecords.envelope(record.headers(), record.key());
        var command = COMMANDS.get(envelope.type());
        if (command != null) {
            var payload = EventRecords.payload(record.value(), CommandRecord.class);
            return new Command(envelope, payload.command(command), payload.from(), payload.digest());
        }
        return switch (envelope.type()) {
            case "petition.routed.v1" ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), RoutingViews.Routed.class)
                                .fact(envelope, now));
            case "petition.triage-requested.v1" ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), RoutingViews.InTriage.class)
                                .fact(envelope, now));
            case "petition.split.v1" ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), RoutingViews.Split.class)
                                .fact(envelope, now));
            case "petition.registration-voided.v1" ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), RegistrationViews.Voided.class)
                                .fact());
            case MatterMail.TOLD ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), MatterMail.Told.class)
                                .fact());
            case MatterMail.VOID ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), MatterMail.Voided.class)
                                .fact());
            case "petition.objected.v1" ->
                new Fact(
                        envelope,
                        EventRecords.payload(record.value(), RoutingViews.Objected.class)
                                .fact());
            default -> new Foreign(envelope);
        };
    }
}
