package org.tiepdan.tracking.casework.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.ExecuteDecision;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.PublishDecision;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.petition.Petition;

/** Finds why the content of an act does not fit the petition. */
final class ContentCheck {
    private final GroundCheck grounds;

    ContentCheck(LawPack law) {
        this.grounds = new GroundCheck(law);
    }

    /**
     * @param before the case at {@code stage}
     * @param unchanged whether the act was recorded before, and stays as it is
     */
    Optional<Rejection> refuse(CaseCommand command, Case.Opened stage, CaseFile before, boolean unchanged) {
        var petition = stage.petition();
        var type = petition.type();
        return switch (command) {
            case AnswerCase _ ->
                type == PetitionType.PROPOSAL || type == PetitionType.FEEDBACK
                        ? Optional.empty()
                        : notForThisType(type, PetitionType.PROPOSAL, PetitionType.FEEDBACK, "an answer");
            case RefuseCase refuse -> grounds.refusal(refuse.ground(), type);
            case ObjectToCase objection -> grounds.objection(objection.reason());
            case SuspendCase suspend ->
                settled(type, "a suspension")
                        .or(() -> grounds.settlement(suspend.ground(), Act.SUSPENSION, type, suspend.on(), unchanged));
            case TerminateCase end ->
                settled(type, "a termination")
                        .or(() -> grounds.settlement(end.ground(), Act.TERMINATION, type, end.on(), unchanged));
            case DecideCase decide -> settled(type, "a decision").or(() -> settlement(decide, petition));
            case FindComplex _ -> settled(type, "a finding of complexity");
            case ExtendLimit _ -> settled(type, "an extension");
            case PublishDecision _ -> settled(type, "a publication");
            case HoldDialogue _ -> only(type, PetitionType.COMPLAINT, "a dialogue");
            case TakeOver _ -> only(type, PetitionType.DENUNCIATION, "a taking over");
            case ExecuteDecision execute ->
                execute.stage() == ExecutionStage.ORDERED
                        ? settled(type, "an execution")
                        : only(type, PetitionType.DENUNCIATION, "acting on a conclusion");
            case Notify notice when notice.of() == Notified.FURTHER_REVIEW -> review(stage);
            case LodgeAgain lodging -> settled(type, "a further lodging").or(() -> further(lodging, petition));
            case WithdrawCase withdrawal ->
                withdrawal(withdrawal, type).or(() -> unchanged ? Optional.empty() : fewer(withdrawal, before));
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> review(Case.Opened stage) {
        return CommandCheck.mayBeReviewed(stage)
                ? Optional.empty()
                : Rejection.refusal(
                        "no-conclusion-to-review",
                        "Cần vụ việc tố cáo đã có kết luận để cấp trên xem xét tố cáo tiếp, nhưng vụ việc này chưa có.",
                        "Expected a denunciation with a conclusion that a body above reviews, but this one has none.");
    }

    private static Optional<Rejection> settlement(DecideCase command, Petition petition) {
        return command.settlement().allowedFor(petition.type(), petition.instance())
                ? Optional.empty()
                : Rejection.refusal(
                        "settlement-does-not-fit",
                        "Cần kết quả giải quyết phù hợp với loại đơn và lần giải quyết, nhưng đã ghi "
                                + Words.vi(command.settlement()) + " cho " + Words.vi(petition.type())
                                + times(petition.instance(), " lần ") + ".",
                        "Expected a settlement that fits type and instance, but it says "
                                + Words.en(command.settlement()) + ", for " + Words.en(petition.type())
                                + times(petition.instance(), " of instance ") + ".");
    }

    private static Optional<Rejection> further(LodgeAgain command, Petition petition) {
        return command.further().equals(petition.caseId().value())
                ? Rejection.refusal(
                        "the-same-case",
                        "Cần mã của vụ việc khiếu nại lần hai hoặc tố cáo tiếp, nhưng đó là mã của chính vụ việc này.",
                        "Expected the case of the further complaint or denunciation, but it is this case.")
                : Optional.empty();
    }

    /** Only a denunciation can be settled in spite of its withdrawal (LTC 33.3). */
    private static Optional<Rejection> withdrawal(WithdrawCase command, PetitionType type) {
        return Boolean.TRUE.equals(command.continues())
                ? only(type, PetitionType.DENUNCIATION, "going on")
                : Optional.empty();
    }

    /** Each withdrawal by some leaves fewer; how many had signed is not known here. */
    private static Optional<Rejection> fewer(WithdrawCase command, CaseFile before) {
        var given = command.remaining();
        if (given == null) {
            return Optional.empty();
        }
        int remaining = given;
        return before.standing().stream()
                .flatMap(act -> act instanceof Content.Done(WithdrawCase earlier)
                        ? Stream.ofNullable(earlier.remaining())
                        : Stream.empty())
                .min(Integer::compare)
                .filter(last -> remaining >= last)
                .flatMap(last -> Rejection.refusal(
                        "not-fewer-petitioners",
                        "Cần số người còn lại ít hơn " + last + ", là số đã ghi ở lần rút đơn trước, nhưng đã ghi "
                                + remaining + ".",
                        "Expected fewer than the " + last + " who continued after the withdrawal before, but it is "
                                + remaining + "."));
    }

    private static Optional<Rejection> settled(PetitionType type, String act) {
        return type == PetitionType.COMPLAINT || type == PetitionType.DENUNCIATION
                ? Optional.empty()
                : notForThisType(type, PetitionType.COMPLAINT, PetitionType.DENUNCIATION, act);
    }

    private static Optional<Rejection> only(PetitionType type, PetitionType fits, String act) {
        return type == fits
                ? Optional.empty()
                : Rejection.refusal(
                        "not-for-this-type",
                        "Cần đơn " + Words.vi(fits) + ", nhưng đơn này là " + Words.vi(type) + ".",
                        "Expected " + Words.en(fits) + " for " + act + ", but it is " + Words.en(type) + ".");
    }

    private static Optional<Rejection> notForThisType(
            PetitionType type, PetitionType one, PetitionType other, String act) {
        return Rejection.refusal(
                "not-for-this-type",
                "Cần đơn " + Words.vi(one) + " hoặc " + Words.vi(other) + ", nhưng đơn này là " + Words.vi(type) + ".",
                "Expected " + Words.en(one) + " or " + Words.en(other) + " for " + act + ", but it is " + Words.en(type)
                        + ".");
    }

    private static String times(@Nullable Integer instance, String before) {
        return instance == null ? "" : before + instance;
    }
}
