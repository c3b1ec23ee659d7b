package org.tiepdan.reporting.account.kept;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.Shelves.Found;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.follow.CaseSource;
import org.tiepdan.reporting.follow.FollowedCases;

/** Keeps the accounts in memory, like the counts. */
public final class KeptAccounts implements Accounts, HiddenCases, CaseFollower {
    private static final int AT_ONCE = 2_000;

    private final FollowedCases<Shelves> shelves;
    private final Heirs heirs;

    /**
     * What became of a body by today.
     *
     * @param ofCases maps it to the one that has its cases: itself, its successor, or the body above one that ended without a successor
     * @param ofPeople maps it to the one where its people work: itself, or its successor
     */
    public record Heirs(UnaryOperator<String> ofCases, UnaryOperator<String> ofPeople) {}

    public KeptAccounts(CaseSource cases, Heirs heirs) {
        this.heirs = heirs;
        this.shelves = new FollowedCases<>(cases, Shelves::new);
    }

    @Override
    public void start(boolean alone) {
        shelves.start(alone);
    }

    @Override
    public void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
        shelves.written(before, write);
    }

    @Override
    public void know() {
        shelves.know();
    }

    @Override
    public void adopt(CaseFollower grown) {
        shelves.adopt(((KeptAccounts) grown).shelves);
    }

    @Override
    public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        new Walk(null).forEach(grant, span, knownAt, each);
    }

    @Override
    public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
        new Walk(null).forEachThatOwes(grant, span, knownAt, each);
    }

    /** Only the few cases that are hidden from the reader are unpacked, since each names its parties first. */
    @Override
    public List<Hidden> hiddenFrom(Grant reader, Grant counted) {
        var counts = countedFor(counted);
        var countsForReader = countedFor(reader);
        var found = shelves.ask(Shelves::all);
        var reading = new Unpacking(
                found.codes(),
                found.owners(),
                whose -> !reader.sees(whose.parties()) && counts.test(whose) && !countsForReader.test(whose),
                null);
        return found.cases().parallelStream()
                .filter(reading::counts)
                .<Hidden>map(packed -> new HiddenCase(packed, reading))
                .toList();
    }

    private final class HiddenCase implements Hidden {
        private final byte[] packed;
        private final Unpacking reading;

        private HiddenCase(byte[] packed, Unpacking reading) {
            this.packed = packed;
            this.reading = reading;
        }

        @Override
        public boolean countsFor(Grant grant) {
            return countedFor(grant).test(reading.owner(packed));
        }

        @Override
        public @Nullable CaseAccount at(Span span, @Nullable Instant moment) {
            var account = reading.at(moment).read(packed);
            return account != null && lived(account, span) ? account : null;
        }
    }

    @Override
    public Accounts in(AccountOrder order) {
        return new Walk(order);
    }

    private Predicate<CountedParties> countedFor(Grant grant) {
        return CountedParties.countedFor(grant, heirs);
    }

    /** @param order null for the order on the shelves */
    private void walk(
            Predicate<CountedParties> counts,
            Span span,
            @Nullable Instant knownAt,
            @Nullable AccountOrder order,
            Predicate<CaseAccount> asked,
            Consumer<CaseAccount> each) {
        var found = shelves.ask(all -> all.lived(span, knownAt));
        if (order != null) {
            PackedOrder.sort(found.cases(), order);
        }
        var reading = new Unpacking(found.codes(), found.owners(), counts, knownAt);
        read(found, reading, asked, each);
    }

    /** Every case that ever existed, regardless of who may see it, as known now: for totals of the whole office. */
    public void forAll(Consumer<CaseAccount> each) {
        var found = shelves.ask(Shelves::all);
        read(found, new Unpacking(found.codes(), found.owners(), _ -> true, null), _ -> true, each);
    }

    /** All cores unpack a few thousand cases, which are then handed over one by one: the counting code needs no lock. */
    private static void read(Found found, Unpacking reading, Predicate<CaseAccount> asked, Consumer<CaseAccount> each) {
        found.cases().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> some.parallelStream()
                        .<CaseAccount>mapMulti((packed, next) -> {
                            var account = reading.read(packed);
                            if (account != null && asked.test(account)) {
                                next.accept(account);
                            }
                        })
                        .toList()
                        .forEach(each));
    }

    private final class Walk implements Accounts {
        private final @Nullable AccountOrder order;

        private Walk(@Nullable AccountOrder order) {
            this.order = order;
        }

        @Override
        public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
            walk(countedFor(grant), span, knownAt, order, account -> lived(account, span), each);
        }

        @Override
        public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
            walk(countedFor(grant), span, knownAt, order, account -> lived(account, span) || owes(account, span), each);
        }

        @Override
        public Accounts in(AccountOrder other) {
            return new Walk(other);
        }
    }

    private static boolean lived(CaseAccount account, Span span) {
        return account.receivedOn().isBefore(span.to())
                && (account.closedOn().isEmpty() || !account.lastOn().isBefore(span.from()));
    }

    private static boolean owes(CaseAccount account, Span span) {
        return account.receivedOn().isBefore(span.to())
                && account.limits().stream().anyMatch(limit -> !limit.dueOn().isBefore(span.from()));
    }
}
