package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events of routing. */
public sealed interface RoutingEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.of(
            "petition.routed.v1", PetitionRouted.class,
            "petition.triage-requested.v1", TriageRequested.class,
            "petition.split.v1", PetitionSplit.class,
            "petition.objected.v1", PetitionObjected.class,
            "petition.conflict-resolved.v1", ConflictResolved.class,
            "petition.registration-voided.v1", RegistrationVoided.class,
            "petition.linked.v1", PetitionLinked.class,
            "petition.related.v1", PetitionRelated.class,
            "petition.unlinked.v1", PetitionUnlinked.class,
            "petition.group-grew.v1", GroupGrew.class);

    /** @return its facts about a matter of a split petition, which intake never recorded; empty for a petition */
    default Optional<MatterFacts> matter() {
        return Optional.empty();
    }

    /**
     * @param procedure {@code MANAGEMENT_CHECK}: no limits of the Law on Denunciations run (LTC 25.2)
     * @param decidedBy absent if the rules decided
     * @param correction absent if the registration was not corrected
     * @param completed absent if no officer completed facts
     * @param corrections number of the last correction that routing knew; absent for none, and in events of an earlier program
     */
    record PetitionRouted(
            String type,
            String receivingBody,
            String competentBody,
            @Nullable Integer settlesInstance,
            LocalDate decidedOn,
            String outcome,
            List<Reason> reasons,
            String ruleset,
            @Nullable String procedure,
            @Nullable DecidedBy decidedBy,
            @Nullable Conflict conflict,
            @Nullable String parent,
            @Nullable String channel,
            @Nullable Instant receivedAt,
            @Nullable String subject,
            @Nullable String field,
            IntakeEvent.@Nullable Place place,
            IntakeEvent.@Nullable Respondent respondent,
            IntakeEvent.@Nullable Decision decision,
            @Nullable Integer instance,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Mended correction,
            @Nullable Completed completed,
            @Nullable Integer corrections)
            implements RoutingEvent {
        public PetitionRouted {
            CaseEvent.require(type, receivingBody, competentBody, decidedOn, outcome, reasons, ruleset);
        }

        @Override
        public Optional<MatterFacts> matter() {
            return MatterFacts.of(
                    parent,
                    type,
                    channel,
                    receivingBody,
                    receivedAt,
                    subject,
                    new MatterFacts.Details(
                            field, place, respondent, decision, instance, registerNumber, registerYear));
        }
    }

    /**
     * @param conflictsWith a second petition had the same id; the case itself is unchanged
     * @param objection the objection that sent the petition back
     * @param correction absent if the registration was not corrected
     * @param completed absent if no officer completed facts
     * @param corrections number of the last correction that routing knew; absent for none, and in events of an earlier program
     */
    record TriageRequested(
            String type,
            String receivingBody,
            List<String> missing,
            List<String> candidates,
            List<Reason> reasons,
            String ruleset,
            @Nullable String conflictsWith,
            @Nullable Instant receivedAt,
            @Nullable Objection objection,
            @Nullable Conflict conflict,
            @Nullable String parent,
            @Nullable String channel,
            @Nullable String subject,
            @Nullable String field,
            IntakeEvent.@Nullable Place place,
            IntakeEvent.@Nullable Respondent respondent,
            IntakeEvent.@Nullable Decision decision,
            @Nullable Integer instance,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Mended correction,
            @Nullable Completed completed,
            @Nullable Integer corrections)
            implements RoutingEvent {
        public TriageRequested {
            CaseEvent.require(type, receivingBody, missing, candidates, reasons, ruleset);
        }

        @Override
        public Optional<MatterFacts> matter() {
            return MatterFacts.of(
                    parent,
                    type,
                    channel,
                    receivingBody,
                    receivedAt,
                    subject,
                    new MatterFacts.Details(
                            field, place, respondent, decision, instance, registerNumber, registerYear));
        }
    }

    /** An officer split a petition of several matters. Tracking's event lists them. */
    record PetitionSplit(
            String type,
            String receivingBody,
            LocalDate decidedOn,
            List<Reason> reasons,
            String ruleset,
            @Nullable DecidedBy decidedBy,
            @Nullable Conflict conflict)
            implements RoutingEvent {
        public PetitionSplit {
            CaseEvent.require(type, receivingBody, decidedOn, reasons, ruleset);
        }
    }

    /** A body to which the petition was routed says that it is not competent; the officer's id stays in the log. */
    record PetitionObjected(
            String receivingBody,
            String by,
            LocalDate on,
            String reason,
            @Nullable String proposedBody) implements RoutingEvent {
        public PetitionObjected {
            CaseEvent.require(receivingBody, by, on, reason);
        }
    }

    /** An officer looked at a second petition of the same id; the case itself is unchanged. */
    record ConflictResolved(String eventId, String by, LocalDate on, String reason) implements RoutingEvent {
        public ConflictResolved {
            CaseEvent.require(eventId, by, on, reason);
        }
    }

    /**
     * The same petitioner sent the same petition before.
     *
     * @param heldBy the body that had the first then
     */
    record PetitionLinked(String receivingBody, String first, String heldBy) implements RoutingEvent {
        public PetitionLinked {
            CaseEvent.require(receivingBody, first, heldBy);
        }
    }

    /** Other petitioners sent the same. */
    record PetitionRelated(String receivingBody, String first, int people) implements RoutingEvent {
        public PetitionRelated {
            CaseEvent.require(receivingBody, first);
        }
    }

    /** A petition taken for a copy is none. */
    record PetitionUnlinked(String first, String by, LocalDate on, String reason) implements RoutingEvent {
        public PetitionUnlinked {
            CaseEvent.require(first, by, on, reason);
        }
    }

    /** Many people sent the content of this petition. */
    record GroupGrew(String receivingBody, int people) implements RoutingEvent {
        public GroupGrew {
            CaseEvent.require(receivingBody);
        }
    }

    record Objection(String by, LocalDate on) {}

    /** The petition left the desk because it was registered by mistake; intake's event has the officer and the reason. */
    record RegistrationVoided(String receivingBody, LocalDate on) implements RoutingEvent {
        public RegistrationVoided {
            CaseEvent.require(receivingBody, on);
        }
    }

    /** It was decided again because its registration was corrected; intake's event has the officer and the reason. */
    record Mended(int number) {}

    /** What an officer of the desk completed last; the members of the petition include it and everything completed before. */
    record Completed(LocalDate on) {
        public Completed {
            CaseEvent.require(on);
        }
    }

    /** The handling body would be the one complained of; {@code handledBy}, its superior, replaces it. */
    record Conflict(@Nullable String body, @Nullable String handledBy) {}

    /** One reason of a routing decision, as issued. */
    record Reason(String ruleId, String vi, String en, String basis) {
        public Reason {
            CaseEvent.require(ruleId, vi, en, basis);
        }
    }

    /**
     * The body whose officer decided, and the ground; the officer's own id stays in the log.
     *
     * @param reason a code of {@code triage_reasons.csv}
     */
    record DecidedBy(String by, String reason) {
        public DecidedBy {
            CaseEvent.require(by, reason);
        }
    }
}
