package org.tiepdan.reporting.adapter.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.figures.SummarySums;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Denunciations;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** What the database is asked for, what is counted, and what the policy says of one case are the same, for any case and caller. */
class SightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isWhatThePolicySaysOfEachCase(long seed) {
        var events = new Events();
        var made = new Denunciations(events, seed);
        made.write(150);
        Filling.fill(database.get(), events.written());
        var counter = Filling.counter(database.get());
        var all = Cases.of(database.get()).find().into(new ArrayList<CaseDocument>());
        var numbers = new HashSet<Integer>();

        for (int round = 0; round < 30; round++) {
            var grant = grant(made, round % 2 == 0 ? Role.OFFICER : Role.LEADER);
            var seen = all.stream()
                    .filter(document -> grant.sees(document.parties()))
                    .map(CaseDocument::id)
                    .toList();

            assertThat(found(grant)).as("%s", grant).containsExactlyInAnyOrderElementsOf(seen);
            assertThat(counted(counter, grant)).as("%s", grant).isEqualTo(seen.size());
            ofOneBody(counter, grant, all);
            numbers.add(seen.size());
        }
        assertThat(numbers).as("callers differ").hasSizeGreaterThan(3);
        assertThat(all)
                .anyMatch(document ->
                        document.routing() != null && document.routing().handledBy() != null);
    }

    private static void ofOneBody(Counter counter, Grant grant, List<CaseDocument> all) {
        for (var body : grant.reach()) {
            var summary = counter.ask(grant, tally -> SummarySums.ofAll(tally, body, Slice.NOW));

            assertThat(summary.received())
                    .isEqualTo(all.stream()
                            .map(CaseDocument::parties)
                            .filter(parties ->
                                    grant.sees(parties) && parties.handlers().contains(body))
                            .count());
        }
    }

    private Set<String> found(Grant grant) {
        return Cases.of(database.get())
                .find(Sight.of(grant))
                .map(CaseDocument::id)
                .into(new HashSet<>());
    }

    private static long counted(Counter counter, Grant grant) {
        return counter.ask(grant, tally -> Ledger.of(tally, Map.of()).received());
    }

    private static Grant grant(Denunciations made, Role role) {
        return Policy.packaged()
                .grant(
                        new Operation("reporting-service", "GET", "/api/v1/cases"),
                        made.caller(role),
                        LawPack.packaged().bodies()::withAllBelow,
                        TODAY)
                .orElseThrow();
    }
}
