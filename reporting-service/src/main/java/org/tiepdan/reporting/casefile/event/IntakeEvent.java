package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events of intake. Fingerprint, digests and references to the petitioner are not read: they stay in their topic. */
public sealed interface IntakeEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.of(
            "petition.received.v1", PetitionReceived.class,
            "petition.corrected.v1", PetitionReceived.class,
            "petition.voided.v1", PetitionVoided.class,
            "petition.opened.v1", PetitionOpened.class);

    /** @param correction if the registration was corrected and this is the whole corrected petition; absent at the registration */
    record PetitionReceived(
            String type,
            String channel,
            String receivingBody,
            Instant receivedAt,
            Instant recordedAt,
            @Nullable LocalDate writtenOn,
            String subject,
            @Nullable String field,
            @Nullable String subField,
            @Nullable Place place,
            @Nullable Respondent respondent,
            @Nullable Decision decision,
            @Nullable Integer instance,
            @Nullable List<String> alsoSentTo,
            @Nullable Boolean signed,
            @Nullable String petitionerKind,
            @Nullable Integer signatories,
            String receiptRef,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable List<String> findings,
            @Nullable Correction correction)
            implements IntakeEvent {
        public PetitionReceived {
            CaseEvent.require(type, channel, receivingBody, receivedAt, recordedAt, subject, receiptRef);
        }

        @Override
        public boolean isReceipt() {
            return correction == null;
        }
    }

    /**
     * A correction of the registration, without the officer, whose id stays in the log.
     *
     * @param reason code
     * @param changed paths of members, without their values
     */
    record Correction(Instant correctedAt, String by, String reason, List<String> changed) {
        public Correction {
            CaseEvent.require(correctedAt, by, reason, changed);
        }
    }

    /** The petition was registered by mistake; an event of tracking ends its case. */
    record PetitionVoided(Instant voidedAt, String by, String reason) implements IntakeEvent {
        public PetitionVoided {
            CaseEvent.require(voidedAt, by, reason);
        }
    }

    /** The sealed petition was opened, or an opening was refused; the person's id stays in the log. */
    record PetitionOpened(Instant openedAt, boolean granted) implements IntakeEvent {
        public PetitionOpened {
            CaseEvent.require(openedAt);
        }
    }

    record Place(@Nullable String commune) {}

    /** @param officers opaque ids of officers whom a denunciation names */
    record Respondent(
            @Nullable String body,
            @Nullable String role,
            @Nullable List<String> officers) {}

    record Decision(
            @Nullable String kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}
}
