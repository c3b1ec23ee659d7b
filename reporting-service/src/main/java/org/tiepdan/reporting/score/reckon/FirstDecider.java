package org.tiepdan.reporting.score.reckon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;
import org.tiepdan.lawpack.jurisdiction.Settler;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.account.CaseAccount;

/** The body that made the first decision about a second complaint. */
public final class FirstDecider {
    private final LawPack law;

    public FirstDecider(LawPack law) {
        this.law = law;
    }

    /** @return the body complained of; empty if at its level another body, or an officer's choice, may settle first complaints */
    Optional<String> of(CaseAccount account) {
        var named = account.respondentBody();
        return Optional.ofNullable(named)
                .flatMap(law.bodies()::find)
                .map(Body::level)
                .filter(level -> settlesItself(level, account))
                .map(_ -> named);
    }

    private boolean settlesItself(BodyLevel level, CaseAccount account) {
        var settlers = law.jurisdiction().rules().stream()
                .filter(rule -> rule.type() == PetitionType.COMPLAINT && rule.respondentLevel() == level)
                .filter(rule -> isFirst(rule.instance()) && isInForce(rule, account))
                .map(JurisdictionRule::settler)
                .distinct()
                .toList();
        return settlers.size() == 1 && settlers.getFirst() == Settler.RESPONDENT_BODY;
    }

    private static boolean isFirst(@Nullable Integer instance) {
        return instance == null || instance == 1;
    }

    private static boolean isInForce(JurisdictionRule rule, CaseAccount account) {
        return new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(account.receivedOn());
    }
}
