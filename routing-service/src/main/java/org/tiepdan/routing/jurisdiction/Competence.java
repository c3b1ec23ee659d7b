package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;

/** Who settles a petition that can be handled, and what the receiving body then does. */
final class Competence {
    private final LawPack law;
    private final Settlers settlers;
    private final Interests interests;

    Competence(LawPack law, Interests interests) {
        this.law = law;
        this.settlers = new Settlers(law);
        this.interests = interests;
    }

    RoutingDecision decide(Matter matter, PetitionType type, LocalDate receivedOn) {
        if (type == PetitionType.MIXED) {
            return triage(List.of(), TriageCause.SPLIT);
        }
        String respondentBody = matter.respondentBody();
        if (respondentBody == null) {
            return triage(List.of(), TriageCause.RESPONDENT);
        }
        return law.bodies()
                .successorOn(respondentBody, receivedOn)
                .flatMap(body -> law.bodies().inForce(body, receivedOn))
                .map(respondent -> decide(Facts.of(matter, type, respondent, receivedOn), matter.receivingBody())
                        .because(succession(respondentBody, respondent)))
                .orElseGet(() -> triage(List.of(), TriageCause.RESPONDENT_BODY));
    }

    private static List<Reason> succession(String named, Body respondent) {
        return respondent.code().equals(named) ? List.of() : List.of(Reason.SUCCESSION);
    }

    private RoutingDecision decide(Facts facts, String receivingBody) {
        Set<TriageCause> unknown = facts.unknown();
        if (!unknown.isEmpty()) {
            List<String> candidates = facts.completions()
                    .flatMap(whole -> settlers.possible(whole).stream())
                    .map(body -> ConflictOfInterest.inPlaceOf(body, conflict(facts, body)))
                    .distinct()
                    .toList();
            // Without a candidate the missing facts would not help: no rule covers the matter, whatever they are.
            return candidates.isEmpty()
                    ? triage(candidates, TriageCause.JURISDICTION_RULE)
                    : triage(candidates, unknown, List.of());
        }
        return switch (settlers.of(facts)) {
            case Settlers.Found found -> outcome(facts, found, receivingBody);
            case Settlers.NotOne several -> triage(several.candidates(), EnumSet.of(several.cause()), several.found());
        };
    }

    private RoutingDecision outcome(Facts facts, Settlers.Found found, String receivingBody) {
        var conflict = conflict(facts, found.body());
        var body = ConflictOfInterest.inPlaceOf(found.body(), conflict);
        var relation = settlers.relation(receivingBody, body);
        var rule = law.jurisdiction().outcome(facts.type(), relation, facts.receivedOn());
        var byRule = Reason.of(found.rule());
        if (rule.isEmpty() || rule.get().outcome() == Outcome.TRIAGE) {
            return triage(List.of(body), EnumSet.of(TriageCause.OUTCOME_RULE), List.of(byRule));
        }
        return new RoutingDecision.Routed(
                rule.get().outcome(),
                body,
                facts.instance(),
                List.of(byRule, Reason.of(rule.get())),
                null,
                conflict,
                law.ruleset());
    }

    private @Nullable ConflictOfInterest conflict(Facts facts, String body) {
        var role = facts.role();
        var respondent = new Respondent(facts.respondent().code(), role == null ? null : role.name(), null);
        return interests
                .ofSettling(facts.type().name(), respondent, body, facts.receivedOn())
                .orElse(null);
    }

    private RoutingDecision triage(List<String> candidates, TriageCause cause) {
        return triage(candidates, EnumSet.of(cause), List.of());
    }

    private RoutingDecision triage(List<String> candidates, Set<TriageCause> causes, List<Reason> before) {
        var reasons = new ArrayList<>(before);
        causes.forEach(cause -> reasons.add(Reason.of(cause)));
        return new RoutingDecision.Triage(
                causes.stream().map(TriageCause::code).toList(), candidates, reasons, null, null, law.ruleset());
    }
}
