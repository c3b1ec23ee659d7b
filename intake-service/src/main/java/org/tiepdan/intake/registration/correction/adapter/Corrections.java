package org.tiepdan.intake.registration.correction.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.Registered.SealedAt;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.parties.CaseProgress.Stage;
import org.tiepdan.intake.registration.PetitionDrafts;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.PetitionSignatures;
import org.tiepdan.intake.registration.SealedPart;
import org.tiepdan.intake.registration.adapter.Reading;
import org.tiepdan.intake.registration.adapter.writing.PreparedChange;
import org.tiepdan.intake.registration.correction.CorrectableMembers;
import org.tiepdan.intake.registration.correction.CorrectionReason;
import org.tiepdan.intake.registration.correction.SealedComparisons;
import org.tiepdan.intake.registration.correction.adapter.Changes.Asked;
import org.tiepdan.intake.registration.fault.PetitionFaults;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;
import tools.jackson.databind.node.ObjectNode;

/** Corrects registrations: the whole petition with the changed members is read and checked as at a registration. */
@Component
class Corrections {
    private static final String SEALED = "petition.sealed.v1";

    private final Changes changes;
    private final RecordedPetitions recorded;
    private final Reading reading;
    private final PetitionFaults rules;
    private final CodeBook codes;
    private final PetitionDrafts drafts;
    private final Clock clock;

    Corrections(
            Changes changes,
            RecordedPetitions recorded,
            Reading reading,
            PetitionFaults rules,
            CodeBook codes,
            LawPack law,
            Clock clock) {
        this.changes = changes;
        this.recorded = recorded;
        this.reading = reading;
        this.rules = rules;
        this.codes = codes;
        this.drafts = new PetitionDrafts(new KnownCodes(law), new PetitionSignatures(law));
        this.clock = clock;
    }

    /** @param warnings its doubts; empty for a repeated request */
    record Done(Change change, List<Fault> warnings) {}

    /** A petition before and after. */
    private record Mended(
            PetitionReceived fact,
            SealedPart sealed,
            PetitionRequest after,
            ChangeReason<CorrectionReason> why,
            List<String> changed,
            List<Fault> warnings) {

        String type() {
            return Objects.requireNonNull(after.type()).name();
        }

        /** Unlisted codes are only in the sealed part, and stay there until another respondent is sent. */
        SealedPart sealedAfter(Set<String> named) {
            var part = SealedPart.of(after);
            return named.contains("respondent") || part.respondentBody() != null
                    ? part
                    : new SealedPart(
                            part.petitioner(),
                            part.subject(),
                            part.subField(),
                            part.content(),
                            part.decisionNumber(),
                            sealed.respondentBody(),
                            part.alsoSentTo(),
                            sealed.respondentFormerBody(),
                            part.fieldBody());
        }
    }

    Done correct(Grant grant, String id, byte[] json, String key) {
        var asked = changes.asked(grant, id, ChangeEvents.CORRECTED, key, json);
        var before = changes.answeredBefore(asked);
        if (before.isPresent()) {
            return new Done(before.get(), List.of());
        }
        var named = new HashSet<>(asked.request().members().propertyNames());
        named.removeAll(ChangeReason.MEMBERS);
        var mended = mended(asked, asked.request(), named, changes.stage(asked) == Stage.TAKEN_UP);
        return new Done(changes.recorded(asked, prepared(asked, mended, named)), mended.warnings());
    }

    private Mended mended(Asked asked, JsonObject request, Set<String> named, boolean takenUp) {
        var fact = recorded.fact(asked.now());
        var sealed = recorded.sealed(asked.id(), asked.now());
        var whole = WholePetition.of(fact, sealed);
        var now = clock.instant();
        var before = reading.readAgain(whole.deepCopy(), Set.of(), now, RequestReader.of(JsonObject.of(whole)))
                .request();
        var members = WholePetition.with(whole, request.members());
        var reader = RequestReader.of(new JsonObject(members, request.faults()));
        var why = ChangeReason.read(reader, CorrectionReason.class);
        var said = reading.readAgain(members, named, now, reader);
        var after = said.request();
        CorrectableMembers.faults(named, takenUp)
                .forEach(fault -> reader.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
        SealedComparisons.answerable(fact.type(), after, named, rules.of(after, now))
                .forEach(fault -> reader.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
        var changed = ChangedPaths.between(before, after, named);
        if (changed.isEmpty()) {
            reader.fault(
                    "",
                    "nothing-changed",
                    "Nội dung gửi giống nội dung đã đăng ký.",
                    "The sent data equals the registered data.");
        }
        reader.finish();
        return new Mended(fact, sealed, after, why, changed, said.warnings());
    }

    private PreparedChange prepared(Asked asked, Mended mended, Set<String> named) {
        var part = mended.sealedAfter(named);
        var type = mended.type();
        boolean stays = part.equals(mended.sealed()) && type.equals(asked.now().type());
        var draft = drafts.draft(
                codes.madeWith(asked.now().digestKey()),
                mended.fact().registeredBy(),
                asked.id(),
                mended.after(),
                asked.now().requestDigest(),
                asked.now().receivedAt());
        return new PreparedChange(asked.id(), asked.now(), stays ? null : sealed(asked, type, part), (at, sealedAt) -> {
            var fact = draft.recorded(asked.now().recordedAt(), asked.now().number(), sealedAt);
            return new PreparedChange.Fact(
                    asked.envelope(at), payload(asked, mended, fact, at), change(asked, mended, fact, sealedAt, at));
        });
    }

    private ProducerRecord<byte[], byte[]> sealed(Asked asked, String type, SealedPart part) {
        var record = recorded.sealAgain(asked.id(), asked.now(), type, part);
        var cause = asked.envelope(clock.instant());
        var envelope = new Envelope(
                Envelope.idOf(asked.commandId(), SEALED, ""),
                SEALED,
                EventLog.SOURCE,
                asked.id(),
                cause.time(),
                cause.correlationId(),
                asked.commandId());
        return EventLog.written(Topics.SEALED_PETITIONS, envelope, record);
    }

    private static ObjectNode payload(Asked asked, Mended mended, PetitionReceived fact, Instant at) {
        ObjectNode whole = EventJson.MAPPER.valueToTree(fact);
        return whole.set(
                ChangeEvents.CORRECTION,
                EventJson.MAPPER.valueToTree(new ChangeEvents.Correction(
                        asked.number(),
                        asked.commandId(),
                        at,
                        asked.by(),
                        asked.officer(),
                        mended.why().given(),
                        mended.why().reference(),
                        mended.changed(),
                        asked.digest(),
                        ChangeEvents.Previous.of(mended.fact()))));
    }

    private static Change change(Asked asked, Mended mended, PetitionReceived fact, SealedAt sealedAt, Instant at) {
        return new Change(
                asked.commandId(),
                asked.digest(),
                at,
                mended.why().given().name(),
                new PetitionChanges.Correction(asked.number(), mended.changed()),
                null,
                asked.now().event(),
                asked.now().corrected(mended.type(), ChangeReader.concerned(fact), sealedAt));
    }
}
