package org.tiepdan.tracking.casework.adapter.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.adapter.DeadlineView;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.petition.ConflictOfInterest;

/**
 * Wire types and payloads of tracking's events; a core record that has the members of its schema in contracts/schemas
 * is the payload itself.
 */
final class EventPayloads {
    static final String MISSED = "deadline.missed.v1";

    private EventPayloads() {}

    static String type(CaseEvent event) {
        return event.kind() + ".v1";
    }

    /** @param missId computes the ce_id of the event that recorded the limit as missed, in case it is superseded */
    static Object payload(CaseEvent event, Supplier<String> missId) {
        return switch (event) {
            case CaseOpened opened -> Opened.of(opened);
            case LimitChanged(var change) -> payload(change, change.deadline().id(), missId);
            case CaseCorrected corrected -> Corrected.of(corrected);
            default -> event;
        };
    }

    /** @param limitId of the limit, for a caller that already has it: making it takes some time */
    static Object payload(DeadlineEvent event, String limitId, Supplier<String> missId) {
        return switch (event) {
            case DeadlineSet set -> DeadlineView.set(set.deadline(), limitId);
            case DeadlineMet met ->
                new Met(
                        Limit.of(met, limitId),
                        met.metOn(),
                        met.lateEntry(),
                        met.supersedesMiss() ? missId.get() : null);
            case DeadlineApproaching near ->
                new Approaching(
                        Limit.of(near, limitId),
                        near.deadline().statutoryDueOn(),
                        near.workingDaysLeft(),
                        near.noticedAt());
            case DeadlineMissed missed -> new Missed(Limit.of(missed, limitId), missed.noticedAt());
            case DeadlineCancelled gone ->
                new Cancelled(Limit.of(gone, limitId), gone.cause(), gone.supersedesMiss() ? missId.get() : null);
            case DeadlinePaused paused ->
                new Paused(Limit.of(paused, limitId), paused.pause().from());
            case DeadlineElapsed elapsed ->
                new Elapsed(
                        Limit.of(elapsed, limitId),
                        elapsed.deadline().dueOn(),
                        elapsed.deadline().terms().atEnd());
            case DeadlineEscalated escalated -> Escalated.of(escalated, limitId);
            case DeadlineEndedLate late -> new EndedLate(Limit.of(late, limitId), late.on(), late.cause());
            case DeadlineRevised revised ->
                new Revised(
                        DeadlineView.of(revised.revised()),
                        revised.cause(),
                        revised.supersedesMiss() ? missId.get() : null,
                        revised.notice());
        };
    }

    private record Opened(
            PetitionType type,
            @Nullable Integer instance,
            Channel channel,
            String receivingBody,
            @Nullable String competentBody,
            @Nullable Outcome outcome,
            Instant receivedAt,
            CaseState state,
            LocalDate openedOn,
            int hop,
            @Nullable Procedure procedure,
            @Nullable ConflictOfInterest conflict,
            @Nullable String parent,
            @Nullable String keptFrom) {
        static Opened of(CaseOpened event) {
            var petition = event.petition();
            return new Opened(
                    petition.type(),
                    petition.instance(),
                    petition.channel(),
                    petition.receivingBody(),
                    event.competentBody(),
                    event.outcome(),
                    petition.receivedAt(),
                    event.state(),
                    event.openedOn(),
                    event.hop(),
                    petition.procedure(),
                    petition.conflict(),
                    petition.parent().orElse(null),
                    petition.keptFrom().orElse(null));
        }
    }

    /** The limit of an event. */
    private record Limit(
            String deadlineId, String ruleId, @Nullable LimitStep step, String owedBy, LocalDate dueOn, Instant dueAt) {
        static Limit of(DeadlineEvent event, String id) {
            var limit = event.deadline();
            return new Limit(id, limit.ruleId(), limit.terms().step(), limit.owedBy(), limit.dueOn(), limit.dueAt());
        }
    }

    private record Approaching(
            @JsonUnwrapped Limit limit, LocalDate statutoryDueOn, int workingDaysLeft, Instant noticedAt) {}

    private record Met(
            @JsonUnwrapped Limit limit,
            LocalDate metOn,
            boolean lateEntry,
            @Nullable String supersedes) {}

    private record Missed(@JsonUnwrapped Limit limit, Instant noticedAt) {}

    private record Cancelled(
            @JsonUnwrapped Limit limit,
            String cause,
            @Nullable String supersedes) {}

    private record Paused(@JsonUnwrapped Limit limit, LocalDate pausedOn) {}

    private record Elapsed(
            @JsonUnwrapped Limit limit,
            LocalDate elapsedOn,
            @Nullable LimitEvent atEnd) {}

    /**
     * @param limitStep what has to be done within the limit
     * @param step escalation step against the body that owes the act
     */
    private record Escalated(
            String deadlineId,
            String ruleId,
            @Nullable LimitStep limitStep,
            EscalationStep step,
            String to,
            String owedBy,
            LocalDate dueOn,
            Instant dueAt,
            LocalDate on,
            int workingDaysLate,
            String basis,
            Instant noticedAt,
            @Nullable LocalDate actedOn) {
        static Escalated of(DeadlineEscalated event, String limitId) {
            var limit = event.deadline();
            return new Escalated(
                    limitId,
                    limit.ruleId(),
                    limit.terms().step(),
                    event.step().step(),
                    event.step().to(),
                    event.owedBy(),
                    limit.dueOn(),
                    limit.dueAt(),
                    event.step().on(),
                    event.workingDaysLate(),
                    event.basis(),
                    event.noticedAt(),
                    event.actedOn());
        }
    }

    private record EndedLate(@JsonUnwrapped Limit limit, LocalDate endedOn, String cause) {}

    private record Revised(
            @JsonUnwrapped DeadlineView limit,
            String cause,
            @Nullable String supersedes,
            @Nullable String notice) {}
}
