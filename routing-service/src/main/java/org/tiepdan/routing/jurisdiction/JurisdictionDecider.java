package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.detail.Codes;
import org.tiepdan.routing.detail.Notes;
import org.tiepdan.routing.eligibility.Eligibility;
import org.tiepdan.routing.eligibility.EligibilityDecider;
import org.tiepdan.routing.eligibility.Paper;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;

/**
 * Decides from the law pack alone, so that the same matter and pack always give the same decision. First decides whether the petition can
 * be handled at all, then who settles it.
 */
public final class JurisdictionDecider {
    private final LawPack law;
    private final EligibilityDecider eligibility;
    private final Competence competence;
    private final Interests interests;
    private final Notes notes;

    public JurisdictionDecider(LawPack law) {
        this.law = law;
        this.eligibility = new EligibilityDecider(law.eligibility());
        this.interests = new Interests(law.bodies());
        this.notes = new Notes(law);
        this.competence = new Competence(law, interests);
    }

    public RoutingDecision decide(Matter matter) {
        return handled(matter, byTheRules(matter));
    }

    /** @param decided a decision not made by the rules of competence; if the receiving body is denounced, the one above handles it */
    public RoutingDecision handled(Matter matter, RoutingDecision decided) {
        return conflictOfReceiving(matter)
                .map(conflict -> handedUp(decided, conflict, matter.receivingBody()))
                .orElse(decided);
    }

    /** @return empty unless the receiving body is denounced */
    public Optional<ConflictOfInterest> conflictOfReceiving(Matter matter) {
        return conflictOf(matter, matter.receivingBody());
    }

    /** @return empty unless {@code matter} denounces {@code receivingBody} */
    public Optional<ConflictOfInterest> conflictOf(Matter matter, String receivingBody) {
        return interests.ofReceiving(
                matter.type(),
                new Respondent(matter.respondentBody(), matter.respondentRole(), null),
                receivingBody,
                LegalTime.dateOf(matter.receivedAt()));
    }

    /** Triage goes to the body above; if that is outside the province, the petition is transferred to it. */
    private RoutingDecision handedUp(RoutingDecision decided, ConflictOfInterest conflict, String receivingBody) {
        return switch (decided) {
            case RoutingDecision.Routed routed ->
                new RoutingDecision.Routed(
                        routed.outcome(),
                        ConflictOfInterest.inPlaceOf(routed.competentBody(), conflict),
                        routed.settlesInstance(),
                        routed.reasons(),
                        routed.procedure(),
                        conflict,
                        routed.ruleset());
            case RoutingDecision.Triage triage
            when law.bodies().relation(receivingBody, conflict.handledBy()).staysInProvince() ->
                new RoutingDecision.Triage(
                        triage.missing(),
                        triage.candidates(),
                        triage.reasons(),
                        triage.procedure(),
                        conflict,
                        triage.ruleset());
            case RoutingDecision.Triage triage ->
                new RoutingDecision.Routed(
                        Outcome.TRANSFER,
                        conflict.handledBy(),
                        null,
                        List.of(Reason.of(conflict)),
                        triage.procedure(),
                        conflict,
                        triage.ruleset());
        };
    }

    private RoutingDecision byTheRules(Matter matter) {
        LocalDate receivedOn = LegalTime.dateOf(matter.receivedAt());
        PetitionType type = Codes.read(PetitionType.class, matter.type());
        if (receivedOn.isBefore(law.jurisdiction().firstDay())) {
            return triage(TriageCause.RECEIVED_BEFORE_2025_07_01);
        }
        if (type == null) {
            return triage(TriageCause.TYPE);
        }
        if (law.bodies().inForce(matter.receivingBody(), receivedOn).isEmpty()) {
            return triage(TriageCause.RECEIVING_BODY);
        }
        return switch (eligibility.decide(paper(matter, type, receivedOn))) {
            case Eligibility.NotEligible(var outcome, var rules) ->
                new RoutingDecision.Routed(
                        outcome,
                        matter.receivingBody(),
                        null,
                        rules.stream().map(Reason::of).toList(),
                        null,
                        null,
                        law.ruleset());
            case Eligibility.Eligible eligible ->
                noted(
                        matter,
                        type,
                        receivedOn,
                        handledAs(
                                eligible,
                                competence.decide(
                                        matter, type, eligible.procedure().orElse(null), receivedOn)));
        };
    }

    /** Whether it can be handled at all. Unknown facts prevent nothing. */
    public boolean isEligible(Matter matter) {
        return notEligibleBecause(matter).isEmpty();
    }

    /** @return why it cannot be handled; empty if it can */
    public List<Reason> notEligibleBecause(Matter matter) {
        var type = Codes.read(PetitionType.class, matter.type());
        return type != null
                        && eligibility.decide(paper(matter, type, LegalTime.dateOf(matter.receivedAt())))
                                instanceof Eligibility.NotEligible(var _, var rules)
                ? rules.stream().map(Reason::of).toList()
                : List.of();
    }

    /** Adds the notes for the body that gets the petition, as the last step. */
    private RoutingDecision noted(Matter matter, PetitionType type, LocalDate receivedOn, RoutingDecision decided) {
        boolean filed = decided instanceof RoutingDecision.Routed(var outcome, var _, var _, var _, var _, var _, var _)
                && outcome == Outcome.FILE;
        if (filed) {
            return decided;
        }
        var about = new Notes.About(
                type,
                Codes.read(DecisionKind.class, matter.decisionKind()),
                matter.instance(),
                receivedOn,
                matter.receivingBody(),
                decided instanceof RoutingDecision.Routed placed ? placed.competentBody() : null,
                matter.details());
        return decided.noting(notes.of(about).stream().map(Reason::of).toList());
    }

    /** The answer if an id arrives again with different content; the first decision stays. */
    public RoutingDecision conflict() {
        return triage(TriageCause.CONFLICT);
    }

    /** @param reason the reason of the objecting body; empty if this law pack does not know it */
    public RoutingDecision.Triage objection(
            Optional<TriageReason> reason, List<String> candidates, @Nullable Procedure procedure) {
        return new RoutingDecision.Triage(
                List.of(TriageCause.OBJECTION.code()),
                candidates,
                Stream.concat(Stream.of(Reason.of(TriageCause.OBJECTION)), reason.map(Reason::of).stream())
                        .toList(),
                procedure,
                null,
                law.ruleset());
    }

    /** The answer if an officer's decision turns out to be a mistake. */
    public RoutingDecision.Triage undone(@Nullable Procedure procedure) {
        return new RoutingDecision.Triage(
                List.of(TriageCause.CORRECTION.code()),
                List.of(),
                List.of(Reason.of(TriageCause.CORRECTION)),
                procedure,
                null,
                law.ruleset());
    }

    /** @return whether it waits because an officer's decision was taken back */
    public static boolean isUndone(RoutingAnswer answer) {
        return answer.unresolved().contains(TriageCause.CORRECTION.code());
    }

    private static Paper paper(Matter matter, PetitionType type, LocalDate receivedOn) {
        var petitioner = Codes.read(PetitionerKind.class, matter.petitionerKind());
        var findings = EnumSet.noneOf(Finding.class);
        matter.findings().stream()
                .map(code -> Codes.read(Finding.class, code))
                .flatMap(Stream::ofNullable)
                .forEach(findings::add);
        return new Paper(type, petitioner == null ? PetitionerKind.INDIVIDUAL : petitioner, findings, receivedOn);
    }

    private static RoutingDecision handledAs(Eligibility.Eligible eligible, RoutingDecision decided) {
        var special = eligible.special().orElse(null);
        if (special == null) {
            return decided;
        }
        var reasons = Stream.concat(Stream.of(Reason.of(special)), decided.reasons().stream())
                .toList();
        return switch (decided) {
            case RoutingDecision.Routed routed ->
                new RoutingDecision.Routed(
                        routed.outcome(),
                        routed.competentBody(),
                        routed.settlesInstance(),
                        reasons,
                        special.procedure(),
                        routed.conflict(),
                        routed.ruleset());
            case RoutingDecision.Triage triage ->
                new RoutingDecision.Triage(
                        triage.missing(),
                        triage.candidates(),
                        reasons,
                        special.procedure(),
                        triage.conflict(),
                        triage.ruleset());
        };
    }

    private RoutingDecision triage(TriageCause cause) {
        return new RoutingDecision.Triage(
                List.of(cause.code()), List.of(), List.of(Reason.of(cause)), null, null, law.ruleset());
    }
}
