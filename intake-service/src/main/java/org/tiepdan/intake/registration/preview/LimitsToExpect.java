package org.tiepdan.intake.registration.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;

/**
 * The duties that a petition would cause, with their owners and last days: those that begin on its receipt and are not met on the same day
 * by its routing, and those that its acceptance would begin. Lengths are those of a matter that is neither complex nor remote.
 */
public final class LimitsToExpect {
    private final LawPack law;

    public LimitsToExpect(LawPack law) {
        this.law = law;
    }

    /**
     * @param receivedOn in Viet Nam; a decision of the rules has the same day
     * @return in the order in which they begin; empty while type, channel or receiving body is missing
     */
    public List<LimitToExpect> of(PetitionRequest request, LocalDate receivedOn, Routed routed) {
        if (request.type() == null || request.channel() == null || request.receivingBody() == null) {
            return List.of();
        }
        var events = events(request.receivingBody(), routed);
        var limits = new ArrayList<LimitToExpect>();
        for (int i = 0; i < events.size(); i++) {
            var later = events.subList(i + 1, events.size());
            begun(request, events.get(i), receivedOn, routed)
                    .filter(limit -> !isOver(limit.limit(), later))
                    .forEach(limits::add);
        }
        if (events.contains(LimitEvent.ASSIGNED)) {
            begun(request, LimitEvent.ACCEPTED, receivedOn, routed)
                    .map(limit -> new LimitToExpect(limit.limit(), limit.startedBy(), null, null))
                    .forEach(limits::add);
        }
        return List.copyOf(limits);
    }

    /** The events of the day of receipt, in the order in which limits follow them. */
    private List<LimitEvent> events(String receivingBody, Routed routed) {
        return switch (routed.outcome()) {
            case null -> List.of(LimitEvent.RECEIVED);
            case TRIAGE -> List.of(LimitEvent.RECEIVED, LimitEvent.IN_TRIAGE);
            case ACCEPT ->
                staysInProvince(receivingBody, routed.competentBody())
                        ? List.of(LimitEvent.RECEIVED, LimitEvent.ROUTED, LimitEvent.ASSIGNED)
                        : List.of(LimitEvent.RECEIVED, LimitEvent.ROUTED);
            case TRANSFER ->
                staysInProvince(receivingBody, routed.competentBody())
                        ? List.of(LimitEvent.RECEIVED, LimitEvent.HANDED_ON, LimitEvent.ROUTED, LimitEvent.ASSIGNED)
                        : List.of(LimitEvent.RECEIVED, LimitEvent.HANDED_ON, LimitEvent.ROUTED, LimitEvent.CLOSED);
            case GUIDE, RETURN, FILE, REFUSE -> List.of(LimitEvent.RECEIVED, LimitEvent.ROUTED, LimitEvent.CLOSED);
            case URGE -> List.of(LimitEvent.RECEIVED, LimitEvent.ROUTED);
        };
    }

    private boolean staysInProvince(String receivingBody, @Nullable String competentBody) {
        return competentBody != null
                && law.bodies().relation(receivingBody, competentBody).staysInProvince();
    }

    private Stream<LimitToExpect> begun(PetitionRequest request, LimitEvent event, LocalDate on, Routed routed) {
        return law.timeLimits().startedBy(event, on).stream()
                .filter(limit -> limit.course().kind() == Course.Kind.DUTY
                        && covers(limit, request, routed)
                        && isStarted(limit, routed))
                .map(limit -> new LimitToExpect(limit, event, on, dueOn(limit, on)));
    }

    private static boolean covers(TimeLimit limit, PetitionRequest request, Routed routed) {
        var type = request.type();
        var channel = request.channel();
        var decision = request.decision();
        return type != null
                && channel != null
                && limit.appliesTo()
                        .covers(
                                type,
                                request.instance(),
                                channel,
                                routed.procedure(),
                                decision == null ? null : decision.kind());
    }

    /** Before the outcome is known, only limits that no outcome prevents are expected. */
    private static boolean isStarted(TimeLimit limit, Routed routed) {
        return routed.outcome() == null
                ? limit.appliesTo().outcomes().isEmpty()
                : limit.appliesTo().startsBy(routed.outcome());
    }

    private static boolean isOver(TimeLimit limit, List<LimitEvent> later) {
        return Stream.concat(limit.course().metBy().stream(), limit.course().endedBy().stream())
                .anyMatch(later::contains);
    }

    private @Nullable LocalDate dueOn(TimeLimit limit, LocalDate startsOn) {
        try {
            return law.timeLimits().due(limit, startsOn, false, false).dueOn();
        } catch (OutsideCalendarException _) {
            return null;
        }
    }
}
