package org.tiepdan.reporting.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.follow.CaseSource;

/** Accounts of the records written to {@link Events}, without a database. */
public final class Books {
    public static final Span EVER = new Span(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 1, 1));

    private Books() {}

    public static Map<String, CaseDocument> documents(Collection<Fact> facts) {
        var documents = new HashMap<String, CaseDocument>();
        facts.forEach(fact -> documents.compute(
                fact.caseId().value(), (id, known) -> (known == null ? CaseDocument.empty(id) : known).with(fact)));
        return documents;
    }

    public static KeptAccounts of(Events events) {
        return of(documents(events.facts()).values());
    }

    public static KeptAccounts of(Iterable<CaseDocument> documents) {
        return of(documents, new Heirs(UnaryOperator.identity(), UnaryOperator.identity()));
    }

    public static KeptAccounts of(Iterable<CaseDocument> documents, Heirs heirs) {
        return new KeptAccounts(
                new CaseSource() {
                    @Override
                    public void forEach(Consumer<CaseDocument> each) {
                        documents.forEach(each);
                    }

                    @Override
                    public Object mark() {
                        return documents;
                    }
                },
                heirs);
    }

    /** Sees the cases handled by these bodies. */
    public static Grant grant(String... bodies) {
        return new Grant(Caller.NOBODY, Set.of(Condition.CASE_BELOW), Set.of(bodies));
    }

    /** Sees every case of the tests' usual bodies. */
    public static Grant all() {
        return grant("19-btcd", "19-05443", "19-ubnd", "19-05710", "19-so-nong-nghiep-moi-truong");
    }

    public static List<CaseAccount> accounts(KeptAccounts kept, Span span, @Nullable Instant knownAt) {
        var accounts = new ArrayList<CaseAccount>();
        kept.forEach(all(), span, knownAt, accounts::add);
        return accounts;
    }

    public static Optional<CaseAccount> find(Events events, CaseId id, @Nullable Instant knownAt) {
        return accounts(of(events), EVER, knownAt).stream()
                .filter(account -> account.id().equals(id.value()))
                .findFirst();
    }
}
