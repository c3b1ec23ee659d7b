package org.tiepdan.intake.opening.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.opening.ActRefusal;

/**
 * Records acts and attempted acts on sealed petitions. A refusal is recorded whether or not the petition exists: both take the same time,
 * and a caller who guesses ids leaves a trace.
 */
@Component
class Attempts {
    private static final String RECEIVED = "petition.received.v1";

    private final PetitionIndex index;
    private final EventLog log;
    private final MeterRegistry meters;
    private final Clock clock;

    Attempts(PetitionIndex index, EventLog log, MeterRegistry meters, Clock clock) {
        this.index = index;
        this.log = log;
        this.meters = meters;
        this.clock = clock;
    }

    /** The attempted act. */
    enum Kind {
        /** A recorded request for an opening by two persons. A refused one is an {@link #OPENING}: what kind is needed stays unsaid. */
        REQUEST,
        OPENING,
        CONFIRMATION,
        DECLINING,
        READING,
        WORDS,
        ERASURE,
        ERASURE_CONFIRMATION
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @return an id of 32 hexadecimal digits */
    static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static String id(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }

    /** Returns when it is recorded. */
    void done(CaseId petition, Kind kind, String type, Object payload) {
        write(petition, type, payload);
        count(kind, "done");
    }

    /** Returns when it is recorded. */
    void refused(CaseId petition, Kind kind, Caller caller, ActRefusal cause) {
        write(petition, ActEvents.OPENING_REFUSED, new ActEvents.OpeningRefused(now(), id(caller), kind, cause));
        count(kind, "refused");
    }

    private void write(CaseId petition, String type, Object payload) {
        var digest = index.find(petition).map(Registered::requestDigest).orElse("");
        var received = Envelope.idOf(petition.value(), RECEIVED, digest);
        var id = Envelope.idOf(received, type, UUID.randomUUID().toString());
        var envelope = new Envelope(id, type, EventLog.SOURCE, petition, now(), received, received);
        EventLog.acknowledged(log.send(Topics.PETITION_EVENTS, envelope, payload));
    }

    /** Neither body nor type: together with the time they would reveal where a denunciation is. */
    private void count(Kind kind, String result) {
        meters.counter(
                        "petition.openings",
                        "result",
                        result,
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .increment();
    }
}
