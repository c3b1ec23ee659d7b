package org.tiepdan.office.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.RegisterPage;

/** Asks the register what bodies have to do, and what others have to do in their cases. */
@Component
final class Duties {
    /** The number of cases read for each body. */
    private static final int LENGTH = 100;

    private final ReportingApi reporting;

    Duties(ReportingApi reporting) {
        this.reporting = reporting;
    }

    /**
     * The result of a search.
     *
     * @param duties oldest first
     * @param all whether there are no more
     */
    record Found(List<Duty> duties, boolean all) {}

    /**
     * What the bodies have to do.
     *
     * @param late in cases in which they are late
     * @param soon in the other ones
     */
    record Own(Found late, Found soon) {
        /** A case with a late limit may have one that is due soon, too. */
        Found only(boolean isLate, Predicate<Duty> which) {
            var both = Stream.concat(late.duties.stream(), soon.duties.stream());
            return new Found(sorted(both.filter(which).toList()), isLate ? late.all : late.all && soon.all);
        }
    }

    /** @param within working days from today, today not counted */
    Own own(Collection<String> bodies, long within) {
        Chosen owed = row -> owed(row).filter(limit -> bodies.contains(limit.owedBy()));
        var late = found(bodies, body -> ask("owedBy", body, "overdue", "true", "open", "true", "sort", "dueOn"), owed);
        var soon = String.valueOf(within);
        var due = found(bodies, body -> ask("owedBy", body, "dueWithin", soon, "open", "true", "sort", "dueOn"), owed);
        return new Own(late, due);
    }

    /** What others have to do next in cases in which these bodies have nothing to do. */
    Found waiting(Collection<String> bodies) {
        return found(bodies, body -> ask("body", body, "open", "true", "sort", "dueOn"), row -> {
            var owed = owed(row).toList();
            return owed.stream().anyMatch(limit -> bodies.contains(limit.owedBy()))
                    ? Stream.of()
                    : owed.stream().limit(1);
        });
    }

    /** Open cases of a body without a statutory limit, oldest first. */
    List<CaseRow> unlimited(String body) {
        return ask("competent", body, "noLimit", "true", "sort", "receivedAt").items();
    }

    /** Cases in which a body should act against a late one and has not. */
    List<CaseRow> toEscalate(String body) {
        return ask("escalatedTo", body, "sort", "dueOn").items();
    }

    private interface Asked {
        RegisterPage of(String body);
    }

    private interface Chosen {
        Stream<DueLimit> of(CaseRow row);
    }

    private static Found found(Collection<String> bodies, Asked asked, Chosen chosen) {
        var duties = new ArrayList<Duty>();
        boolean all = true;
        for (var body : bodies) {
            var page = asked.of(body);
            all &= page.next() == null;
            page.items()
                    .forEach(row ->
                            chosen.of(row).map(limit -> new Duty(row, limit)).forEach(duties::add));
        }
        return new Found(sorted(duties), all);
    }

    /** One case may be found for two bodies. */
    private static List<Duty> sorted(List<Duty> duties) {
        return duties.stream().distinct().sorted(Duty.OLDEST_FIRST).toList();
    }

    /** An act that came late is no longer owed. */
    private static Stream<DueLimit> owed(CaseRow row) {
        return row.limits().stream().filter(limit -> limit.lateUntil() == null);
    }

    private RegisterPage ask(String... filters) {
        return reporting.register(Query.of(ReportingApi.CASES, LENGTH, filters));
    }
}
