package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;

/** The recorded receptions of bodies, and for days without one, the petitions handed in in person. */
public final class RecordedFigures implements ReceptionFigures {
    private static final String IN_PERSON = "IN_PERSON";

    private final Receptions receptions;
    private final Accounts accounts;
    private final BooleanSupplier petitionsAreVisits;

    /** @param petitionsAreVisits by the law pack in force */
    public RecordedFigures(Receptions receptions, Accounts accounts, BooleanSupplier petitionsAreVisits) {
        this.receptions = receptions;
        this.accounts = accounts;
        this.petitionsAreVisits = petitionsAreVisits;
    }

    private record Day(String by, LocalDate on) {}

    @Override
    public boolean assumesVisits() {
        return petitionsAreVisits.getAsBoolean();
    }

    @Override
    public void forEach(
            Grant grant, Set<String> bodies, Span span, @Nullable Instant knownAt, Consumer<CountedReception> each) {
        var recorded = new HashSet<Day>();
        for (var held : receptions.find(bodies, span)) {
            if (held.countsAt(knownAt)) {
                recorded.add(new Day(held.by(), held.heldOn()));
                each.accept(new CountedReception(
                        held.id(), held.by(), held.heldOn(), held.session(), held.sessions(), held.figures(), false));
            }
        }
        if (petitionsAreVisits.getAsBoolean()) {
            accounts.forEach(grant, span, knownAt, account -> {
                if (cameInPerson(account, bodies, span)
                        && !recorded.contains(new Day(account.receivingBody(), account.receivedOn()))) {
                    each.accept(visit(account));
                }
            });
        }
    }

    /** A matter came with the petition from which it was split. */
    private static boolean cameInPerson(CaseAccount account, Set<String> bodies, Span span) {
        return account.channel().equals(IN_PERSON)
                && account.parent() == null
                && span.contains(account.receivedOn())
                && bodies.contains(account.receivingBody());
    }

    /** A copy concerns a matter that was heard before. */
    private static CountedReception visit(CaseAccount account) {
        int people = Objects.requireNonNullElse(account.signatories(), 1);
        boolean again = account.copy();
        return new CountedReception(
                account.id(),
                account.receivingBody(),
                account.receivedOn(),
                HeldReception.REGULAR,
                0,
                new Figures(1, Math.max(1, people), again ? 0 : 1, again ? 1 : 0, 0, 0, 0, 0),
                true);
    }
}
