package org.tiepdan.intake.reception.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.parties.ReceivingBodies;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.reception.Reception;
import org.tiepdan.intake.reception.ReceptionFaults;
import org.tiepdan.intake.reception.Receptions;
import org.tiepdan.intake.reception.Receptions.Recorded;
import org.tiepdan.intake.reception.Receptions.Voided;
import org.tiepdan.intake.reception.VoidReason;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.command.RequestDigest;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.Refusals;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Records receptions one at a time: there are few, and none must be recorded twice. */
@Component
class ReceptionBook {
    private final Receptions receptions;
    private final IndexProgress progress;
    private final SeenPetitions petitions;
    private final EventLog log;
    private final LawPack law;
    private final ReceivingBodies receivers;
    private final Clock clock;

    ReceptionBook(
            Receptions receptions,
            IndexProgress progress,
            SeenPetitions petitions,
            EventLog log,
            LawPack law,
            Clock clock) {
        this.receptions = receptions;
        this.progress = progress;
        this.petitions = petitions;
        this.log = log;
        this.law = law;
        this.receivers = new ReceivingBodies(law);
        this.clock = clock;
    }

    record Entry(CaseId id, Recorded recorded) {}

    /**
     * @param key the same key of one body is the same reception
     * @throws LogUnavailableException if it is unknown whether it is recorded
     * @throws ProblemException if it is refused
     */
    synchronized Entry record(Grant grant, byte[] json, String key) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var said = ReceptionReader.read(reader);
        var now = now();
        var today = LegalTime.dateOf(now);
        refuseForeignBody(grant, said.body(), today);
        body(said, today, reader);
        ReceptionFaults.of(said, law.calendar().firstDay(), today)
                .forEach(fault -> reader.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
        petitions(grant, said.petitions(), reader);
        reader.finish();
        var id = id(Objects.requireNonNull(said.body()), key);
        var digest = RequestDigest.of(ReceptionEvents.HELD, key, request.members());
        var known = known(id);
        if (known != null) {
            if (!known.digest().equals(digest)) {
                throw Refusals.keyReused();
            }
            if (known.voided() != null) {
                throw isVoid();
            }
            return new Entry(id, known);
        }
        write(id, ReceptionEvents.HELD, ReceptionEvents.Held.of(said, officer(grant), now, digest), now);
        receptions.held(id, Objects.requireNonNull(said.body()), digest, now);
        return new Entry(id, receptions.find(id).orElseThrow());
    }

    /** @return when and why it was first voided, which is what counts */
    synchronized Voided makeVoid(Grant grant, String given, byte[] json) {
        var reader = RequestReader.of(json);
        var reason = reader.choice("reason", VoidReason.class, true);
        var id = CaseId.parse(given).orElse(null);
        var known = id == null ? null : known(id);
        if (id == null || known == null) {
            throw unknown();
        }
        if (!receivers.mayRecord(grant, known.body(), LegalTime.dateOf(now()))) {
            throw AccessRefusals.notYourBody();
        }
        reader.finish();
        if (known.voided() != null) {
            return known.voided();
        }
        var now = now();
        var why = Objects.requireNonNull(reason);
        write(id, ReceptionEvents.VOIDED, new ReceptionEvents.Voided(known.body(), officer(grant), why, now), now);
        receptions.voided(id, now, why);
        return Objects.requireNonNull(receptions.find(id).orElseThrow().voided());
    }

    /** Checked before any other fault, so that callers who may not record there learn nothing about the request. */
    private void refuseForeignBody(Grant grant, @Nullable String body, LocalDate today) {
        if (body != null && law.bodies().find(body).isPresent() && !receivers.mayRecord(grant, body, today)) {
            throw AccessRefusals.notYourBody();
        }
    }

    private void body(Reception said, LocalDate today, RequestReader reader) {
        var on = said.heldOn() == null ? today : said.heldOn();
        if (said.body() != null && !receivers.received(said.body(), on)) {
            var then = String.join(", ", receivers.thenInsteadOf(said.body(), on, today));
            reader.fault(
                    "by",
                    "unknown-body",
                    "Cơ quan tiếp không có trong danh mục vào ngày tiếp"
                            + (then.isEmpty() ? "." : "; ngày đó là " + then + "."),
                    "No such body exists on the day of the reception"
                            + (then.isEmpty() ? "." : "; on that day it was " + then + "."));
        }
    }

    /** A petition that the caller may not see is treated like an unknown one. */
    private void petitions(Grant grant, List<String> ids, RequestReader reader) {
        for (int at = 0; at < Math.min(ids.size(), Reception.MOST_PETITIONS); at++) {
            var id = ids.get(at);
            if (CaseId.parse(id).isPresent() && petitions.received(grant, id).isEmpty()) {
                reader.fault("petitions/" + at, "unknown-petition", "Không có đơn này.", "There is no such petition.");
            }
        }
    }

    /** Waits until records of other instances are known here. */
    private @Nullable Recorded known(CaseId id) {
        if (!progress.caughtUp() || !progress.awaitEnd()) {
            throw new LogUnavailableException(new IllegalStateException("The log is still being read."));
        }
        return receptions.find(id).orElse(null);
    }

    private void write(CaseId id, String type, Object payload, Instant now) {
        var first = Envelope.idOf(id.value(), ReceptionEvents.HELD, "");
        var event = type.equals(ReceptionEvents.HELD) ? first : Envelope.idOf(first, type, "");
        var envelope = new Envelope(event, type, EventLog.SOURCE, id, now, first, first);
        EventLog.acknowledged(log.send(Topics.PETITION_EVENTS, envelope, payload));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String officer(Grant grant) {
        return Objects.requireNonNull(grant.caller().id());
    }

    private static CaseId id(String body, String key) {
        return new CaseId(Envelope.idOf(body, ReceptionEvents.HELD, key).replace("-", ""));
    }

    /** The ordinary answer would look as if the figures counted. */
    private static ProblemException isVoid() {
        return new ProblemException(
                409,
                "reception-void",
                "Buổi tiếp này đã ghi rồi bị hủy: để ghi lại, hãy gửi với một khóa khác (Idempotency-Key; trong tệp: key).",
                "This reception was recorded, and its record was voided: to record it again, send it under another key"
                        + " (Idempotency-Key; in a file: key).");
    }

    private static ProblemException unknown() {
        return new ProblemException(404, "unknown-reception", "Không có buổi tiếp này.", "There is no such reception.");
    }
}
