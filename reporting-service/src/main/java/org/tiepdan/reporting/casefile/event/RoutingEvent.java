package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What routing decides. */
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

    /** @return what it says of a matter that a petition was split into, which intake never recorded; empty for a petition */
    default Optional<MatterFacts> matter() {
        return Optional.empty();
    }

    /**
     * @param procedure {@code MANAGEMENT_CHECK}: no limits of the Law on Denunciations run (LTC 25.2)
     * @param decidedBy absent where the rules decided
     * @param correction absent where the registration was not mended
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
            @Nullable Mended correction)
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
     * @param conflictsWith a second petition came under the id of a first one; the case itself goes on as it was
     * @param objection the objection that brought the petition back to be decided
     * @param correction absent where the registration was not mended
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
            @Nullable Mended correction)
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

    /** An officer split a petition of several matters. Which these are, tracking says. */
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

    /** A body that the petition was routed to says that it is not competent; who wrote it stays in the log. */
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

    /** An officer looked at a second petition of the same id; the case itself goes on as it was. */
    record ConflictResolved(String eventId, String by, LocalDate on, String reason) implements RoutingEvent {
        public ConflictResolved {
            CaseEvent.require(eventId, by, on, reason);
        }
    }

    /**
     * The same petitioner sent the same before.
     *
     * @param heldBy the body that had the first then
     */
    record PetitionLinked(String receivingBody, String first, String heldBy) implements RoutingEvent {
        public PetitionLinked {
            CaseEvent.require(receivingBody, first, heldBy);
        }
    }

    /** Others sent the same. */
    record PetitionRelated(String receivingBody, String first, int people) implements RoutingEvent {
        public PetitionRelated {
            CaseEvent.require(receivingBody, first);
        }
    }

    /** What was taken for a copy is none. */
    record PetitionUnlinked(String first, String by, LocalDate on, String reason) implements RoutingEvent {
        public PetitionUnlinked {
            CaseEvent.require(first, by, on, reason);
        }
    }

    /** Many people sent what this petition says. */
    record GroupGrew(String receivingBody, int people) implements RoutingEvent {
        public GroupGrew {
            CaseEvent.require(receivingBody);
        }
    }

    record Objection(String by, LocalDate on) {}

    /** The petition left the desk because it was registered by mistake; by whom and why, intake says. */
    record RegistrationVoided(String receivingBody, LocalDate on) implements RoutingEvent {
        public RegistrationVoided {
            CaseEvent.require(receivingBody, on);
        }
    }

    /** It was decided again because the registration was mended; by whom and why, intake says. */
    record Mended(int number) {}

    /** A body would handle what complains of it; {@code handledBy}, above it, takes its place. */
    record Conflict(@Nullable String body, @Nullable String handledBy) {}

    /** One reason of a routing decision, as issued. */
    record Reason(String ruleId, String vi, String en, String basis) {
        public Reason {
            CaseEvent.require(ruleId, vi, en, basis);
        }
    }

    /**
     * The body whose officer decided, and on what ground; the officer's own code stays in the log.
     *
     * @param reason a code of {@code triage_reasons.csv}
     */
    record DecidedBy(String by, String reason) {
        public DecidedBy {
            CaseEvent.require(by, reason);
        }
    }
}
