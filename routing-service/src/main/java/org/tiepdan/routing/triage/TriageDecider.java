package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.triage.TriageCommand.CompleteFacts;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;
import org.tiepdan.routing.triage.TriageCommand.SplitPetition;
import org.tiepdan.routing.triage.TriageCommand.Unlink;
import org.tiepdan.routing.triage.TriageEvent.ConflictResolved;
import org.tiepdan.routing.triage.TriageEvent.FactsCompleted;
import org.tiepdan.routing.triage.TriageEvent.JurisdictionObjected;
import org.tiepdan.routing.triage.TriageEvent.PetitionSplit;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;
import org.tiepdan.routing.triage.TriageEvent.Unlinked;

/** Decides commands of the desk from the known facts of the petition and the law alone. */
public final class TriageDecider {
    private final LawPack law;
    private final ActCheck acts;
    private final TargetCheck targets;

    public TriageDecider(LawPack law) {
        this.law = law;
        this.acts = new ActCheck(law);
        this.targets = new TargetCheck(law);
    }

    /**
     * @param caller the sender; the edge has checked the policy, but every body is checked again here
     * @param petition null if nothing is known under the id
     * @param today in Viet Nam
     */
    public Verdict decide(TriageCommand command, Caller caller, @Nullable DeskPetition petition, LocalDate today) {
        if (petition == null) {
            return new Verdict.Refused(Rejection.unknownPetition());
        }
        var reason = law.triageReasons().find(command.reason(), command.use());
        var rejection = switch (command) {
            case DecideTriage decide ->
                acts.refuseDeciding(decide, petition, today)
                        .or(() -> refuseReason(reason))
                        .or(() -> targets.refuse(decide, petition, today));
            case SplitPetition split ->
                acts.refuseDeciding(split, petition, today)
                        .or(() -> refuseReason(reason))
                        .or(() -> targets.refuse(split, petition));
            case CompleteFacts complete ->
                acts.refuseDeciding(complete, petition, today)
                        .or(() -> refuseReason(reason))
                        .or(() -> targets.refuse(complete, petition));
            case ObjectToJurisdiction object ->
                acts.refuse(object, petition, today)
                        .or(() -> refuseReason(reason))
                        .or(() -> targets.refuse(object, petition, today));
            case ResolveConflict resolve ->
                acts.refuse(resolve, petition, today).or(() -> refuseReason(reason));
            case Unlink unlink -> acts.refuse(unlink, petition, today).or(() -> refuseReason(reason));
        };
        return rejection
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Done(event(command, petition, reason.orElseThrow(), today)));
    }

    private TriageEvent event(TriageCommand command, DeskPetition petition, TriageReason reason, LocalDate today) {
        return switch (command) {
            case DecideTriage decide ->
                new TriageDecided(
                        decide.outcome(),
                        targets.target(decide, petition, today).orElseThrow(),
                        instance(decide, petition),
                        decide.by(),
                        decide.officer(),
                        decide.on(),
                        reason);
            case SplitPetition split ->
                new PetitionSplit(split.matters(), split.by(), split.officer(), split.on(), reason);
            case CompleteFacts complete ->
                new FactsCompleted(complete.facts(), complete.by(), complete.officer(), complete.on(), reason);
            case ObjectToJurisdiction object -> objected(object, petition, reason);
            case ResolveConflict resolve ->
                new ConflictResolved(resolve.conflict(), resolve.by(), resolve.officer(), resolve.on(), reason);
            case Unlink unlink -> new Unlinked(unlink.by(), unlink.officer(), unlink.on(), reason);
        };
    }

    private static JurisdictionObjected objected(
            ObjectToJurisdiction object, DeskPetition petition, TriageReason reason) {
        var candidates = new ArrayList<String>();
        if (object.proposedBody() != null) {
            candidates.add(object.proposedBody());
        }
        candidates.add(object.by());
        return new JurisdictionObjected(
                new Objection(
                        petition.objections().size() + 1,
                        object.by(),
                        object.on(),
                        reason.code(),
                        object.proposedBody()),
                object.officer(),
                reason,
                List.copyOf(candidates));
    }

    /** Null for petitions that are only filed, guided or returned, which no body settles. */
    private static @Nullable Integer instance(DecideTriage decide, DeskPetition petition) {
        if (!petition.type().equals(PetitionType.COMPLAINT.name()) || !isPlaced(decide.outcome())) {
            return null;
        }
        return decide.instance() == null ? petition.instance() : decide.instance();
    }

    static boolean isPlaced(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT, TRANSFER, URGE -> true;
            case GUIDE, RETURN, FILE, REFUSE, TRIAGE -> false;
        };
    }

    private static Optional<Rejection> refuseReason(Optional<TriageReason> reason) {
        return reason.isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.invalid(
                        "unknown-reason",
                        "Cần một lý do trong danh mục dành cho việc này, nhưng mã đã ghi không có trong đó.",
                        "Expected a reason of the list for this act, but there is no such reason."));
    }
}
