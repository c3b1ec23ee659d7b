package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.servicekit.testkit.access.SameTime;

/** How long an answer takes does not tell a hidden denunciation from an id of nothing, in two thousand tries. */
class HiddenCaseTimeTest {
    private static final int HIDDEN = 100;
    private static final String DENOUNCED = "19-05443";

    private final TestDatabase database = TestDatabase.create();
    private final Random random = new Random(9);
    private final Set<String> answers = new HashSet<>();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW)
                .as(new Caller("cb-1", Set.of(Role.LEADER), Set.of(DENOUNCED, "19-btcd")));
        var events = new Events();
        for (int number = 0; number < HIDDEN; number++) {
            denounce(events, Events.caseId(number));
        }
        events.open(Events.caseId(HIDDEN));
        Filling.fill(database.get(), events.written());
    }

    private static void denounce(Events events, CaseId id) {
        events.receive(id, petition -> {
            petition.put("type", "DENUNCIATION");
            petition.putObject("respondent").put("body", DENOUNCED).put("role", "HEAD");
        });
        events.write(id, "petition.routed.v1", routed -> routed.put("competentBody", "19-ubnd"));
        events.write(id, "case.opened.v1", opened -> opened.put("competentBody", "19-ubnd"));
        events.write(id, "deadline.set.v1");
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases/ID", "/api/v1/cases/ID/timeline", "/api/v1/cases?q=ID"})
    void isThatOfAnUnknownCase(String path) {
        var told = SameTime.of(() -> ask(path, hidden()), () -> ask(path, unknown()));

        assertThat(answers).as("one answer, byte by byte").hasSize(1);
        assertThat(told.isToldApart()).as(told.toString()).isFalse();
    }

    private void ask(String path, String id) {
        answers.add(slice.raw(path.replace("ID", id)).replace(id, "ID"));
    }

    private String hidden() {
        return Events.caseId(random.nextInt(HIDDEN)).value();
    }

    private String unknown() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
