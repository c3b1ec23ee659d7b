package org.tiepdan.reporting.reception.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.form.rule.CountedUnit;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.adapter.log.LogReading;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.reception.CountedReception;
import org.tiepdan.reporting.reception.ReceptionFigures;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.node.ObjectNode;

/** Receptions, from the events of intake to the display and the counts. */
class ReceptionTest {
    private static final Span JULY = new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
    private static final String LIST = "/api/v1/receptions?from=2026-07-01&to=2026-07-31";

    private final TestDatabase database = TestDatabase.create();
    private final ReceptionStore store = new ReceptionStore(database.get());
    private Slice slice;

    @BeforeEach
    void start(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Instant.parse("2026-07-20T02:00:00Z"));
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void areThoseThatTheContractsEventsTellHoweverOftenTheyAreRead() {
        for (int repeated = 0; repeated < 2; repeated++) {
            write(sample("reception.held.v1", 7));
        }

        assertThat(slice.get(LIST).json()).isEqualTo(Slice.documented("receptions"));
        assertThat(slice.get("/api/v1/receptions/schedule?body=19-05443&from=2026-06-01&to=2026-07-31")
                        .json())
                .isEqualTo(Slice.documented("reception-schedule"));
        assertThat(store.positions().next(new TopicPartition(Topics.PETITION_EVENTS, 0)))
                .isEqualTo(8);
    }

    @Test
    void areListedAndNotCountedWhenTheyAreVoid() {
        write(sample("reception.held.v1", 1), sample("reception.voided.v1", 2), sample("reception.held.v1", 1));

        var list = slice.get(LIST).json();
        assertThat(list.at("/items/0/voidedAt").asString()).isEqualTo("2026-07-15T10:11:02.120Z");
        assertThat(list.at("/total/receptions").asInt()).isZero();
        assertThat(list.at("/total/figures/visits").asInt()).isZero();
        assertThat(counted(null)).isEmpty();
        assertThat(counted(Instant.parse("2026-07-15T10:10:00Z"))).hasSize(1);
        assertThat(counted(Instant.parse("2026-07-15T10:00:00Z"))).isEmpty();
    }

    /** LTCD 25.2 requires a record of each visit; without one, the resulting petition shows that there was a visit. */
    @Test
    void countAPetitionThatCameInPersonOnADayWithoutThem() {
        var events = new Events();
        petition(events, 1, "19-05443", "2026-07-14T02:00:00Z", "IN_PERSON", 3);
        petition(events, 2, "19-05443", "2026-07-15T02:00:00Z", "IN_PERSON", 1);
        petition(events, 3, "19-05443", "2026-07-14T02:00:00Z", "POST", 1);
        Filling.fill(database.get(), events.written());
        write(sample("reception.held.v1", 1));

        assertThat(counted(null))
                .filteredOn(CountedReception::assumed)
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.heldOn()).isEqualTo("2026-07-14");
                    assertThat(visit.session()).isEqualTo("REGULAR");
                    assertThat(visit.figures().people()).isEqualTo(3);
                    assertThat(visit.figures().mattersFirst()).isOne();
                });
        assertThat(slice.get(LIST).json().at("/total/assumedVisits").asInt()).isOne();
    }

    @Test
    void areWhatTheFormCounts() {
        write(sample("reception.held.v1", 1));
        var seen = new ArrayList<org.tiepdan.reporting.form.figures.ReceptionFigures>();

        slice.bean(org.tiepdan.reporting.form.figures.Receptions.class).forEach(slice.grant(), JULY, null, seen::add);

        assertThat(seen).singleElement().satisfies(counted -> {
            assertThat(counted.of(CountedUnit.SESSIONS)).isOne();
            assertThat(counted.of(CountedUnit.VISITORS)).isEqualTo(19);
            assertThat(counted.of(CountedUnit.GROUP_MATTERS_AGAIN)).isOne();
        });
    }

    @Test
    void areShownToWhomTheBodyBelongsAndWhoIsAboveIt() {
        write(sample("reception.held.v1", 1));

        assertThat(shown(new Caller("cb-1", Set.of(Role.CLERK), Set.of("19-05443")), ""))
                .isOne();
        assertThat(shown(new Caller("cb-1", Set.of(Role.LEADER), Set.of("19-ubnd")), ""))
                .isOne();
        assertThat(shown(new Caller("cb-1", Set.of(Role.INSPECTOR), Set.of("19-so-y-te")), ""))
                .isZero();
        assertThat(status(new Caller("cb-1", Set.of(Role.CLERK), Set.of("19-so-y-te")), "&body=19-05443"))
                .isEqualTo(403);
        assertThat(status(new Caller("cb-1", Set.of(Role.LEADER), Set.of("19-05443")), "&body=19-ubnd"))
                .isEqualTo(403);
        assertThat(status(new Caller("cb-1", Set.of(Role.OFFICER), Set.of("19-05443")), ""))
                .isEqualTo(403);
        assertThat(slice.as(new Caller("cb-1", Set.of(Role.CLERK), Set.of("19-so-y-te")))
                        .get("/api/v1/receptions/schedule?body=19-05443")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void areAskedForByDaysInOrderAndBodiesThatThereAre() {
        assertThat(slice.get("/api/v1/receptions?from=2026-07-02&to=2026-07-01&body=nobody&else=1")
                        .json()
                        .at("/errors"))
                .hasSize(3);
        assertThat(slice.get("/api/v1/receptions/schedule")
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("missing");
    }

    @Test
    void areNotReadFromWhatLacksWhatTheContractRequires() {
        var sample = sample("reception.held.v1", 3);
        var lacking = new ConsumerRecord<>(
                sample.topic(), 0, 3, sample.key(), "{\"by\":\"19-05443\"}".getBytes(StandardCharsets.UTF_8));
        sample.headers().forEach(lacking.headers()::add);
        write(lacking, new ConsumerRecord<>(sample.topic(), 0, 4, new byte[0], new byte[0]));

        assertThat(slice.get(LIST).json().get("items")).isEmpty();
        assertThat(store.positions().next(new TopicPartition(Topics.PETITION_EVENTS, 0)))
                .isEqualTo(5);
    }

    @Test
    void haveNoPositionPastThoseThatWentWithTheDatabase() {
        var partition = new TopicPartition(Topics.PETITION_EVENTS, 3);

        assertThatThrownBy(() -> store.positions().moved(Map.of(partition, 9L), Set.of(partition)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.positions().next(partition)).isZero();
    }

    private List<CountedReception> counted(@Nullable Instant knownAt) {
        var all = new ArrayList<CountedReception>();
        slice.bean(ReceptionFigures.class).forEach(slice.grant(), Set.of("19-05443"), JULY, knownAt, all::add);
        return all;
    }

    private int shown(Caller caller, String more) {
        return slice.as(caller).get(LIST + more).json().get("items").size();
    }

    private int status(Caller caller, String more) {
        return slice.as(caller).get(LIST + more).status();
    }

    @SafeVarargs
    private void write(ConsumerRecord<byte[], byte[]>... records) {
        LogReading.write(List.of(records), store, Set.of());
    }

    private static void petition(Events events, int number, String body, String at, String channel, int people) {
        Consumer<ObjectNode> change = petition -> petition.put("receivingBody", body)
                .put("receivedAt", at)
                .put("channel", channel)
                .put("signatories", people);
        events.receive(new CaseId(Events.caseId(number).value()), change);
    }

    private static ConsumerRecord<byte[], byte[]> sample(String type, long offset) {
        var sample = ContractSamples.record(type);
        var record = new ConsumerRecord<>(sample.topic(), 0, offset, sample.key(), sample.value());
        sample.headers().forEach(record.headers()::add);
        return record;
    }
}
