package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.desk.RefusalGround;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.petition.Petition;

/** Finds why an act may not be recorded. Lateness is never a reason. */
final class CommandCheck {
    private final LawPack law;

    CommandCheck(LawPack law) {
        this.law = law;
    }

    /** @param lastActOn legal day of the latest act; what builds on it cannot have been done earlier */
    Optional<Rejection> refuse(
            CaseCommand command, Case.Opened before, @Nullable LocalDate lastActOn, LocalDate today) {
        if (!command.name().allowedIn().contains(before.state())) {
            return Optional.of(Rejection.notAllowedIn(before.state(), command.name()));
        }
        var competence = before.competence();
        if (competence == null || !command.by().equals(competence.body())) {
            return invalid(
                    "not-the-competent-body",
                    "Chỉ cơ quan có thẩm quyền giải quyết mới được thực hiện việc này.",
                    "Expected the competent body to act, but another body did.");
        }
        return refuseDay(command.on(), before.petition().receivedOn(), today)
                .or(() -> refuseOrder(command.on(), lastActOn))
                .or(() -> refuseContent(command, before.petition()));
    }

    private static Optional<Rejection> refuseDay(LocalDate on, LocalDate receivedOn, LocalDate today) {
        if (on.isBefore(receivedOn)) {
            return invalid(
                    "before-receipt",
                    "Cần ngày không sớm hơn ngày nhận đơn " + receivedOn + ", nhưng ngày đã ghi là " + on + ".",
                    "Expected a day not before the receipt on " + receivedOn + ", but it is " + on + ".");
        }
        if (on.isAfter(today)) {
            return invalid(
                    "after-today",
                    "Cần ngày không muộn hơn hôm nay " + today + ", nhưng ngày đã ghi là " + on + ".",
                    "Expected a day not after today, " + today + ", but it is " + on + ".");
        }
        return Optional.empty();
    }

    private static Optional<Rejection> refuseOrder(LocalDate on, @Nullable LocalDate lastActOn) {
        return lastActOn == null || !on.isBefore(lastActOn)
                ? Optional.empty()
                : invalid(
                        "before-last-act",
                        "Cần ngày không sớm hơn việc gần nhất đã ghi, ngày " + lastActOn + ", nhưng ngày đã ghi là "
                                + on + ".",
                        "Expected a day not before the latest act, of " + lastActOn + ", but it is " + on + ".");
    }

    private Optional<Rejection> refuseContent(CaseCommand command, Petition petition) {
        return switch (command) {
            case AnswerCase _ ->
                switch (petition.type()) {
                    case PROPOSAL, FEEDBACK -> Optional.empty();
                    case COMPLAINT, DENUNCIATION, MIXED ->
                        notForThisType(petition.type(), PetitionType.PROPOSAL, PetitionType.FEEDBACK, "an answer");
                };
            case DecideCase decide -> refuseSettlement(decide, petition);
            case RefuseCase refuse -> refuseGround(refuse, petition.type());
            case TransferCase transfer -> refuseTarget(transfer, petition);
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> refuseSettlement(DecideCase command, Petition petition) {
        return switch (petition.type()) {
            case PROPOSAL, FEEDBACK, MIXED ->
                notForThisType(petition.type(), PetitionType.COMPLAINT, PetitionType.DENUNCIATION, "a decision");
            case COMPLAINT, DENUNCIATION ->
                command.settlement().allowedFor(petition.type(), petition.instance())
                        ? Optional.empty()
                        : invalid(
                                "settlement-does-not-fit",
                                "Cần kết quả giải quyết phù hợp với loại đơn và lần giải quyết, nhưng đã ghi "
                                        + Words.vi(command.settlement()) + " cho " + Words.vi(petition.type())
                                        + times(petition.instance(), " lần ") + ".",
                                "Expected a settlement that fits type and instance, but it says "
                                        + Words.en(command.settlement()) + ", for " + Words.en(petition.type())
                                        + times(petition.instance(), " of instance ") + ".");
        };
    }

    private Optional<Rejection> refuseGround(RefuseCase command, PetitionType type) {
        var ground = law.refusalGrounds().find(command.ground());
        if (ground.isEmpty()) {
            var known = law.refusalGrounds().all().stream()
                    .filter(one -> one.type() == type)
                    .map(RefusalGround::code)
                    .collect(Collectors.joining(", "));
            return invalid(
                    "unknown-ground",
                    "Cần một trong các căn cứ không thụ lý: " + known + ", nhưng mã đã ghi không có trong danh mục.",
                    "Expected one of the grounds of refusal " + known + ", but there is no such ground.");
        }
        return ground.get().type() == type
                ? Optional.empty()
                : invalid(
                        "ground-does-not-fit",
                        "Cần căn cứ không thụ lý dành cho " + Words.vi(type) + ", nhưng "
                                + ground.get().code() + " dành cho "
                                + Words.vi(ground.get().type()) + ".",
                        "Expected a ground of refusal for " + Words.en(type) + ", but "
                                + ground.get().code() + " is for "
                                + Words.en(ground.get().type()) + ".");
    }

    private Optional<Rejection> refuseTarget(TransferCase command, Petition petition) {
        var target = law.bodies().inForce(command.to(), command.on());
        if (target.isEmpty()) {
            return invalid(
                    "unknown-body",
                    "Cần mã của một cơ quan tồn tại vào ngày " + command.on() + ", nhưng không có cơ quan đó.",
                    "Expected a body that exists on " + command.on() + ", but there is no such body.");
        }
        if (petition.keptFrom().filter(command.to()::equals).isPresent()) {
            return invalid(
                    "conflict-of-interest",
                    "Cần một cơ quan không phải là đối tượng bị tố cáo, nhưng đơn được chuyển cho chính cơ quan bị tố cáo, hoặc"
                            + " cơ quan có người đứng đầu, cấp phó bị tố cáo.",
                    "Expected a body that is not denounced, but it is the one denounced, or the one whose head or deputy is.");
        }
        if (target.get().code().equals(command.by()) || target.get().level() == BodyLevel.RECEPTION_BOARD) {
            return invalid(
                    "not-a-body-to-transfer-to",
                    "Cần một cơ quan khác có thẩm quyền giải quyết, nhưng đơn được chuyển cho chính cơ quan này hoặc cho"
                            + " Ban Tiếp công dân.",
                    "Expected another body that settles petitions, but it is the same one or a reception board.");
        }
        return Optional.empty();
    }

    private static Optional<Rejection> notForThisType(
            PetitionType type, PetitionType one, PetitionType other, String act) {
        return invalid(
                "not-for-this-type",
                "Cần đơn " + Words.vi(one) + " hoặc " + Words.vi(other) + ", nhưng đơn này là " + Words.vi(type) + ".",
                "Expected " + Words.en(one) + " or " + Words.en(other) + " for " + act + ", but it is " + Words.en(type)
                        + ".");
    }

    private static String times(@Nullable Integer instance, String before) {
        return instance == null ? "" : before + instance;
    }

    private static Optional<Rejection> invalid(String code, String vi, String en) {
        return Optional.of(Rejection.invalid(code, vi, en));
    }
}
