package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;

/** Finds the body that settles a matter (người có thẩm quyền giải quyết), and its relation to another body. */
final class Settlers {
    private final LawPack law;

    Settlers(LawPack law) {
        this.law = law;
    }

    sealed interface Answer {}

    record Found(Reason reason, String body) implements Answer {}

    /** @param found the rule that applies but does not name one body; empty if none applies */
    record NotOne(TriageCause cause, List<String> candidates, List<Reason> found) implements Answer {}

    /** @param facts with a role, and for a complaint with kind and instance */
    Answer of(Facts facts) {
        return law.jurisdiction()
                .rule(
                        facts.type(),
                        facts.level(),
                        Objects.requireNonNull(facts.role()),
                        facts.kind(),
                        facts.instance(),
                        facts.receivedOn())
                .map(rule -> by(rule, facts))
                .orElseGet(() -> new NotOne(TriageCause.JURISDICTION_RULE, List.of(), List.of()));
    }

    /** Codes of the bodies that {@link #of} finds or leaves as candidates. */
    List<String> possible(Facts facts) {
        return switch (of(facts)) {
            case Found found -> List.of(found.body());
            case NotOne several -> several.candidates();
        };
    }

    private Answer by(JurisdictionRule rule, Facts facts) {
        return switch (rule.settler()) {
            case RESPONDENT_BODY -> itself(rule, facts);
            case SUPERIOR_BODY -> only(rule, above(facts), TriageCause.SUPERIOR);
            case BODY -> only(rule, named(rule, facts.receivedOn()), TriageCause.SUPERIOR);
            case OFFICER -> new NotOne(TriageCause.OPEN_LAW, managing(facts), List.of(Reason.of(rule)));
            case PROVINCE -> only(rule, provinceOf(facts.respondent(), facts.receivedOn()), TriageCause.SUPERIOR);
            case PRIME_MINISTER ->
                only(rule, inForce(BodyLevel.PRIME_MINISTER, facts.receivedOn()), TriageCause.SUPERIOR);
            case MINISTER_OF_FIELD -> ministry(rule, facts);
        };
    }

    /** An unlisted unit gets its petitions through the body that manages it, which an officer arranges. */
    private static Answer itself(JurisdictionRule rule, Facts facts) {
        return facts.ofUnit()
                ? new NotOne(TriageCause.UNIT, managing(facts), List.of(Reason.of(rule)))
                : new Found(Reason.of(rule), facts.respondent().code());
    }

    private static List<String> managing(Facts facts) {
        return facts.ofUnit() ? List.of(facts.respondent().code()) : List.of();
    }

    private List<String> above(Facts facts) {
        var body = facts.respondent();
        return facts.ofUnit()
                ? List.of(body.code())
                : law.bodies().above(body.code(), facts.receivedOn()).stream().toList();
    }

    private List<String> named(JurisdictionRule rule, LocalDate on) {
        return Optional.ofNullable(rule.body()).flatMap(code -> law.bodies().inForce(code, on)).map(Body::code).stream()
                .toList();
    }

    private Answer ministry(JurisdictionRule rule, Facts facts) {
        var known = Optional.ofNullable(facts.fieldBody())
                .filter(law.jurisdiction().ministries(facts.receivedOn())::contains);
        if (known.isPresent()) {
            return new Found(Reason.of(rule), known.get());
        }
        var ofField = facts.field() == null
                ? List.<String>of()
                : law.jurisdiction().ministriesOf(facts.field(), facts.receivedOn());
        var candidates = ofField.isEmpty() ? law.jurisdiction().ministries(facts.receivedOn()) : ofField;
        // A single ministry in the whole list is not a choice by field: only the field may determine it.
        return ofField.size() == 1
                ? new Found(Reason.of(rule), ofField.getFirst())
                : new NotOne(TriageCause.MINISTRY, candidates, List.of(Reason.of(rule)));
    }

    private static Answer only(JurisdictionRule rule, List<String> bodies, TriageCause otherwise) {
        return bodies.size() == 1
                ? new Found(Reason.of(rule), bodies.getFirst())
                : new NotOne(otherwise, bodies, List.of(Reason.of(rule)));
    }

    private List<String> provinceOf(Body respondent, LocalDate on) {
        return inForce(BodyLevel.PROVINCE, on).stream()
                .filter(province -> law.bodies().sameProvince(province, respondent.code()))
                .toList();
    }

    private List<String> inForce(BodyLevel level, LocalDate on) {
        return law.bodies().ofLevel(level, on).stream().map(Body::code).toList();
    }
}
