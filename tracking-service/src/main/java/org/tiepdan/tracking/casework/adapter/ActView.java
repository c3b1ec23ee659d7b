package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.petition.RoutingFact.DeskDecision;

/**
 * The public view of an act.
 *
 * @param id the id by which a correction voids it
 * @param act the command's word, or {@link #ROUTING}
 * @param on legal day of the act
 * @param by code of the body that acted
 * @param correctedBy id of the correction that voided it; absent while valid
 * @param reason why it was voided; absent while valid
 * @param instead what was recorded instead; absent if nothing was
 * @param ground its legal ground, if it has one; {@code days} and {@code reference} likewise, as in its command
 * @param remaining of a withdrawal, how many petitioners continue; absent for none
 * @param continues of a withdrawal, whether settlement continues nevertheless
 */
public record ActView(
        String id,
        String act,
        LocalDate on,
        Instant recordedAt,
        String by,
        boolean voided,
        @Nullable String correctedBy,
        @Nullable CorrectionReason reason,
        @Nullable Instead instead,
        @Nullable String ground,
        @Nullable Integer days,
        @Nullable String reference,
        @Nullable Integer remaining,
        @Nullable Boolean continues) {
    /** The decision of an officer of the desk on competence, which a correction may also void. */
    public static final String ROUTING = "routing";

    /** @param act the command's word */
    public record Instead(String act, LocalDate on) {
        private static Instead of(CaseCommand command) {
            return new Instead(command.name().word(), command.on());
        }
    }

    /** @return in order of recording; null for a case of an earlier version, which kept no acts */
    public static @Nullable List<ActView> of(CaseFile file) {
        return file.acts() == null
                ? null
                : file.acts().stream().flatMap(act -> of(act, file).stream()).toList();
    }

    /** @return for a body that may know that another body voided its act, but not what that body recorded */
    public ActView withoutCorrection() {
        return new ActView(
                id, act, on, recordedAt, by, voided, null, null, null, ground, days, reference, remaining, continues);
    }

    private ActView saying(CaseCommand command) {
        return switch (command) {
            case RefuseCase refusal -> saying(refusal.ground(), null, null);
            case TerminateCase end -> saying(end.ground(), null, null);
            case SuspendCase suspension -> saying(suspension.ground(), null, suspension.reference());
            case ExtendLimit extension -> saying(null, extension.days(), extension.reference());
            case ResumeCase resumption -> saying(null, null, resumption.reference());
            case WithdrawCase withdrawal -> continuing(withdrawal.remaining(), withdrawal.continues());
            default -> this;
        };
    }

    private ActView saying(@Nullable String why, @Nullable Integer more, @Nullable String paper) {
        return new ActView(
                id, act, on, recordedAt, by, voided, correctedBy, reason, instead, why, more, paper, null, null);
    }

    private ActView continuing(@Nullable Integer people, @Nullable Boolean nevertheless) {
        return new ActView(
                id,
                act,
                on,
                recordedAt,
                by,
                voided,
                correctedBy,
                reason,
                instead,
                ground,
                days,
                reference,
                people,
                nevertheless);
    }

    private static Optional<ActView> of(Act act, CaseFile file) {
        return act.content() instanceof Content.Done(var command)
                ? Optional.of(of(act, command, file))
                : file.officersDecision(act.id()).map(decision -> of(act, decision, file));
    }

    private static ActView of(Act act, DeskDecision decision, CaseFile file) {
        var by = decision.decidedBy();
        return of(
                act,
                ROUTING,
                decision.decidedOn(),
                by == null ? decision.petition().handler() : by,
                file);
    }

    private static ActView of(Act act, CaseCommand command, CaseFile file) {
        return of(act, command.name().word(), command.on(), command.by(), file).saying(command);
    }

    private static ActView of(Act act, String word, LocalDate on, String by, CaseFile file) {
        var voidedBy = act.voidedBy();
        var correction = voidedBy == null ? null : correction(voidedBy, file);
        var corrected = correction == null ? null : correction.corrected();
        return new ActView(
                act.id(),
                word,
                on,
                act.recordedAt(),
                by,
                voidedBy != null,
                voidedBy,
                correction == null ? null : correction.reason(),
                corrected == null ? null : Instead.of(corrected),
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable CorrectCase correction(String id, CaseFile file) {
        return file.history().stream()
                .filter(act -> act.id().equals(id))
                .map(Act::content)
                .flatMap(content ->
                        content instanceof Content.Done(CorrectCase correct) ? Stream.of(correct) : Stream.empty())
                .findFirst()
                .orElse(null);
    }
}
