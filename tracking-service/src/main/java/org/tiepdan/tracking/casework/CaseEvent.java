package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.result.SettlementResult;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.NoticeGiven;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Petition;

/** An event of one case. {@code on} is always the legal day, in Viet Nam, never the day of entry. */
public sealed interface CaseEvent {

    /** The public name of the kind of event: {@code case.accepted}. */
    default String kind() {
        return EventKind.of(this);
    }

    /** Legal day of the act; null for events that are not acts. */
    default @Nullable LocalDate actOn() {
        return switch (this) {
            case CaseOpened opened -> opened.openedOn();
            case CaseRouted routed -> routed.on();
            case CaseSplit split -> split.on();
            case CaseObjected objected -> objected.on();
            case CaseAccepted accepted -> accepted.on();
            case CaseRefused refused -> refused.on();
            case CaseAnswered answered -> answered.on();
            case CaseTransferred transferred -> transferred.on();
            case CaseDecided decided -> decided.on();
            case CaseWithdrawn withdrawn -> withdrawn.on();
            case CaseFoundComplex found -> found.on();
            case CaseExtended extended -> extended.on();
            case CaseSuspended suspended -> suspended.on();
            case CaseResumed resumed -> resumed.on();
            case CaseTerminated terminated -> terminated.on();
            case DialogueHeld held -> held.on();
            case CaseNotified notified -> notified.on();
            case CasePublished published -> published.on();
            case CaseExecuted executed -> executed.on();
            case CaseLodgedAgain lodged -> lodged.on();
            case CaseTakenOver taken -> taken.on();
            case CaseReported reported -> reported.on();
            case CaseUrged urged -> urged.on();
            case CaseClosed closed -> closed.on();
            case CaseCorrected corrected -> corrected.after().lastActOn();
            case CaseMatterMoved _,
                    CaseEffective _,
                    CaseEffectVoided _,
                    CaseSucceeded _,
                    CommandRejected _,
                    LimitChanged _ -> null;
        };
    }

    /**
     * @param outcome null until an officer has decided, as is {@code competentBody}
     * @param hop how often the matter has been handed on between bodies, including this time
     * @param repeats whether it repeats an earlier petition of the same petitioner, which is handled instead
     */
    record CaseOpened(
            Petition petition,
            @Nullable String competentBody,
            @Nullable Outcome outcome,
            LocalDate openedOn,
            int hop,
            boolean repeats)
            implements CaseEvent {
        public CaseState state() {
            return outcome == null ? CaseState.IN_TRIAGE : CaseState.ROUTED;
        }
    }

    /** An officer decided at triage. */
    record CaseRouted(
            @Nullable String competentBody,
            Outcome outcome,
            LocalDate on,
            @Nullable Integer instance,
            @Nullable Procedure procedure,
            int hop)
            implements CaseEvent {}

    /** The petition was split into matters, each of which is a separate case. */
    record CaseSplit(List<String> matters, LocalDate on) implements CaseEvent {
        public CaseSplit {
            matters = List.copyOf(matters);
        }
    }

    /** A matter of this petition was accepted, ended, or reopened; {@code on} is the day of its latest act. */
    record CaseMatterMoved(String matter, boolean ended, boolean acted, LocalDate on) implements CaseEvent {}

    /**
     * The body that had the case says that it is not competent; an officer or the common superior decides again.
     *
     * @param proposedBody code of the body that it thinks competent; null for none
     * @param decider code of the common superior that decides after several hand-overs; null for the desk of the receiving body
     */
    record CaseObjected(
            String by,
            String officer,
            LocalDate on,
            String reason,
            int hop,
            @Nullable String decider,
            @Nullable String proposedBody)
            implements CaseEvent {}

    record CaseAccepted(String by, String officer, LocalDate on) implements CaseEvent {}

    record CaseRefused(String by, String officer, LocalDate on, String ground) implements CaseEvent {}

    record CaseAnswered(String by, String officer, LocalDate on) implements CaseEvent {}

    record CaseTransferred(String by, String officer, LocalDate on, String to, int hop) implements CaseEvent {}

    /** @param result the measures that the decision orders; null if not given */
    record CaseDecided(
            String by,
            String officer,
            LocalDate on,
            Settlement settlement,
            @Nullable SettlementResult result) implements CaseEvent {}

    /**
     * @param remaining how many petitioners continue; null if none
     * @param continues true if settlement continues nevertheless
     */
    record CaseWithdrawn(
            String by,
            String officer,
            LocalDate on,
            @Nullable Integer remaining,
            @Nullable Boolean continues) implements CaseEvent {
        public boolean endsTheCase() {
            return remaining == null && !Boolean.TRUE.equals(continues);
        }
    }

    record CaseFoundComplex(String by, String officer, LocalDate on, List<ComplexityCriterion> criteria)
            implements CaseEvent {
        public CaseFoundComplex {
            criteria = List.copyOf(criteria);
        }
    }

    /** @param days extension in units of the running limit; null for the maximum that the law allows */
    record CaseExtended(
            String by,
            String officer,
            LocalDate on,
            @Nullable Integer days,
            @Nullable String reference) implements CaseEvent {}

    record CaseSuspended(
            String by,
            String officer,
            LocalDate on,
            String ground,
            @Nullable String reference) implements CaseEvent {}

    record CaseResumed(
            String by,
            String officer,
            LocalDate on,
            @Nullable String reference) implements CaseEvent {}

    record CaseTerminated(String by, String officer, LocalDate on, String ground) implements CaseEvent {}

    /** @param notice whether it was announced early enough; null if the law required no notice on that day */
    record DialogueHeld(
            String by,
            String officer,
            LocalDate on,
            LocalDate notifiedOn,
            @Nullable NoticeGiven notice) implements CaseEvent {}

    record CaseNotified(String by, String officer, LocalDate on, Notified of) implements CaseEvent {}

    record CasePublished(String by, String officer, LocalDate on) implements CaseEvent {}

    record CaseExecuted(String by, String officer, LocalDate on, ExecutionStage stage) implements CaseEvent {}

    record CaseLodgedAgain(String by, String officer, LocalDate on, String further) implements CaseEvent {}

    /** @param from code of the body that had the case */
    record CaseTakenOver(String by, String officer, LocalDate on, String from) implements CaseEvent {}

    record CaseReported(String by, String officer, LocalDate on, ReportStage stage) implements CaseEvent {}

    /**
     * @param urged code of the body that has the case
     * @param step of the ladder that was taken; null for an urging
     */
    record CaseUrged(
            String by,
            String officer,
            LocalDate on,
            String urged,
            @Nullable EscalationStep step) implements CaseEvent {}

    /** @param on the last day of the span after which the decision has legal effect */
    record CaseEffective(LocalDate on) implements CaseEvent {}

    /** Revokes {@link CaseEffective}; {@code cause} is the kind of event that shows it, {@code case.corrected}. */
    record CaseEffectVoided(LocalDate on, String cause) implements CaseEvent {}

    /** A body of the case ended (sáp nhập, giải thể); from {@code on} its successor acts. */
    record CaseSucceeded(CaseRole role, String from, String to, LocalDate on) implements CaseEvent {}

    /**
     * @param act name of the command that is void
     * @param corrected what is recorded instead; null for nothing
     * @param registeredAs id of the petition registered instead of one registered by mistake; null for none
     * @param after the case after all other acts were judged again, but with the limits from before
     */
    record CaseCorrected(
            String by,
            String officer,
            LocalDate on,
            String voids,
            String act,
            CorrectionReason reason,
            @Nullable CaseCommand corrected,
            @Nullable String registeredAs,
            CaseFile after)
            implements CaseEvent {}

    record CaseClosed(
            ClosedAs closedAs, LocalDate on, @Nullable String competentBody) implements CaseEvent {}

    /** A command was refused; the case did not change. */
    record CommandRejected(String command, String by, String officer, LocalDate on, String code, String vi, String en)
            implements CaseEvent {}

    record LimitChanged(DeadlineEvent event) implements CaseEvent {}
}
