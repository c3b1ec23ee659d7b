package org.tiepdan.lawpack.jurisdiction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.lawpack.petition.RespondentRole;

/** Who settles what (thẩm quyền), and what the receiving body then does. Matters without a row are left to an officer. */
public final class Jurisdiction {
    /** The respondents a rule applies to. */
    private record Whom(PetitionType type, BodyLevel level, RespondentRole role) {}

    private final LocalDate firstDay;
    private final List<JurisdictionRule> rules;
    private final Map<Whom, List<JurisdictionRule>> byWhom;
    private final List<OutcomeRule> outcomes;
    private final List<FieldMinistry> fieldMinistries;
    private final Bodies bodies;

    public Jurisdiction(
            List<JurisdictionRule> rules,
            List<OutcomeRule> outcomes,
            List<FieldMinistry> fieldMinistries,
            Bodies bodies) {
        this.firstDay = rules.stream()
                .map(JurisdictionRule::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        this.rules = List.copyOf(rules);
        this.byWhom = rules.stream()
                .collect(Collectors.groupingBy(rule -> new Whom(rule.type(), rule.respondentLevel(), rule.role())));
        this.outcomes = List.copyOf(outcomes);
        this.fieldMinistries = List.copyOf(fieldMinistries);
        this.bodies = bodies;
    }

    /**
     * @return the first day of receipt for which the pack decides anything: in Viet Nam 2025-07-01, the start of the two tiers;
     *     {@link LocalDate#MIN} where it leaves every matter to an officer
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * @param kind what a complaint contests; ignored for other types
     * @param instance 1 or 2 for a complaint; ignored for other types
     * @param receivedOn day of receipt, in Viet Nam
     * @return empty when the pack leaves the matter to an officer
     */
    public Optional<JurisdictionRule> rule(
            PetitionType type,
            BodyLevel respondentLevel,
            RespondentRole role,
            @Nullable DecisionKind kind,
            @Nullable Integer instance,
            LocalDate receivedOn) {
        return byWhom.getOrDefault(new Whom(type, respondentLevel, role), List.of()).stream()
                .filter(rule -> rule.decisionKind() == null || rule.decisionKind() == kind)
                .filter(rule -> rule.instance() == null || rule.instance().equals(instance))
                .filter(rule -> new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(receivedOn))
                .findFirst();
    }

    /** The outcome in the ordinary procedure, for a petition that was not also sent to the competent body. */
    public Optional<OutcomeRule> outcome(PetitionType type, Relation relation, LocalDate receivedOn) {
        return outcome(type, relation, null, false, receivedOn);
    }

    /**
     * @param procedure in which it is handled; null for the ordinary way
     * @param alsoSentToCompetent whether its writer sent it to the competent body, too
     * @return empty when the pack leaves the outcome to an officer
     */
    public Optional<OutcomeRule> outcome(
            PetitionType type,
            Relation relation,
            @Nullable Procedure procedure,
            boolean alsoSentToCompetent,
            LocalDate receivedOn) {
        return outcomes.stream()
                .filter(rule -> rule.type() == type && rule.relation() == relation && rule.procedure() == procedure)
                .filter(rule -> alsoSentToCompetent || !rule.alsoSentToCompetent())
                .filter(rule -> new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(receivedOn))
                .max(Comparator.comparing(OutcomeRule::alsoSentToCompetent));
    }

    /** @return plain rules in the order of the file, several of one row where a cell names several */
    public List<JurisdictionRule> rules() {
        return rules;
    }

    public List<OutcomeRule> outcomes() {
        return outcomes;
    }

    /** @return codes of the ministries that may be in charge of the field; if exactly one, the field determines it */
    public List<String> ministriesOf(Field field, LocalDate on) {
        return fieldMinistries.stream()
                .filter(row -> row.field() == field && new Period(row.effectiveFrom(), row.effectiveTo()).holds(on))
                .map(FieldMinistry::ministry)
                .toList();
    }

    /** @return codes of all ministries that existed on that day, in the order of the file of bodies */
    public List<String> ministries(LocalDate on) {
        return bodies.ofLevel(BodyLevel.MINISTRY, on).stream().map(Body::code).toList();
    }
}
