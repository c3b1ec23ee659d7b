package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.petition.Petition;

/** What became true about one case. {@code on} is always the legal day, in Viet Nam, never the day of entry. */
public sealed interface CaseEvent {

    /** The kind of event, as others know it: {@code case.accepted}. */
    default String kind() {
        return switch (this) {
            case CaseOpened _ -> "case.opened";
            case CaseRouted _ -> "case.routed";
            case CaseObjected _ -> "case.objected";
            case CaseAccepted _ -> "case.accepted";
            case CaseRefused _ -> "case.refused";
            case CaseAnswered _ -> "case.answered";
            case CaseTransferred _ -> "case.transferred";
            case CaseDecided _ -> "case.decided";
            case CaseWithdrawn _ -> "case.withdrawn";
            case CaseClosed _ -> "case.closed";
            case CommandRejected _ -> "command.rejected";
            case LimitChanged changed -> changed.event().kind();
        };
    }

    /** Legal day of the act; null for what is not an act. */
    default @Nullable LocalDate actOn() {
        return switch (this) {
            case CaseOpened opened -> opened.openedOn();
            case CaseRouted routed -> routed.on();
            case CaseObjected objected -> objected.on();
            case CaseAccepted accepted -> accepted.on();
            case CaseRefused refused -> refused.on();
            case CaseAnswered answered -> answered.on();
            case CaseTransferred transferred -> transferred.on();
            case CaseDecided decided -> decided.on();
            case CaseWithdrawn withdrawn -> withdrawn.on();
            case CaseClosed closed -> closed.on();
            case CommandRejected _, LimitChanged _ -> null;
        };
    }

    /**
     * @param outcome null when an officer has yet to decide; {@code competentBody} is null then, too
     * @param hop how often the matter has been handed on between bodies, this time included
     */
    record CaseOpened(
            Petition petition,
            @Nullable String competentBody,
            @Nullable Outcome outcome,
            LocalDate openedOn,
            int hop) implements CaseEvent {
        public CaseState state() {
            return outcome == null ? CaseState.IN_TRIAGE : CaseState.ROUTED;
        }
    }

    /** An officer decided what triage was asked for. */
    record CaseRouted(
            @Nullable String competentBody,
            Outcome outcome,
            LocalDate on,
            @Nullable Integer instance,
            @Nullable Procedure procedure,
            int hop)
            implements CaseEvent {}

    /** The body that had the case is not competent, as it says: somebody decides again. */
    record CaseObjected(String by, String officer, LocalDate on, String reason, int hop) implements CaseEvent {}

    record CaseAccepted(String by, String officer, LocalDate on) implements CaseEvent {}

    record CaseRefused(String by, String officer, LocalDate on, String ground) implements CaseEvent {}

    record CaseAnswered(String by, String officer, LocalDate on) implements CaseEvent {}

    record CaseTransferred(String by, String officer, LocalDate on, String to, int hop) implements CaseEvent {}

    record CaseDecided(String by, String officer, LocalDate on, Settlement settlement) implements CaseEvent {}

    record CaseWithdrawn(String by, String officer, LocalDate on) implements CaseEvent {}

    record CaseClosed(
            ClosedAs closedAs, LocalDate on, @Nullable String competentBody) implements CaseEvent {}

    /** An act that was refused; nothing about the case changed. */
    record CommandRejected(String command, String by, String officer, LocalDate on, String code, String vi, String en)
            implements CaseEvent {}

    record LimitChanged(DeadlineEvent event) implements CaseEvent {}
}
