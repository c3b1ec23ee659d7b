package org.tiepdan.reporting.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;

/** Some accounts in memory, in an order. */
public record SortedAccounts(Accounts of, AccountOrder order) implements Accounts {

    @Override
    public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        var all = new ArrayList<CaseAccount>();
        of.forEach(grant, span, knownAt, all::add);
        sorted(all).forEach(each);
    }

    @Override
    public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        var all = new ArrayList<CaseAccount>();
        of.forEachThatOwes(grant, span, knownAt, all::add);
        sorted(all).forEach(each);
    }

    @Override
    public Accounts in(AccountOrder other) {
        return new SortedAccounts(of, other);
    }

    private List<CaseAccount> sorted(List<CaseAccount> all) {
        var byId = Comparator.comparing(CaseAccount::id);
        all.sort(
                switch (order) {
                    case ID -> byId;
                    case RECEIPT ->
                        Comparator.comparing(CaseAccount::receivedOn).thenComparing(byId);
                });
        return all;
    }
}
