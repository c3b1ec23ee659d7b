package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.adapter.EventTypes;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.triage.adapter.Place;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks.Where;

/** Reads the data for the indexes from {@code petition.received} and {@code petition.corrected}. */
public final class FactsReader {
    static final String CORRECTED = "petition.corrected.v1";
    private static final String RECEIVED = "petition.received.v1";
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_SIGNATURE = 342;

    private final Blocks blocks;
    private final JurisdictionDecider decider;

    public FactsReader(LawPack law) {
        this.blocks = new Blocks(law);
        this.decider = new JurisdictionDecider(law);
    }

    private record View(
            @Nullable String type,
            @Nullable Integer instance,
            @Nullable Instant receivedAt,
            @Nullable Instant recordedAt,
            @Nullable String receivingBody,
            @Nullable Place place,
            @Nullable Respondent respondent,
            @Nullable String petitionerKind,
            @Nullable List<String> findings,
            @Nullable Integer signatories,
            @Nullable String fingerprint,
            @Nullable String signature,
            @Nullable String nameRef,
            @Nullable String namesakeRef) {

        Where where(String receiving) {
            return new Where(
                    place == null ? null : place.commune(), respondent == null ? null : respondent.body(), receiving);
        }

        Matter matter(String kind, Instant received, String receiving) {
            return new Matter(
                    kind,
                    receiving,
                    received,
                    null,
                    null,
                    null,
                    null,
                    instance,
                    petitionerKind,
                    findings == null ? List.of() : findings);
        }
    }

    /**
     * @return empty for records that are not compared: other events, petitions without a signature, and records that the decision finds
     *     unreadable
     */
    public Optional<Facts> read(Record<byte[], byte[]> record) {
        // Most records are tracking's: they are skipped before they are parsed.
        var type = EventTypes.of(record.headers());
        if (!type.equals(RECEIVED) && !type.equals(CORRECTED)) {
            return Optional.empty();
        }
        try {
            var envelope = EventRecords.envelope(record.headers(), record.key());
            return facts(
                    envelope.subject().value(),
                    EventRecords.payload(record.value(), View.class),
                    type.equals(CORRECTED));
        } catch (UnreadableRecordException _) {
            return Optional.empty();
        }
    }

    private Optional<Facts> facts(String id, View view, boolean again) {
        if (view.signature == null
                || view.type == null
                || view.receivedAt == null
                || view.recordedAt == null
                || view.receivingBody == null
                || view.receivingBody.length() > LONGEST_CODE
                || view.signature.length() > LONGEST_SIGNATURE
                || !isKnown(view.signature)) {
            return Optional.empty();
        }
        var type = PetitionType.ofCode(view.type);
        var block = blocks.of(view.type, view.where(view.receivingBody), view.receivedAt);
        return Optional.of(new Facts(
                id,
                view.fingerprint,
                block.name(),
                view.fingerprint == null ? 0 : Math.max(1, view.signatories == null ? 1 : view.signatories),
                KnownPetition.typeCode(type),
                view.instance == null ? 0 : view.instance,
                view.receivedAt,
                view.receivingBody,
                decider.isEligible(view.matter(view.type, view.receivedAt, view.receivingBody)),
                type.mayDenounce(),
                LegalTime.dateOf(view.recordedAt),
                view.signature,
                again,
                block.earlier(),
                view.nameRef,
                view.namesakeRef));
    }

    /** A petition with a later version of signatures is decided without comparison. */
    private static boolean isKnown(String signature) {
        try {
            Signature.decode(signature);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
