package org.tiepdan.reporting.radar.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Groups on the radar, from the logs: how many people, since when, and for which readers. */
class CrowdsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final CaseId CASE = Events.caseId(1);

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    private @Nullable Slice slice;

    @AfterEach
    void close() throws Exception {
        if (slice != null) {
            slice.close();
        }
        database.close();
    }

    /** Filled at the first call. */
    private Slice slice() {
        var started = slice;
        if (started == null) {
            Filling.fill(database.get(), events.written());
            started = new Slice(database.get(), keys, NOW);
            slice = started;
        }
        return started;
    }

    private JsonNode groups(String query) {
        return slice().get("/api/v1/radar" + query).json().get("largeGroups");
    }

    private void grows(CaseId id, int people) {
        events.write(id, "petition.group-grew.v1", grew -> grew.put("people", people));
    }

    private void open(CaseId id, Consumer<ObjectNode> change) {
        events.receive(id, change);
        events.write(id, "petition.routed.v1", change);
        events.write(id, "case.opened.v1", change);
    }

    @Test
    void aGroupHasTheSizeOfItsLastGrowth() {
        open(CASE, _ -> {});
        grows(CASE, 5);
        grows(CASE, 12);

        assertThat(groups("")).hasSize(1);
        assertThat(groups("").get(0).get("caseId").asString()).isEqualTo(CASE.value());
        assertThat(groups("").get(0).get("people").asInt()).isEqualTo(12);
        assertThat(groups("").get(0).get("body").asString()).isEqualTo("19-05443");
    }

    @Test
    void itGrowsInTheDaysInWhichThatIsRecordedOnly() {
        open(CASE, _ -> {});
        events.andThen(100);
        grows(CASE, 5);
        events.andThen(20);
        open(Events.caseId(2), _ -> {});

        assertThat(groups("?on=2026-11-01").get(0).get("growing").asBoolean()).isTrue();
        assertThat(groups("").get(0).get("growing").asBoolean()).isTrue();
        assertThat(groups("?on=2026-09-01").get(0).get("growing").asBoolean()).isFalse();
    }

    @Test
    void aDenunciationIsNoGroupForAnybody() {
        open(CASE, petition -> petition.put("type", "DENUNCIATION"));
        events.write(
                CASE,
                "petition.group-grew.v1",
                grew -> grew.put("type", "DENUNCIATION").put("people", 30));

        assertThat(groups("")).isEmpty();
        slice().as(new Caller("cb-7", Set.of(Role.LEADER), Set.of("19-btcd")));
        assertThat(groups("")).isEmpty();
    }

    @Test
    void itIsShownToThoseWhoSeeItsCase() {
        open(CASE, _ -> {});
        grows(CASE, 12);
        assertThat(groups("")).hasSize(1);

        slice().as(new Caller("cb-7", Set.of(Role.LEADER), Set.of("19-05443")));
        assertThat(groups("")).hasSize(1);
        slice().as(new Caller("cb-8", Set.of(Role.LEADER), Set.of("19-05710")));
        assertThat(groups("")).isEmpty();
    }

    @Test
    void oneThatEndedBeforeTheseDaysIsOver() {
        open(CASE, _ -> {});
        grows(CASE, 12);
        events.write(CASE, "case.closed.v1", closed -> closed.put("on", "2026-07-20"));

        assertThat(groups("?on=2026-11-30")).isEmpty();
    }
}
