package org.tiepdan.reporting.looks.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** What an inspector learns about access to denunciations. */
class LookTest {
    private static final String SEEN = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    private static final Caller PROVINCE = inspector("cb-8", "19-ubnd");

    private final TestDatabase database = TestDatabase.create();
    private final LookStore store = new LookStore(database.get(), 1_000);
    private Slice slice;

    private static Caller inspector(String id, String... bodies) {
        return new Caller(id, Set.of(Role.INSPECTOR), Set.of(bodies));
    }

    @BeforeEach
    void fill(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW);
        var events = new Events();
        denounced(events, new CaseId(SEEN), "19-05710");
        denounced(events, Events.caseId(5), "19-05443");
        Filling.fill(database.get(), events.written());
    }

    private static void denounced(Events events, CaseId id, String respondent) {
        events.receive(id, petition -> {
            petition.put("type", "DENUNCIATION").put("receivingBody", "19-btcd");
            petition.putObject("respondent").put("body", respondent).put("role", "HEAD");
        });
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void areThoseThatTheContractsEventsTell() {
        for (int repeated = 0; repeated < 2; repeated++) {
            store.write(List.of(sample("case.viewed.v1"), sample("cases.listed.v1")));
        }

        assertThat(slice.as(PROVINCE).get("/api/v1/access-log").json()).isEqualTo(Slice.documented("looks"));
    }

    @Test
    void leaveOutCasesThatTheInspectorMayNotKnowOf() {
        look(1, "cb-1", SEEN, Events.caseId(5).value());
        look(2, "cb-1", Events.caseId(5).value());
        look(3, "cb-1", Events.caseId(6).value());

        var denounced = slice.as(inspector("cb-8", "19-ubnd", "19-05443"))
                .get("/api/v1/access-log")
                .json();

        assertThat(denounced.get("items")).hasSize(1);
        assertThat(denounced.at("/items/0/cases")).hasSize(1);
        assertThat(denounced.at("/items/0/count").asInt()).isEqualTo(1);
        assertThat(denounced.has("next")).isFalse();
        assertThat(slice.as(PROVINCE).get("/api/v1/access-log").json().get("items"))
                .hasSize(2);
        assertThat(slice.as(inspector("cb-8", "19-05710"))
                        .get("/api/v1/access-log")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void comePageByPageNewestFirst() {
        for (int number = 1; number <= 250; number++) {
            look(number, "cb-1", number % 2 == 0 ? SEEN : Events.caseId(6).value());
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = slice.as(PROVINCE)
                    .get("/api/v1/access-log?limit=20" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .json();
            page.get("items").forEach(row -> seen.add(row.get("at").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(seen)
                .hasSize(125)
                .isSortedAccordingTo((a, b) -> Instant.parse(b).compareTo(Instant.parse(a)));
    }

    @Test
    void areFoundByWhoLookedAndWhen() {
        look(1, "cb-1", SEEN);
        look(2, "cb-2", SEEN);
        slice.as(PROVINCE);

        assertThat(found("officer=cb-2")).isEqualTo(1);
        assertThat(found("body=19-05443")).isEqualTo(2);
        assertThat(found("body=19-btcd")).isZero();
        assertThat(found("from=2026-07-02&to=2026-07-02")).isEqualTo(2);
        assertThat(found("from=2026-07-03")).isZero();
        assertThat(found("to=2026-07-01")).isZero();
        assertThat(slice.get("/api/v1/access-log?officer=N.V.A&from=x&cursor=y&limit=0&else=1")
                        .status())
                .isEqualTo(422);
        assertThat(slice.as(inspector("cb-8", "19-05443"))
                        .get("/api/v1/access-log?body=19-ubnd")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void areNotReadFromWhatLacksWhatTheContractRequires() {
        var sample = ContractSamples.record("case.viewed.v1");
        var lacking = new ConsumerRecord<>(
                sample.topic(), 0, 0, sample.key(), "{\"officer\":\"cb-1\"}".getBytes(StandardCharsets.UTF_8));
        ContractSamples.headers("case.viewed.v1").forEach(lacking.headers()::add);

        assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> StoredLook.of(lacking));
    }

    @Test
    void areReadOnFromWhereTheDatabaseStands() {
        var partition = new TopicPartition("intake.access-events.v1", 0);
        assertThat(store.positions().next(partition)).isZero();

        store.positions().moved(Map.of(partition, 7L), Set.of());
        store.positions().moved(Map.of(partition, 5L), Set.of(partition));

        assertThat(store.positions().next(partition)).isEqualTo(7);
    }

    private int found(String query) {
        return slice.get("/api/v1/access-log?" + query).json().get("items").size();
    }

    private void look(int second, String officer, String... cases) {
        store.write(List.of(new StoredLook(
                "look-" + second,
                Instant.parse("2026-07-02T01:00:00Z").plusSeconds(second),
                officer,
                List.of("19-05443"),
                cases.length == 1 ? "CASE" : "LIST",
                "reporting-service",
                List.of(cases),
                1)));
    }

    private static StoredLook sample(String type) {
        var sample = ContractSamples.record(type);
        var read = new ConsumerRecord<>(sample.topic(), 0, 0, sample.key(), sample.value());
        ContractSamples.headers(type).forEach(read.headers()::add);
        return StoredLook.of(read);
    }
}
