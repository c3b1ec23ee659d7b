package org.tiepdan.routing.triage.adapter.stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.TriageEvent;
import org.tiepdan.routing.triage.adapter.DecidedBy;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.RecordedConflict;
import org.tiepdan.routing.triage.adapter.registration.Mending;
import org.tiepdan.routing.triage.adapter.registration.Voiding;

/** What routing writes: the decision, with as much of the petition as its readers need and no trace of who wrote it. */
sealed interface RoutingEvent
        permits LinkEvent,
                RoutingEvent.PetitionRouted,
                RoutingEvent.PetitionSplit,
                RoutingEvent.TriageRequested,
                RoutingEvent.PetitionObjected,
                RoutingEvent.PetitionConflictResolved,
                RoutingEvent.RegistrationVoided {

    /** Type on the wire. */
    String wireType();

    /** @return the same, said because a registration was mended; only decisions say so */
    default RoutingEvent because(Mending mending) {
        return this;
    }

    /**
     * @param closesAs how the case ends where the outcome alone does not say it; null for that
     * @param proposal of an officer's decision: what the rules had said before; null for a decision of the rules
     * @param completed what an officer entered last, by which the rules decided; null for none
     * @param correction that the registration was mended, where it is said because of that; else null
     */
    record PetitionRouted(
            @JsonUnwrapped PetitionFacts petition,
            String competentBody,
            @Nullable Integer settlesInstance,
            LocalDate decidedOn,
            String outcome,
            List<Reason> reasons,
            @Nullable Procedure procedure,
            @Nullable DecidedBy decidedBy,
            @Nullable ConflictOfInterest conflict,
            @Nullable String closesAs,
            String ruleset,
            @Nullable List<Reason> proposal,
            @Nullable Completion completed,
            @Nullable Mending correction)
            implements RoutingEvent {
        static final String TYPE = "petition.routed.v1";

        @Override
        public PetitionRouted because(Mending mending) {
            return new PetitionRouted(
                    petition,
                    competentBody,
                    settlesInstance,
                    decidedOn,
                    outcome,
                    reasons,
                    procedure,
                    decidedBy,
                    conflict,
                    closesAs,
                    ruleset,
                    proposal,
                    completed,
                    mending);
        }

        @Override
        public String wireType() {
            return TYPE;
        }
    }

    /** @param matters ids, in the order in which the officer named them; what each is, only its own events say */
    record PetitionSplit(
            @JsonUnwrapped PetitionFacts petition,
            List<String> matters,
            LocalDate decidedOn,
            List<Reason> reasons,
            @Nullable DecidedBy decidedBy,
            @Nullable ConflictOfInterest conflict,
            String ruleset,
            @Nullable List<Reason> proposal)
            implements RoutingEvent {
        static final String TYPE = "petition.split.v1";

        @Override
        public String wireType() {
            return TYPE;
        }
    }

    /** @param conflictsWith id of the event that first recorded this petition, if this is another one; else null */
    record TriageRequested(
            @JsonUnwrapped PetitionFacts petition,
            List<String> missing,
            List<String> candidates,
            List<Reason> reasons,
            @Nullable Procedure procedure,
            String ruleset,
            @Nullable String conflictsWith,
            @Nullable Objection objection,
            @Nullable ConflictOfInterest conflict,
            @Nullable String decider,
            @Nullable Completion completed,
            @Nullable Mending correction)
            implements RoutingEvent {
        static final String TYPE = "petition.triage-requested.v1";

        @Override
        public TriageRequested because(Mending mending) {
            return new TriageRequested(
                    petition,
                    missing,
                    candidates,
                    reasons,
                    procedure,
                    ruleset,
                    conflictsWith,
                    objection,
                    conflict,
                    decider,
                    completed,
                    mending);
        }

        /**
         * @param superior code of the common superior; null where the receiving side decides
         * @param completion what an officer entered, after which the rules still do not decide; null for none
         */
        TriageRequested with(@Nullable String superior, @Nullable Completion completion) {
            return new TriageRequested(
                    petition,
                    missing,
                    candidates,
                    reasons,
                    procedure,
                    ruleset,
                    conflictsWith,
                    objection,
                    conflict,
                    superior,
                    completion,
                    correction);
        }

        @Override
        public String wireType() {
            return TYPE;
        }
    }

    record PetitionObjected(
            String type,
            String receivingBody,
            @JsonUnwrapped Objection objection,
            String officer,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable ConflictOfInterest conflict)
            implements RoutingEvent {
        @Override
        public String wireType() {
            return "petition.objected.v1";
        }
    }

    record PetitionConflictResolved(
            String receivingBody,
            String eventId,
            String reason,
            String by,
            String officer,
            LocalDate on,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable ConflictOfInterest conflict)
            implements RoutingEvent {
        @Override
        public String wireType() {
            return "petition.conflict-resolved.v1";
        }
    }

    /** @param registeredAs id of the petition that stands in its place; null for none */
    record RegistrationVoided(
            String type,
            String receivingBody,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String by,
            String officer,
            LocalDate on,
            String reason,
            @Nullable String registeredAs,
            @Nullable ConflictOfInterest conflict)
            implements RoutingEvent {
        @Override
        public String wireType() {
            return "petition.registration-voided.v1";
        }
    }

    static RegistrationVoided voided(DecidedPetition decided, Voiding voiding) {
        var petition = decided.petition();
        return new RegistrationVoided(
                petition.type(),
                petition.receivingBody(),
                petition.registerNumber(),
                petition.registerYear(),
                voiding.by(),
                voiding.officer(),
                LegalTime.dateOf(voiding.voidedAt()),
                voiding.reason(),
                voiding.registeredAs(),
                decided.decision().conflict());
    }

    /** What was decided last, also where that is not a body but matters, or nothing. */
    static RoutingEvent of(DecidedPetition decided) {
        if (decided.isSplit()) {
            return split(decided);
        }
        return decided.decision().awaitsAnOfficer()
                ? triage(decided.petition(), decided.decision(), null, null)
                        .with(
                                decided.desk().superior().orElse(null),
                                decided.background().completed())
                : routed(decided);
    }

    private static PetitionRouted routed(DecidedPetition decided) {
        var decision = decided.decision();
        var behind = decided.background();
        return new PetitionRouted(
                decided.petition(),
                Objects.requireNonNull(decision.competentBody()),
                decision.settlesInstance(),
                decided.since(),
                decision.outcome(),
                decision.reasons(),
                decision.procedure(),
                decided.decidedBy(),
                decision.conflict(),
                RepeatDecider.closesAs(decision),
                decision.ruleset(),
                behind.proposalOf(decided.decidedBy()),
                behind.completed(),
                null);
    }

    private static PetitionSplit split(DecidedPetition decided) {
        var decision = decided.decision();
        return new PetitionSplit(
                decided.petition(),
                Several.orNothing(decided.several()).matters(),
                decided.since(),
                decision.reasons(),
                decided.decidedBy(),
                decision.conflict(),
                decision.ruleset(),
                decided.background().proposalOf(decided.decidedBy()));
    }

    static TriageRequested triage(
            PetitionFacts petition,
            RoutingAnswer decision,
            @Nullable String conflictsWith,
            @Nullable Objection objection) {
        return new TriageRequested(
                petition,
                decision.unresolved(),
                decision.candidates(),
                decision.reasons(),
                decision.procedure(),
                decision.ruleset(),
                conflictsWith,
                objection,
                decision.conflict(),
                null,
                null,
                null);
    }

    static PetitionObjected objected(DecidedPetition decided, TriageEvent.JurisdictionObjected event) {
        var petition = decided.petition();
        return new PetitionObjected(
                petition.type(),
                petition.receivingBody(),
                event.objection(),
                event.officer(),
                petition.registerNumber(),
                petition.registerYear(),
                decided.decision().conflict());
    }

    static PetitionConflictResolved resolved(DecidedPetition decided, TriageEvent.ConflictResolved event) {
        var petition = decided.petition();
        return new PetitionConflictResolved(
                petition.receivingBody(),
                event.conflict(),
                event.reason().code(),
                event.by(),
                event.officer(),
                event.on(),
                petition.registerNumber(),
                petition.registerYear(),
                RecordedConflict.interestIn(decided, event.conflict()));
    }
}
