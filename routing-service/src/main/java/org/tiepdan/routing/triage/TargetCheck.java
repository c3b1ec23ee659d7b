package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.completion.CompletionCheck;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.split.SplitCheck;
import org.tiepdan.routing.triage.TriageCommand.CompleteFacts;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.SplitPetition;

/** Checks whether an officer's decision or a body's proposal can be carried out. */
final class TargetCheck {
    private final LawPack law;
    private final JurisdictionDecider rules;

    TargetCheck(LawPack law) {
        this.law = law;
        this.rules = new JurisdictionDecider(law);
    }

    /**
     * @param today day for which successors of ended bodies are determined
     * @return code of the body that the petition goes to; empty if it has to be named but is not
     */
    Optional<String> target(DecideTriage command, DeskPetition petition, LocalDate today) {
        var named = Optional.ofNullable(command.competentBody());
        var desk = petition.handler(law.bodies(), today);
        return switch (command.outcome()) {
            case ACCEPT -> named.or(() -> Optional.of(law.bodies().competenceOf(desk)));
            case GUIDE, RETURN, FILE, REFUSE, TRIAGE -> named.or(() -> Optional.of(desk));
            case TRANSFER, URGE -> named;
        };
    }

    Optional<Rejection> refuse(DecideTriage command, DeskPetition petition, LocalDate today) {
        if (mustBeSplit(command, petition)) {
            return Optional.of(Rejection.mustBeSplit());
        }
        var target = target(command, petition, today)
                .flatMap(body -> law.bodies().inForceOrLater(body, command.on(), today))
                .orElse(null);
        if (target == null) {
            return Optional.of(Rejection.unknownBody(command.on()));
        }
        if (petition.isKeptFrom(target.code(), law.bodies(), today)) {
            return Optional.of(Rejection.conflictOfInterest());
        }
        var relation = law.bodies().relation(petition.handler(law.bodies(), today), target.code());
        boolean isOwn = relation == Relation.OWN;
        var refused = switch (command.outcome()) {
            case ACCEPT -> isOwn ? Optional.<Rejection>empty() : notItsOwn();
            case TRANSFER ->
                isOwn || target.level() == BodyLevel.RECEPTION_BOARD ? notAnotherBody() : Optional.<Rejection>empty();
            case URGE -> relation == Relation.OTHER_IN_PROVINCE ? Optional.<Rejection>empty() : notBelow();
            case GUIDE, RETURN, FILE -> Optional.<Rejection>empty();
            case REFUSE, TRIAGE ->
                invalid(
                        "not-an-outcome-of-triage",
                        "Cần thụ lý, chuyển đơn, hướng dẫn, trả lại, lưu đơn hoặc đôn đốc, nhưng đã ghi cách xử lý khác.",
                        "Expected the petition to be accepted, transferred, guided, returned, filed or urged, but"
                                + " another outcome was given.");
        };
        return refused.or(() -> refuseInstance(command, petition)).or(() -> refuseEligibility(command, petition));
    }

    /**
     * A petition of several matters goes to no body as a whole, since none could settle it, and is not ended as a whole, since each matter
     * has its own answer (TT05/2021 6.1d).
     */
    private boolean mustBeSplit(DecideTriage command, DeskPetition petition) {
        boolean ends = !TriageDecider.isPlaced(command.outcome()) && petition.endsAsAWhole(rules);
        return Several.isMixed(petition.type()) && !ends;
    }

    /** A petition that cannot be handled goes to no body until its findings are resolved (TT05/2021 6.2). */
    private Optional<Rejection> refuseEligibility(DecideTriage command, DeskPetition petition) {
        return TriageDecider.isPlaced(command.outcome())
                ? petition.notEligibleBecause(rules).stream().findFirst().map(Rejection::notEligible)
                : Optional.empty();
    }

    Optional<Rejection> refuse(CompleteFacts command, DeskPetition petition) {
        var matter = petition.matter();
        return matter == null
                ? Optional.empty()
                : new CompletionCheck(law.bodies())
                        .faults(command.facts(), matter, petition.receivedOn()).stream()
                                .findFirst()
                                .map(fault -> Rejection.invalid(fault.code(), fault.vi(), fault.en()));
    }

    Optional<Rejection> refuse(SplitPetition command, DeskPetition petition) {
        if (!Several.isMixed(petition.type())) {
            return invalid(
                    "not-a-petition-of-several-matters",
                    "Chỉ đơn có nhiều nội dung mới được tách, nhưng đơn này chỉ có một nội dung.",
                    "Expected a petition of several matters to be split, but this one is of one matter.");
        }
        return new SplitCheck(law.bodies())
                .faults(command.matters(), petition.receivedOn()).stream()
                        .findFirst()
                        .map(fault -> Rejection.invalid(fault.code(), fault.vi(), fault.en()));
    }

    Optional<Rejection> refuse(ObjectToJurisdiction command, DeskPetition petition, LocalDate today) {
        var proposed = command.proposedBody();
        if (proposed == null) {
            return Optional.empty();
        }
        var body = law.bodies().inForce(proposed, command.on()).orElse(null);
        if (body == null) {
            return Optional.of(Rejection.unknownBody(command.on()));
        }
        if (petition.isKeptFrom(proposed, law.bodies(), today)) {
            return Optional.of(Rejection.conflictOfInterest());
        }
        return proposed.equals(command.by()) || body.level() == BodyLevel.RECEPTION_BOARD
                ? notAnotherBody()
                : Optional.empty();
    }

    /** The instance decides which limit runs (LKN 28, 37). */
    private static Optional<Rejection> refuseInstance(DecideTriage command, DeskPetition petition) {
        boolean complaint = petition.type().equals(PetitionType.COMPLAINT.name());
        if (!complaint && command.instance() != null) {
            return invalid(
                    "instance-not-for-this-type",
                    "Chỉ đơn khiếu nại mới có lần khiếu nại, nhưng đơn này không phải là đơn khiếu nại.",
                    "Expected an instance for a complaint only, but this is none.");
        }
        return complaint
                        && TriageDecider.isPlaced(command.outcome())
                        && command.instance() == null
                        && petition.instance() == null
                ? invalid(
                        "instance-missing",
                        "Cần lần khiếu nại (lần đầu hoặc lần hai), nhưng cả đơn và quyết định đều không nêu.",
                        "Expected the instance of the complaint, but neither the petition nor the decision says it.")
                : Optional.empty();
    }

    private static Optional<Rejection> notItsOwn() {
        return invalid(
                "not-its-own-competence",
                "Cần vụ việc thuộc thẩm quyền của chính cơ quan nhận đơn để thụ lý, nhưng cơ quan đã ghi là cơ quan khác.",
                "Expected the receiving body's own competence for an acceptance, but another body was named.");
    }

    private static Optional<Rejection> notAnotherBody() {
        return invalid(
                "not-another-body",
                "Cần một cơ quan khác có thẩm quyền giải quyết, nhưng đã ghi chính cơ quan này hoặc Ban Tiếp công dân.",
                "Expected another body that settles petitions, but it is the same one or a reception board.");
    }

    private static Optional<Rejection> notBelow() {
        return invalid(
                "not-a-subordinate-body",
                "Cần một cơ quan cấp dưới trong tỉnh để đôn đốc, nhưng cơ quan đã ghi không phải là cơ quan đó.",
                "Expected a subordinate body of the province to be urged, but it is none.");
    }

    private static Optional<Rejection> invalid(String code, String vi, String en) {
        return Optional.of(Rejection.invalid(code, vi, en));
    }
}
