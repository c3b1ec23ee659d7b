package org.tiepdan.reporting.radar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.radar.Radar.Group;

/** Counts incoming petitions, over the cases that a caller sees. */
public final class Radars {
    /** The number of days considered, about a quarter. */
    static final int DAYS = 90;

    private static final int MOST = 20;

    /** Routing records when a group passes 5, 10 and 30 people; smaller ones are not shown. */
    private static final int LARGE = 5;

    private static final Crowd NOBODY = new Crowd(0, null);

    private final Accounts accounts;
    private final Function<Grant, Map<String, Crowd>> crowds;
    private final int smallest;

    /** @param crowds open cases that the grant shows about a matter that many people have raised */
    public Radars(Accounts accounts, Function<Grant, Map<String, Crowd>> crowds, int smallest) {
        this.accounts = accounts;
        this.crowds = crowds;
        this.smallest = Math.max(LARGE, smallest);
    }

    /**
     * @param body only cases that it has, had or received; null for all that the grant shows
     * @param on the last day that counts
     */
    public Radar read(Grant grant, @Nullable String body, LocalDate on) {
        var from = on.minusDays(DAYS - 1L);
        var spots = new HotSpots(from, on, smallest);
        var groups = new ArrayList<Group>();
        var many = crowds.apply(grant);
        accounts.forEach(grant, new Span(from.minusYears(1), on.plusDays(1)), null, account -> {
            if (grant.sees(account.parties()) && meant(account, body)) {
                spots.add(account);
                var crowd = many.getOrDefault(account.id(), NOBODY);
                int people = Math.max(Objects.requireNonNullElse(account.signatories(), 0), crowd.people());
                if (people >= smallest && goesOn(account, from)) {
                    groups.add(new Group(account.id(), holder(account), people, grew(crowd, from, on)));
                }
            }
        });
        groups.sort(Comparator.comparingInt(Group::people).reversed().thenComparing(Group::caseId));
        return new Radar(
                from, on, DAYS, smallest, spots.found(), List.copyOf(groups.subList(0, Math.min(MOST, groups.size()))));
    }

    /** A copy is the same matter, and a denunciation does not exist for callers who may not know of it. */
    private static boolean meant(CaseAccount account, @Nullable String body) {
        return !account.parties().mayDenounce()
                && !account.copy()
                && (body == null
                        || account.stints().stream()
                                .anyMatch(stint -> stint.body().equals(body)));
    }

    private static boolean goesOn(CaseAccount account, LocalDate from) {
        return account.closedOn().isEmpty() || !account.closedOn().get().isBefore(from);
    }

    private static boolean grew(Crowd crowd, LocalDate from, LocalDate on) {
        var day = crowd.grewOn();
        return day != null && !day.isBefore(from) && !day.isAfter(on);
    }

    private static String holder(CaseAccount account) {
        var stints = account.stints();
        return stints.isEmpty() ? account.receivingBody() : stints.getLast().body();
    }
}
