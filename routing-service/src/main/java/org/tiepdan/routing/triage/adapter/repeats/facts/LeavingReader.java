package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.adapter.EventTypes;
import org.tiepdan.routing.triage.adapter.Place;
import org.tiepdan.routing.triage.adapter.registration.Voiding;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks.Where;

/** Reads from {@code petition.corrected} and {@code petition.voided} where a petition has to be removed. */
public final class LeavingReader {
    private final Blocks blocks;

    public LeavingReader(LawPack law) {
        this.blocks = new Blocks(law);
    }

    private record Respondent(@Nullable String body) {}

    private record Previous(
            @Nullable String type,
            @Nullable Place place,
            @Nullable String respondentBody,
            @Nullable String fingerprint) {}

    private record Correction(
            @Nullable String by,
            @Nullable String officer,
            @Nullable Instant correctedAt,
            @Nullable Previous previous) {}

    private record View(
            @Nullable String type,
            @Nullable Instant receivedAt,
            @Nullable String receivingBody,
            @Nullable Place place,
            @Nullable Respondent respondent,
            @Nullable String respondentBody,
            @Nullable String fingerprint,
            @Nullable Integer signatories,
            @Nullable String by,
            @Nullable String officer,
            @Nullable Instant voidedAt,
            @Nullable Correction correction) {

        boolean isWhole() {
            return type != null && receivedAt != null && receivingBody != null;
        }

        int people(@Nullable String petitioner) {
            return petitioner == null ? 0 : Math.max(1, signatories == null ? 1 : signatories);
        }
    }

    /** @return empty if it stays, and for records that the decision finds unreadable */
    public Optional<Leaving> read(Record<byte[], byte[]> record) {
        var type = EventTypes.of(record.headers());
        if (!type.equals(FactsReader.CORRECTED) && !type.equals(Voiding.TYPE)) {
            return Optional.empty();
        }
        try {
            var id = EventRecords.envelope(record.headers(), record.key())
                    .subject()
                    .value();
            var view = EventRecords.payload(record.value(), View.class);
            if (!view.isWhole()) {
                return Optional.empty();
            }
            return type.equals(Voiding.TYPE) ? voided(id, view) : corrected(id, view);
        } catch (UnreadableRecordException _) {
            return Optional.empty();
        }
    }

    private Optional<Leaving> voided(String id, View view) {
        if (view.by == null || view.officer == null || view.voidedAt == null) {
            return Optional.empty();
        }
        var block = block(view, view.type, view.place, view.respondentBody);
        return Optional.of(new Leaving(
                id,
                view.fingerprint,
                block.name(),
                view.people(view.fingerprint),
                view.by,
                view.officer,
                LegalTime.dateOf(view.voidedAt),
                block.earlier()));
    }

    private Optional<Leaving> corrected(String id, View view) {
        var said = view.correction;
        if (said == null) {
            return Optional.empty();
        }
        var was = said.previous;
        if (was == null || was.type == null || said.by == null || said.officer == null || said.correctedAt == null) {
            return Optional.empty();
        }
        boolean moves = was.fingerprint != null && !was.fingerprint.equals(view.fingerprint);
        var before = block(view, was.type, was.place, was.respondentBody);
        var now = block(view, view.type, view.place, view.respondent == null ? null : view.respondent.body());
        boolean elsewhere = !before.name().equals(now.name());
        // It stays in its block, but an earlier program may have stored it in another one.
        var ofEarlier = Objects.equals(before.earlier(), now.earlier()) ? null : before.earlier();
        var leaves = elsewhere ? before.name() : ofEarlier;
        if (!moves && leaves == null) {
            return Optional.empty();
        }
        return Optional.of(new Leaving(
                id,
                moves ? was.fingerprint : null,
                leaves,
                view.people(was.fingerprint),
                said.by,
                said.officer,
                LegalTime.dateOf(said.correctedAt),
                elsewhere ? before.earlier() : null));
    }

    private Blocks.Block block(
            View view, @Nullable String type, @Nullable Place place, @Nullable String respondentBody) {
        return blocks.of(
                Objects.requireNonNull(type),
                new Where(
                        place == null ? null : place.commune(),
                        respondentBody,
                        Objects.requireNonNull(view.receivingBody)),
                Objects.requireNonNull(view.receivedAt));
    }
}
