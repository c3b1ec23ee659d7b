package org.tiepdan.reporting.form.frozen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.seen.Holders;

/**
 * Which submitted forms are hidden from a reader: those that may count a case which denounces the reader or
 * a body of the reader. The rules, bodies and rights of their time may differ from today's, so the widest ones decide.
 */
public final class HiddenSubmissions {
    /** The clock of a service that records cases may be ahead of this one. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private final HiddenCases cases;
    private final Bodies bodies;
    private final Set<String> everywhere;

    public HiddenSubmissions(HiddenCases cases, Bodies bodies) {
        this.cases = cases;
        this.bodies = bodies;
        this.everywhere = bodies.all().stream().map(Body::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the cases once, for any number of submissions, and even for none. */
    public Predicate<Submission> from(Grant reader) {
        var anywhere =
                new Grant(reader.caller(), reader.conditions(), everywhere, reader.watched(), reader.denounceable());
        var hidden = cases.hiddenFrom(anywhere, new Grant(Caller.NOBODY, reader.conditions(), everywhere));
        return submission -> new Form(submission, reader).counts(hidden);
    }

    /** A submitted form, which leaves out what denounces its leader. */
    private final class Form {
        private final List<Instant> moments;
        private final Span span;
        private final LocalDate lastDay;
        private final Set<String> rows = new HashSet<>();
        private final Grant leader;

        Form(Submission submission, Grant reader) {
            var table = submission.table();
            // An event may be made void between the two.
            moments = List.of(submission.known(), submission.submittedAt().plus(CLOCKS));
            lastDay = table.period().to();
            span = new Span(table.period().from(), lastDay.plusDays(1));
            rows.addAll(bodies.withAllBelow(Set.of(table.body()), lastDay));
            table.rows().forEach(row -> rows.add(row.body()));
            var reach = new HashSet<>(reader.bodies());
            reach.addAll(rows);
            leader = new Grant(
                    new Caller(submission.officer(), Set.of(Role.LEADER), submission.leftOut()),
                    Set.of(Condition.CASE_BELOW),
                    reach);
        }

        boolean counts(List<HiddenCases.Hidden> hidden) {
            return hidden.stream()
                    .filter(each -> each.countsFor(leader))
                    .anyMatch(each -> moments.stream().anyMatch(moment -> has(each, moment)));
        }

        private boolean has(HiddenCases.Hidden hidden, Instant moment) {
            var account = hidden.at(span, moment);
            return account != null && has(account);
        }

        private boolean has(CaseAccount account) {
            return Holders.before(span.to(), account).stream()
                    .anyMatch(body -> rows.contains(body) || rows.contains(successor(body)));
        }

        private String successor(String body) {
            return bodies.handlerOn(body, null, lastDay).orElse(body);
        }
    }
}
