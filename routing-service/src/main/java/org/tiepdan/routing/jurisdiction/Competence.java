package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.lawpack.special.SpecialMatter;
import org.tiepdan.routing.detail.Codes;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;

/** Decides who settles a petition that can be handled, and what the receiving body then does. */
final class Competence {
    private final LawPack law;
    private final Settlers settlers;
    private final MovedOn movedOn;
    private final Outcomes outcomes;
    private final Interests interests;

    /** @param procedure null for the ordinary one of the type */
    private record Case(
            Matter matter, PetitionType type, @Nullable Procedure procedure, LocalDate receivedOn) {}

    Competence(LawPack law, Interests interests) {
        this.law = law;
        this.settlers = new Settlers(law);
        this.movedOn = new MovedOn(law);
        this.outcomes = new Outcomes(law);
        this.interests = interests;
    }

    RoutingDecision decide(Matter matter, PetitionType type, @Nullable Procedure procedure, LocalDate receivedOn) {
        if (type == PetitionType.MIXED) {
            return triage(List.of(), TriageCause.SPLIT);
        }
        var of = new Case(matter, type, procedure, receivedOn);
        var named = matter.respondentBody();
        var respondent = Optional.ofNullable(named)
                .flatMap(code -> law.bodies().successorOn(code, receivedOn))
                .flatMap(code -> law.bodies().inForce(code, receivedOn));
        var special = special(of, respondent.orElse(null));
        if (special.isPresent()) {
            return special.get();
        }
        if (named == null) {
            return triage(List.of(), TriageCause.RESPONDENT);
        }
        if (type == PetitionType.DENUNCIATION) {
            var moved = movedOn.of(matter, receivedOn);
            if (moved.isPresent()) {
                return answered(of, moved.get(), null);
            }
        }
        return respondent
                .map(body ->
                        decide(of, Facts.of(matter, type, body, receivedOn)).because(succession(named, body)))
                .orElseGet(() -> ofEnded(of, named));
    }

    /** Decides if the body ended without a listed successor, or is not listed. */
    private RoutingDecision ofEnded(Case of, String named) {
        var ended = law.bodies().find(named).filter(body -> body.hasEnded(of.receivedOn()));
        if (ended.isEmpty()) {
            return triage(List.of(), TriageCause.RESPONDENT_BODY);
        }
        if (of.type() == PetitionType.DENUNCIATION) {
            return answered(of, movedOn.ofDissolved(of.matter(), of.receivedOn()), null);
        }
        var open = Facts.of(of.matter(), of.type(), ended.get(), of.receivedOn())
                .completions()
                .map(settlers::of)
                .filter(answer -> answer instanceof Settlers.NotOne several && several.cause() == TriageCause.OPEN_LAW)
                .findFirst();
        return open.map(answer -> answered(of, answer, null))
                .orElseGet(() -> triage(List.of(), TriageCause.RESPONDENT_BODY));
    }

    private Optional<RoutingDecision> special(Case of, @Nullable Body respondent) {
        var matter = of.matter();
        var facts = respondent == null ? null : Facts.of(matter, of.type(), respondent, of.receivedOn());
        var fieldBody = Optional.ofNullable(matter.details().fieldBody())
                .filter(_ -> matter.respondentBody() == null)
                .flatMap(code -> law.bodies().inForce(code, of.receivedOn()))
                .map(Body::code);
        return law.specialMatters()
                .first(
                        of.type(),
                        Codes.read(Field.class, matter.field()),
                        facts == null ? null : facts.level(),
                        Codes.read(DecisionKind.class, matter.decisionKind()),
                        matter.instance(),
                        fieldBody.isPresent(),
                        of.receivedOn())
                .map(row -> answered(
                        of,
                        new Settlers.Found(Reason.of(row), settler(row, respondent, fieldBody.orElse(null))),
                        row.outcome()));
    }

    private static String settler(SpecialMatter row, @Nullable Body respondent, @Nullable String fieldBody) {
        return Objects.requireNonNull(
                switch (row.settler()) {
                    case BODY -> row.body();
                    case RESPONDENT_BODY -> respondent == null ? null : respondent.code();
                    case FIELD_BODY -> fieldBody;
                },
                row.ruleId());
    }

    private static List<Reason> succession(String named, Body respondent) {
        return respondent.code().equals(named) ? List.of() : List.of(Reason.SUCCESSION);
    }

    private RoutingDecision decide(Case of, Facts facts) {
        Set<TriageCause> unknown = facts.unknown();
        if (!unknown.isEmpty()) {
            List<String> candidates = facts.completions()
                    .flatMap(whole -> settlers.possible(whole).stream())
                    .map(body -> ConflictOfInterest.inPlaceOf(body, conflict(of, body)))
                    .distinct()
                    .toList();
            // Without a candidate, no rule covers the matter, whatever the missing facts are.
            return candidates.isEmpty()
                    ? triage(candidates, TriageCause.JURISDICTION_RULE)
                    : triage(candidates, unknown, List.of());
        }
        return answered(of, settlers.of(facts), null);
    }

    /** @param said outcome from a special row; null for the table of outcomes */
    private RoutingDecision answered(Case of, Settlers.Answer answer, @Nullable Outcome said) {
        return switch (answer) {
            case Settlers.Found found -> outcome(of, found, said);
            case Settlers.NotOne several -> triage(several.candidates(), EnumSet.of(several.cause()), several.found());
        };
    }

    private RoutingDecision outcome(Case of, Settlers.Found found, @Nullable Outcome said) {
        var conflict = conflict(of, found.body());
        var body = ConflictOfInterest.inPlaceOf(found.body(), conflict);
        var matter = of.matter();
        var done = outcomes.of(matter, of.type(), body, said, of.procedure(), of.receivedOn())
                .orElse(null);
        if (done == null) {
            return triage(List.of(body), EnumSet.of(TriageCause.OUTCOME_RULE), List.of(found.reason()));
        }
        boolean filed = done.outcome() == Outcome.FILE;
        return new RoutingDecision.Routed(
                done.outcome(),
                filed ? matter.receivingBody() : body,
                of.type() == PetitionType.COMPLAINT && said == null && !filed ? matter.instance() : null,
                Stream.concat(Stream.of(found.reason()), Stream.ofNullable(done.reason()))
                        .toList(),
                null,
                conflict,
                law.ruleset());
    }

    private @Nullable ConflictOfInterest conflict(Case of, String body) {
        var matter = of.matter();
        return interests
                .ofSettling(
                        of.type().name(),
                        new Respondent(matter.respondentBody(), matter.respondentRole(), null),
                        body,
                        of.receivedOn())
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
