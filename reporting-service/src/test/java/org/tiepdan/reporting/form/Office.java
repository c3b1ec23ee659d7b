package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.testkit.SortedAccounts;
import org.tiepdan.reporting.wording.BodyNames;

/** An office with some cases, and its forms. */
public final class Office implements Accounts, HiddenCases {
    public static final Bodies BODIES = LawPack.packaged().bodies();
    public static final Forms FORMS = Forms.packaged();
    public static final BodyTree TREE = BodyTree.of(BODIES::withAllBelow, BODIES::sharingPeople);

    private final Bodies bodies;
    private final List<MadeCase> cases;
    private final List<ReceptionFigures> receptions = new ArrayList<>();
    private int receptionsRead;

    public Office(MadeCase... cases) {
        this(BODIES, cases);
    }

    Office(Bodies bodies, MadeCase... cases) {
        this.bodies = bodies;
        this.cases = List.of(cases);
    }

    public Office held(ReceptionFigures... some) {
        receptions.addAll(Arrays.asList(some));
        return this;
    }

    @Override
    public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        for (var made : cases) {
            var account = made.at(knownAt);
            if (account != null && grant.sees(account.parties()) && lived(account, span)) {
                each.accept(account);
            }
        }
    }

    private static boolean lived(CaseAccount account, Span span) {
        return account.receivedOn().isBefore(span.to())
                && (account.closedOn().isEmpty() || !account.lastOn().isBefore(span.from()));
    }

    @Override
    public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        throw new UnsupportedOperationException("No form counts limits.");
    }

    @Override
    public Accounts in(AccountOrder order) {
        return new SortedAccounts(this, order);
    }

    @Override
    public List<Hidden> hiddenFrom(Grant reader, Grant counted) {
        return cases.stream()
                .<Hidden>map(Kept::new)
                .filter(kept -> kept.countsFor(counted) && !kept.countsFor(reader))
                .toList();
    }

    private record Kept(MadeCase made) implements Hidden {
        @Override
        public boolean countsFor(Grant grant) {
            var account = made.at(null);
            return account != null && grant.sees(account.parties());
        }

        @Override
        public @Nullable CaseAccount at(Span span, @Nullable Instant moment) {
            var account = made.at(moment);
            return account != null && lived(account, span) ? account : null;
        }
    }

    public FormEvaluator evaluator() {
        return new FormEvaluator(
                this, receptions.isEmpty() ? Receptions.NOT_RECORDED : new Held(), bodies, new BodyNames(bodies));
    }

    List<FormEntry> entries(FormAsk ask, int column, @Nullable String row) {
        var entries = new ArrayList<FormEntry>();
        evaluator().list(ask, column, row).forEach(entries::add);
        return entries;
    }

    /** How often receptions were read. */
    int receptionsRead() {
        return receptionsRead;
    }

    public FormTable table(FormAsk ask) {
        return evaluator().table(ask);
    }

    /** @return the values of the total row */
    List<@Nullable BigDecimal> total(String form, String set, String body, String first, String last) {
        return table(ask(form, set, body, first, last)).total().values();
    }

    public static FormAsk ask(String form, String set, String body, String first, String last) {
        var period = new ReportPeriod(
                null, "", LocalDate.parse(first), LocalDate.parse(last).plusDays(1), null, null);
        return new FormAsk(
                FORMS.find(form, FORMS.set(set).orElseThrow()).orElseThrow(),
                body,
                period,
                null,
                leaderOf(body, period.lastDay()));
    }

    public static Grant leaderOf(String body, LocalDate on) {
        var all = BODIES.withAllBelow(Set.of(body), on);
        return new Grant(
                new Caller("cb-0001", Set.of(Role.LEADER), Set.of(body)),
                Set.of(Condition.CASE_BELOW),
                all,
                all,
                Set.of(body));
    }

    private final class Held implements Receptions {
        @Override
        public boolean recorded() {
            return true;
        }

        @Override
        public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each) {
            receptionsRead++;
            receptions.stream()
                    .filter(reception -> grant.reaches(reception.body()) && span.contains(reception.heldOn()))
                    .forEach(each);
        }
    }
}
