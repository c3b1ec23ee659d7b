package org.tiepdan.reporting.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Span;

/** Accounts in memory, with the time at which everything became known: each act at noon of its day. */
public record MadeAccounts(List<CaseAccount> all) implements Accounts {

    public static MadeAccounts of(MadeCase... cases) {
        return new MadeAccounts(Arrays.stream(cases).map(MadeCase::account).toList());
    }

    /** Of a leader, who sees the cases that these bodies handle. */
    public static Grant grant(String own, String... bodies) {
        return new Grant(
                new Caller("cb-0001", Set.of(Role.LEADER), Set.of(own)), Set.of(Condition.CASE_BELOW), Set.of(bodies));
    }

    @Override
    public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        known(grant, span, knownAt).filter(account -> lived(account, span)).forEach(each);
    }

    @Override
    public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        known(grant, span, knownAt)
                .filter(account -> lived(account, span)
                        || account.limits().stream()
                                .anyMatch(limit -> !limit.dueOn().isBefore(span.from())))
                .forEach(each);
    }

    @Override
    public Accounts in(AccountOrder order) {
        return new SortedAccounts(this, order);
    }

    private static boolean lived(CaseAccount account, Span span) {
        return account.closedOn().isEmpty() || !account.lastOn().isBefore(span.from());
    }

    private Stream<CaseAccount> known(Grant grant, Span span, @Nullable Instant knownAt) {
        return all.stream()
                .filter(account -> grant.sees(account.parties()))
                .filter(account ->
                        knownAt == null || !noon(account.receivedOn()).isAfter(knownAt))
                .map(account -> knownAt == null ? account : at(account, knownAt))
                .filter(account -> account.receivedOn().isBefore(span.to()));
    }

    private static CaseAccount at(CaseAccount account, Instant moment) {
        return new CaseAccount(
                account.id(),
                account.parent(),
                account.type(),
                account.channel(),
                account.receivedOn(),
                account.receivingBody(),
                account.field(),
                account.commune(),
                account.instance(),
                account.petitionerKind(),
                account.signatories(),
                account.respondentBody(),
                account.marks().stream().filter(mark -> mark.knownAt(moment)).toList(),
                account.limits().stream()
                        .filter(limit -> !noon(limit.startsOn()).isAfter(moment))
                        .map(limit -> at(limit, moment))
                        .toList(),
                account.parties());
    }

    private static LimitAccount at(LimitAccount limit, Instant moment) {
        var done = limit.doneOn();
        return done == null || !noon(done).isAfter(moment)
                ? limit
                : new LimitAccount(
                        limit.ruleId(), limit.step(), limit.owedBy(), limit.startsOn(), limit.dueOn(), null, "OPEN");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
