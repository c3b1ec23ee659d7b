package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;

class KnownCasesTest {
    private static final String ID = Events.caseId(1).value();
    private static final int MORE_THAN_ARE_KEPT = 5_000;

    private final TestDatabase database = TestDatabase.create();
    private final KnownCases known = new KnownCases();
    private final CaseProjection projection = TestProjection.of(database, Filling.counter(database.get()));

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void aCaseOfWhichNothingIsKnownIsLookedFor() {
        assertThat(known.unknown(List.of(ID))).containsExactly(ID);

        known.remember(cases(1, 1));

        assertThat(known.unknown(List.of(ID))).isEmpty();
        assertThat(known.among(List.of(ID))).containsOnlyKeys(ID);
    }

    @Test
    void whoFilledTheDatabaseAloneLooksOnlyForWhatItWroteAndDoesNotKeep() {
        projection.start(true, known);
        assertThat(known.unknown(List.of(ID))).isEmpty();

        known.remember(cases(1, 1));
        known.remember(cases(2, MORE_THAN_ARE_KEPT));
        known.remember(cases(2, MORE_THAN_ARE_KEPT));

        assertThat(known.unknown(List.of(ID))).containsExactly(ID);
        assertThat(known.unknown(
                        cases(MORE_THAN_ARE_KEPT + 1, 2 * MORE_THAN_ARE_KEPT).keySet()))
                .isEmpty();
        known.forget();
        assertThat(known.unknown(List.of(Events.caseId(9_999).value()))).hasSize(1);
    }

    @Test
    void whereOthersWriteOrWroteEveryCaseIsLookedFor() {
        projection.start(false, known);
        assertThat(known.unknown(List.of(ID))).containsExactly(ID);

        projection.start(true, known);
        var events = new Events();
        events.open(Events.caseId(2));
        Filling.fill(database.get(), events.written());
        projection.start(true, known);

        assertThat(known.unknown(List.of(ID))).containsExactly(ID);
    }

    @Test
    void anIdThatWasSeenIsNeverTakenForANewOne() {
        var random = new Random(11);
        var ids = new SeenIds();
        var added = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            var id = random.nextBoolean()
                    ? Events.caseId(random.nextInt(MORE_THAN_ARE_KEPT)).value()
                    : "%016x%016x".formatted(random.nextLong(), random.nextLong());
            assertThat(ids.mayHold(id)).isEqualTo(added.contains(id));
            ids.add(id);
            added.add(id);
        }
        assertThat(added).allMatch(ids::mayHold);
    }

    private static Map<String, CaseDocument> cases(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> CaseDocument.empty(Events.caseId(number).value()))
                .collect(Collectors.toMap(CaseDocument::id, document -> document));
    }
}
