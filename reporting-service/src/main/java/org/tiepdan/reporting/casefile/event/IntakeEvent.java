package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events of intake. Fingerprint, digests and references to the petitioner are not read: they stay in their topic. */
public sealed interface IntakeEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.ofEntries(
            Map.entry("petition.received.v1", PetitionReceived.class),
            Map.entry("petition.corrected.v1", PetitionReceived.class),
            Map.entry("petition.voided.v1", PetitionVoided.class),
            Map.entry("petition.opening-requested.v1", OpeningRequested.class),
            Map.entry("petition.opening-confirmed.v1", OpeningConfirmed.class),
            Map.entry("petition.opening-declined.v1", OpeningDeclined.class),
            Map.entry("petition.opening-refused.v1", OpeningRefused.class),
            Map.entry("petition.opened.v1", PetitionOpened.class),
            Map.entry("petition.words-read.v1", WordsRead.class),
            Map.entry("petition.erasure-requested.v1", ErasureRequested.class),
            Map.entry("petition.erased.v1", PetitionErased.class));

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
     * @param number 1 for the first of the petition
     */
    record Correction(
            Instant correctedAt,
            String by,
            String reason,
            List<String> changed,
            @Nullable Integer number) {
        /**
         * The members that an officer of the desk can complete, and the type, which decides what can be completed: routing drops what he
         * completed if one of them is corrected.
         */
        private static final Set<String> COMPLETED = Set.of(
                "type", "field", "fieldBody", "instance", "place", "respondent", "decision", "findings", "signed");

        public Correction {
            CaseEvent.require(correctedAt, by, reason, changed);
        }

        /** Whether the registered facts hold from now on, and not those that an officer of the desk completed before. */
        public boolean replacesTheDesk() {
            return changed.stream().map(path -> path.split("/", 2)[0]).anyMatch(COMPLETED::contains);
        }
    }

    /** The petition was registered by mistake; an event of tracking ends its case. */
    record PetitionVoided(Instant voidedAt, String by, String reason) implements IntakeEvent {
        public PetitionVoided {
            CaseEvent.require(voidedAt, by, reason);
        }
    }

    /** One of two persons asks for the sealed petition to be opened. Persons are opaque ids, as in the events below. */
    record OpeningRequested(Instant requestedAt, String opener, String reason, String reference)
            implements IntakeEvent {
        public OpeningRequested {
            CaseEvent.require(requestedAt, opener, reason, reference);
        }
    }

    /** The second person agrees. */
    record OpeningConfirmed(Instant confirmedAt, String opener) implements IntakeEvent {
        public OpeningConfirmed {
            CaseEvent.require(confirmedAt, opener);
        }
    }

    /**
     * Another person decides against it.
     *
     * @param reason code
     */
    record OpeningDeclined(Instant declinedAt, String opener, String reason) implements IntakeEvent {
        public OpeningDeclined {
            CaseEvent.require(declinedAt, opener, reason);
        }
    }

    /**
     * An attempt was refused; possibly under an id that no petition has.
     *
     * @param act code of the attempted act
     * @param cause code
     */
    record OpeningRefused(Instant refusedAt, String opener, String act, String cause) implements IntakeEvent {
        public OpeningRefused {
            CaseEvent.require(refusedAt, opener, act, cause);
        }
    }

    /**
     * The sealed petition was opened.
     *
     * @param granted false only in events from before refusals had a type of their own
     * @param reason absent, like the reference, in events from before openings had reasons
     */
    record PetitionOpened(
            Instant openedAt,
            boolean granted,
            @Nullable String opener,
            @Nullable String reason,
            @Nullable String reference)
            implements IntakeEvent {
        public PetitionOpened {
            CaseEvent.require(openedAt);
        }
    }

    /** The words were read, without the petitioner. */
    record WordsRead(Instant readAt, String reader) implements IntakeEvent {
        public WordsRead {
            CaseEvent.require(readAt, reader);
        }
    }

    /** One of two persons asks for the petitioner to be erased. */
    record ErasureRequested(Instant requestedAt, String requestedBy, String reason, String reference)
            implements IntakeEvent {
        public ErasureRequested {
            CaseEvent.require(requestedAt, requestedBy, reason, reference);
        }
    }

    /** The key of the sealed petition was erased. */
    record PetitionErased(Instant erasedAt, String requestedBy, String confirmedBy, String reason, String reference)
            implements IntakeEvent {
        public PetitionErased {
            CaseEvent.require(erasedAt, requestedBy, confirmedBy, reason, reference);
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
