package org.tiepdan.tracking.casework.adapter.stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.petition.Procedure;

/** Wire types and payloads of tracking's events; where the core's record has the members of the contract, it is the payload. */
final class EventPayloads {
    static final String SET = "deadline.set.v1";
    static final String MISSED = "deadline.missed.v1";

    private EventPayloads() {}

    static String type(CaseEvent event) {
        return switch (event) {
            case CaseOpened _ -> "case.opened.v1";
            case CaseRouted _ -> "case.routed.v1";
            case CaseObjected _ -> "case.objected.v1";
            case CaseAccepted _ -> "case.accepted.v1";
            case CaseRefused _ -> "case.refused.v1";
            case CaseAnswered _ -> "case.answered.v1";
            case CaseTransferred _ -> "case.transferred.v1";
            case CaseDecided _ -> "case.decided.v1";
            case CaseWithdrawn _ -> "case.withdrawn.v1";
            case CaseClosed _ -> "case.closed.v1";
            case CommandRejected _ -> "command.rejected.v1";
            case LimitChanged changed -> type(changed.event());
        };
    }

    private static String type(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet _ -> SET;
            case DeadlineMet _ -> "deadline.met.v1";
            case DeadlineApproaching _ -> "deadline.approaching.v1";
            case DeadlineMissed _ -> MISSED;
            case DeadlineCancelled _ -> "deadline.cancelled.v1";
        };
    }

    /** @param missId ce_id of the event that recorded the limit as missed, should it be superseded */
    static Object payload(CaseEvent event, String missId) {
        return switch (event) {
            case CaseOpened opened -> Opened.of(opened);
            case LimitChanged changed -> payload(changed.event(), missId);
            case CaseRouted _,
                    CaseObjected _,
                    CaseAccepted _,
                    CaseRefused _,
                    CaseAnswered _,
                    CaseTransferred _,
                    CaseDecided _,
                    CaseWithdrawn _,
                    CaseClosed _,
                    CommandRejected _ -> event;
        };
    }

    private static Object payload(DeadlineEvent event, String missId) {
        var limit = event.deadline();
        return switch (event) {
            case DeadlineSet _ ->
                new Set(
                        limit.ruleId(),
                        limit.nameVi(),
                        limit.nameEn(),
                        limit.startsOn(),
                        limit.statutoryDueOn(),
                        limit.dueOn(),
                        limit.dueAt(),
                        limit.owedBy(),
                        limit.basis(),
                        limit.calendar(),
                        limit.ruleset(),
                        limit.counted());
            case DeadlineMet met ->
                new Met(
                        limit.ruleId(),
                        limit.owedBy(),
                        limit.dueOn(),
                        limit.dueAt(),
                        met.metOn(),
                        met.lateEntry(),
                        met.supersedesMiss() ? missId : null);
            case DeadlineApproaching near ->
                new Approaching(
                        limit.ruleId(),
                        limit.owedBy(),
                        limit.dueOn(),
                        limit.dueAt(),
                        limit.statutoryDueOn(),
                        near.workingDaysLeft(),
                        near.noticedAt());
            case DeadlineMissed missed ->
                new Missed(limit.ruleId(), limit.owedBy(), limit.dueOn(), limit.dueAt(), missed.noticedAt());
            case DeadlineCancelled gone ->
                new Cancelled(
                        limit.ruleId(),
                        limit.owedBy(),
                        limit.dueOn(),
                        limit.dueAt(),
                        gone.cause(),
                        gone.supersedesMiss() ? missId : null);
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
            @Nullable Procedure procedure) {
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
                    petition.procedure());
        }
    }

    private record Set(
            String ruleId,
            String nameVi,
            String nameEn,
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            LocalDate dueOn,
            Instant dueAt,
            String owedBy,
            String basis,
            String calendar,
            String ruleset,
            @JsonUnwrapped Deadline.@Nullable Counted counted) {}

    private record Approaching(
            String ruleId,
            String owedBy,
            LocalDate dueOn,
            Instant dueAt,
            LocalDate statutoryDueOn,
            int workingDaysLeft,
            Instant noticedAt) {}

    private record Met(
            String ruleId,
            String owedBy,
            LocalDate dueOn,
            Instant dueAt,
            LocalDate metOn,
            boolean lateEntry,
            @Nullable String supersedes) {}

    private record Missed(String ruleId, String owedBy, LocalDate dueOn, Instant dueAt, Instant noticedAt) {}

    private record Cancelled(
            String ruleId,
            String owedBy,
            LocalDate dueOn,
            Instant dueAt,
            String cause,
            @Nullable String supersedes) {}
}
