package org.tiepdan.lawpack.jurisdiction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;

/** Who settles what (thẩm quyền), and what the receiving body then does. What no row decides is left to an officer. */
public final class Jurisdiction {
    private final LocalDate firstDay;
    private final List<JurisdictionRule> rules;
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
     * @param kind what a complaint contests; not looked at for other types
     * @param instance 1 or 2 for a complaint; not looked at for other types
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
        return rules.stream()
                .filter(rule -> rule.type() == type && rule.respondentLevel() == respondentLevel && rule.role() == role)
                .filter(rule -> rule.decisionKind() == null || rule.decisionKind() == kind)
                .filter(rule -> rule.instance() == null || rule.instance().equals(instance))
                .filter(rule -> new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(receivedOn))
                .findFirst();
    }

    /** @return empty when the pack leaves the outcome to an officer */
    public Optional<OutcomeRule> outcome(PetitionType type, Relation relation, LocalDate receivedOn) {
        return outcomes.stream()
                .filter(rule -> rule.type() == type && rule.relation() == relation)
                .filter(rule -> new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(receivedOn))
                .findFirst();
    }

    /** @return codes of the ministries that may be in charge of the field; exactly one means that the field names it */
    public List<String> ministriesOf(Field field, LocalDate on) {
        return fieldMinistries.stream()
                .filter(row -> row.field() == field && new Period(row.effectiveFrom(), row.effectiveTo()).holds(on))
                .map(FieldMinistry::ministry)
                .toList();
    }

    /** @return codes of all ministries that existed on that day, in the order of the file of bodies */
    public List<String> ministries(LocalDate on) {
        return bodies.all().stream()
                .filter(body -> body.level() == BodyLevel.MINISTRY)
                .filter(body -> new Period(body.effectiveFrom(), body.effectiveTo()).holds(on))
                .map(Body::code)
                .toList();
    }
}
