package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.casefile.desk.DeskFacts;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent;
import org.tiepdan.reporting.casefile.limit.Deadline;

/** One case: three parts, each written only from the events of one log. */
public record CaseDocument(
        String id,
        @Nullable IntakePart intake,
        @Nullable RoutingPart routing,
        @Nullable TrackingPart tracking) {
    /** Between receipt and the routing decision. */
    public static final String RECEIVED = "RECEIVED";

    /** Types of petitions that denounce nobody; a type unknown to this release may denounce. */
    public static final Set<String> NEVER_DENOUNCES = Arrays.stream(PetitionType.values())
            .filter(type -> !type.mayDenounce())
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    public static CaseDocument empty(String id) {
        return new CaseDocument(id, null, null, null);
    }

    /** @return this with {@code fact} applied; this itself if the part is already past that position */
    public CaseDocument with(Fact fact) {
        if (fact.position() <= position(fact.log())) {
            return this;
        }
        return switch (fact.event()) {
            case IntakeEvent event -> new CaseDocument(id, IntakePart.evolve(intake, event, fact), routing, tracking);
            case RoutingEvent event -> {
                var next = RoutingPart.evolve(routing, event, fact);
                yield new CaseDocument(id, IntakePart.orOf(intake, event, fact), next, tracking);
            }
            case TrackingEvent _, DeadlineEvent _ ->
                new CaseDocument(id, intake, routing, TrackingPart.evolve(tracking, fact.event(), fact));
        };
    }

    /** @return -1 before anything of that log was read */
    public long position(Log log) {
        return switch (log) {
            case INTAKE -> intake == null ? -1 : intake.position();
            case ROUTING -> routing == null ? -1 : routing.position();
            case TRACKING -> tracking == null ? -1 : tracking.position();
        };
    }

    public @Nullable Object part(Log log) {
        return switch (log) {
            case INTAKE -> intake;
            case ROUTING -> routing;
            case TRACKING -> tracking;
        };
    }

    /** With what officers of the desk completed; of a denunciation, the respondent is always the registered one. */
    public @Nullable Petition petition() {
        var registered = registered();
        var desk = registered == null ? null : desk();
        return registered == null || desk == null ? registered : registered.with(desk, !mayDenounce());
    }

    private @Nullable Petition registered() {
        return intake == null ? null : intake.petition();
    }

    /** The newest statement about completed facts, or the correction after which none holds; null for neither. */
    public @Nullable DeskFacts desk() {
        var completions = routing == null ? null : routing.completions();
        return DeskFacts.newer(
                intake == null ? null : intake.replacement(), completions == null ? null : completions.last());
    }

    /** Tracking's values take precedence over routing's once they exist; they may say that no body is competent. */
    private @Nullable TrackingPart tracked() {
        return tracking != null && tracking.state() != null ? tracking : null;
    }

    public @Nullable Integer registerNumber() {
        var petition = registered();
        return petition == null ? null : petition.registerNumber();
    }

    public @Nullable Integer registerYear() {
        var petition = registered();
        return petition == null ? null : petition.registerYear();
    }

    public @Nullable String procedure() {
        return tracking != null && tracking.procedure() != null
                ? tracking.procedure()
                : routing == null ? null : routing.procedure();
    }

    /** The day since which the case waits for an officer's decision; absent if it does not. */
    public @Nullable LocalDate triageSince() {
        var tracked = tracked();
        return tracked != null ? tracked.triageSince() : routing == null ? null : routing.triageSince();
    }

    /** The state of the case; absent between receipt and the routing decision. */
    public @Nullable String state() {
        var tracked = tracked();
        return tracked != null ? tracked.state() : routing == null ? null : routing.state();
    }

    public @Nullable String competentBody() {
        var tracked = tracked();
        return tracked != null ? tracked.competentBody() : routing == null ? null : routing.competentBody();
    }

    public @Nullable String receivingBody() {
        var petition = registered();
        return Stream.of(
                        petition == null ? null : petition.receivingBody(),
                        routing == null ? null : routing.receivingBody(),
                        tracking == null ? null : tracking.receivingBody())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String outcome() {
        var tracked = tracked();
        return tracked != null ? tracked.outcome() : routing == null ? null : routing.outcome();
    }

    public @Nullable String type() {
        var petition = registered();
        return petition != null ? petition.type() : routing != null ? routing.type() : typeByTracking();
    }

    public List<Deadline> deadlines() {
        return tracking == null ? List.of() : tracking.deadlines();
    }

    /** The limit by which the case is due or overdue; absent if nothing is due, or the case is closed. */
    public @Nullable DueLimit dueLimit() {
        return TrackingPart.CLOSED.equals(state()) ? null : DueLimit.first(deadlines(), tracking);
    }

    /** The limits that are open or were missed, the earliest end first; also for a closed case. */
    public List<DueLimit> limitsOwedOrMissed() {
        return DueLimit.owedOrMissed(deadlines(), tracking);
    }

    /** The furthest step taken against a body that is late in this open case; empty for none. */
    public Optional<Escalated> escalation() {
        return isOpen() ? Deadline.furthestStep(deadlines()) : Optional.empty();
    }

    /** Everything that happened, in the order of recording; events of the same moment in the order of the logs. */
    public List<Happening> timeline() {
        return Stream.of(
                        intake == null ? List.<Happening>of() : intake.timeline(),
                        routing == null ? List.<Happening>of() : routing.timeline(),
                        tracking == null ? List.<Happening>of() : tracking.timeline())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Happening::time))
                .toList();
    }

    /** Its registration was a mistake: it is accounted for, but does not count as a petition. */
    public boolean mistaken() {
        return tracking != null && TrackingPart.MISTAKEN.equals(tracking.closedAs());
    }

    /** Received, and not closed. */
    public boolean isOpen() {
        return registered() != null && !TrackingPart.CLOSED.equals(state());
    }

    /** {@link #RECEIVED} until a log has a state for it. */
    public String stateOrReceived() {
        return Objects.requireNonNullElse(state(), RECEIVED);
    }

    /** The body that has a received case: the competent body, otherwise the receiving one or its replacement. */
    public String holder() {
        var competent = competentBody();
        return competent == null ? Objects.requireNonNull(receiver()) : competent;
    }

    /** The body that received it, or the superior if it complains of that body; after a succession, the successor. */
    private @Nullable String receiver() {
        var successor = tracking == null ? null : tracking.receiver();
        return successor == null ? firstReceiver() : successor;
    }

    private @Nullable String firstReceiver() {
        return routing != null && routing.handledBy() != null ? routing.handledBy() : receivingBody();
    }

    /** The superior that decides in triage after several hand-overs. */
    private @Nullable String decider() {
        var tracked = tracked();
        return tracked == null ? null : tracked.decider();
    }

    /** No parties until the receipt was read: before that it is unknown whom it denounces. */
    public CaseParties parties() {
        var petition = registered();
        if (petition == null) {
            return CaseParties.OF_NO_CASE;
        }
        var handlers = Stream.of(receiver(), firstReceiver(), competentBody(), decider())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return mayDenounce()
                ? new CaseParties(true, handlers, competentBody(), petition.keptFrom(), petition.namedOfficers())
                : new CaseParties(false, handlers, competentBody(), null, Set.of());
    }

    /** A case is treated as a denunciation if any service took it for one. */
    public boolean mayDenounce() {
        var petition = registered();
        return Stream.of(
                        petition == null ? null : petition.type(),
                        routing == null ? null : routing.type(),
                        typeByTracking())
                .filter(Objects::nonNull)
                .anyMatch(type -> !NEVER_DENOUNCES.contains(type));
    }

    private @Nullable String typeByTracking() {
        return tracking == null ? null : tracking.type();
    }
}
