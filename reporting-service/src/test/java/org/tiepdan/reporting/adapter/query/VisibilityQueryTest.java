package org.tiepdan.reporting.adapter.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
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

/** The database query, the counts, and the policy for a single case agree, for any case and caller. */
class VisibilityQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);
    private static final BodyTree AS_IT_IS = BodyTree.of(
            LawPack.packaged().bodies()::withAllBelow, LawPack.packaged().bodies()::sharingPeople);
    /** As if one commune had taken over the people of another. */
    private static final BodyTree MERGED = BodyTree.of(
            AS_IT_IS::withAllBelow, (bodies, _) -> bodies.contains("19-05443") ? both(bodies, "19-05710") : bodies);

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
            var grant = grant(made, round % 2 == 0 ? Role.OFFICER : Role.LEADER, round % 4 < 2 ? AS_IT_IS : MERGED);
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

    /** A unit of the former body received it; the unit is below the successor now. */
    @Test
    void aDenunciationOfAFormerBodyIsHiddenFromTheLeaderOfItsSuccessor() {
        var events = new Events();
        events.receive(
                Events.caseId(1),
                petition -> petition.put("type", "DENUNCIATION")
                        .put("receivingBody", "19-05860")
                        .putObject("respondent")
                        .put("body", "19-05443")
                        .put("role", "HEAD"));
        Filling.fill(database.get(), events.written());
        var counter = Filling.counter(database.get());
        var leader = new Caller("cb-1", Set.of(Role.LEADER), Set.of("19-05710"));
        var below = Set.of("19-05710", "19-05860");
        var before = new Grant(leader, Set.of(Condition.CASE_BELOW), below);
        var successor =
                new Grant(leader, Set.of(Condition.CASE_BELOW), below, Set.of(), Set.of("19-05710", "19-05443"));

        assertThat(found(before)).hasSize(1);
        assertThat(found(successor)).isEmpty();
        assertThat(counted(counter, successor)).isZero();
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
                .find(VisibilityQuery.of(grant))
                .map(CaseDocument::id)
                .into(new HashSet<>());
    }

    private static long counted(Counter counter, Grant grant) {
        return counter.ask(grant, tally -> Ledger.of(tally, Map.of()).received());
    }

    private static Grant grant(Denunciations made, Role role, BodyTree tree) {
        return Policy.packaged()
                .grant(new Operation("reporting-service", "GET", "/api/v1/cases"), made.caller(role), tree, TODAY)
                .orElseThrow();
    }

    private static Set<String> both(Set<String> some, String other) {
        var all = new HashSet<>(some);
        all.add(other);
        return all;
    }
}
