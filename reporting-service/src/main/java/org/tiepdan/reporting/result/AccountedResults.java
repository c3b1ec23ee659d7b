package org.tiepdan.reporting.result;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.Results;
import org.tiepdan.reporting.form.figures.SettlementResult;
import org.tiepdan.reporting.form.figures.SettlementResult.Disciplined;
import org.tiepdan.reporting.form.figures.SettlementResult.Investigated;
import org.tiepdan.reporting.form.figures.SettlementResult.Returned;

/** What decisions bring about, as the accounts of their cases say it. */
public final class AccountedResults implements Results {
    private final Accounts accounts;
    private final Supplier<Set<String>> everybody;

    /** @param everybody codes of all bodies */
    public AccountedResults(Accounts accounts, Supplier<Set<String>> everybody) {
        this.accounts = accounts;
        this.everybody = everybody;
    }

    @Override
    public boolean recorded() {
        return true;
    }

    /** A form looks up only cases that the grant of its reader shows. */
    @Override
    public Map<String, SettlementResult> decidedIn(Span span, @Nullable Instant knownAt) {
        var all = new Grant(Caller.NOBODY, Set.of(Condition.CASE_BELOW), everybody.get());
        var results = new HashMap<String, SettlementResult>();
        accounts.forEach(all, span, knownAt, account -> {
            if (account.decidedOn().filter(span::contains).isPresent()) {
                account.result().ifPresent(result -> results.put(account.id(), of(result)));
            }
        });
        return results;
    }

    private static SettlementResult of(org.tiepdan.reporting.account.SettlementResult said) {
        return new SettlementResult(
                said.stateMoney(),
                said.stateLand(),
                new Returned(said.organisationMoney(), said.organisationLand()),
                new Returned(said.individualMoney(), said.individualLand()),
                said.organisations(),
                said.individuals(),
                new Disciplined(said.disciplinedPeople(), said.disciplinedOfficials()),
                new Investigated(
                        said.investigatedMatters(), said.investigatedPeople(), said.investigatedOfficials()));
    }
}
