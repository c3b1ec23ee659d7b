package org.tiepdan.tracking.casework.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;

class CaseTopologyTest {
    private static final CaseId OTHER = new CaseId("ffffffffffffffffffffffffffffffff");

    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 500);
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    @Test
    void opensACaseAndSetsItsLimits() {
        cases.routed();

        assertThat(cases.eventTypes()).containsExactly("case.opened.v1", "deadline.set.v1", "deadline.set.v1");
        assertThat(cases.gauge("deadlines.open", "rule", "KN-ACCEPT-1")).isEqualTo(1);
        assertThat(cases.gauge("cases.open.by.type", "type", "COMPLAINT")).isEqualTo(1);
        assertThat(cases.gauge("cases.open", "state", "ROUTED", "body", "19-05443"))
                .isEqualTo(1);
    }

    @Test
    void givesEveryRecordItsKeyAndEachHeaderOnce() {
        cases.routed().command("acceptance", "k-1", "2026-07-01");

        assertThat(cases.events()).isNotEmpty().allSatisfy(written -> {
            var names = StreamSupport.stream(written.headers().spliterator(), false)
                    .map(Header::key)
                    .toList();
            assertThat(names).doesNotHaveDuplicates().contains(ChainLink.INDEX_HEADER);
            assertThat(written.envelope().subject()).isEqualTo(CASE);
            assertThat(written.envelope().source()).isEqualTo(Tracking.SOURCE);
            assertThat(written.envelope().correlationId()).isEqualTo("first-event");
        });
    }

    @Test
    void changesNothingWhenAFactIsDeliveredAgain() {
        cases.routed();
        cases.events();

        cases.routed();

        assertThat(cases.events()).isEmpty();
        assertThat(cases.indexed()).isEqualTo(2);
    }

    @Test
    void changesNothingForAConflict() {
        cases.fact(CASE, "petition.triage-requested.v1", triage -> triage.put("conflictsWith", "other-event"));

        assertThat(cases.events()).isEmpty();
    }

    @Test
    void routesWhatWasInTriage() {
        cases.fact(CASE, "petition.triage-requested.v1", _ -> {}).routed();

        assertThat(cases.eventTypes())
                .containsExactly("case.opened.v1", "deadline.set.v1", "case.routed.v1", "deadline.set.v1");
    }

    @Test
    void repliesToACommandWithTheCaseAsItIsNow() {
        cases.routed().command("acceptance", "k-1", "2026-07-01");

        assertThat(cases.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.commandId()).isEqualTo(CommandEnvelope.id(CASE, "k-1"));
            assertThat(reply.shown().state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(reply.shown().deadlines())
                    .extracting(limit -> limit.ruleId() + " " + limit.state())
                    .containsExactly("TCD-REPLY MET", "KN-ACCEPT-1 MET", "KN-RESOLVE-1 OPEN");
        });
        assertThat(cases.indexed()).isEqualTo(1);
    }

    @Test
    void letsOnlyOneOfTwoOfficersWin() {
        cases.routed().command("acceptance", "k-1", "2026-07-01").command("acceptance", "k-2", "2026-07-01");

        assertThat(cases.replies()).extracting(reply -> reply.status()).containsExactly(200, 409);
        assertThat(cases.eventTypes()).containsOnlyOnce("case.accepted.v1").endsWith("command.rejected.v1");
        assertThat(cases.meters()
                        .get("commands")
                        .tags("result", "done")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(cases.meters()
                        .get("commands")
                        .tags("result", "not-allowed-in-state")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void givesARepeatedCommandItsFirstAnswer() {
        cases.routed().command("acceptance", "k-1", "2026-07-01");
        var first = cases.replies().getFirst();
        cases.events();

        cases.command("withdrawal", "k-2", "2026-07-01").command("acceptance", "k-1", "2026-07-01");

        assertThat(cases.replies()).last().isEqualTo(first);
        assertThat(cases.eventTypes()).doesNotContain("case.accepted.v1", "command.rejected.v1");
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        cases.routed().command("acceptance", "k-1", "2026-07-01").command("withdrawal", "k-1", "2026-07-01");

        assertThat(cases.replies()).last().satisfies(reply -> {
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.code()).isEqualTo("idempotency-key-reused");
        });
        assertThat(cases.eventTypes()).doesNotContain("case.withdrawn.v1");
    }

    @Test
    void decidesACommandAgainThatCameBeforeItsCase() {
        cases.command("acceptance", "k-1", "2026-07-01");

        assertThat(cases.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.code()).isEqualTo("unknown-case");
        });
        assertThat(cases.events()).isEmpty();

        cases.routed().command("acceptance", "k-1", "2026-07-01");

        assertThat(cases.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(200));
    }

    @Test
    void neverGivesTwoEventsOneId() {
        cases.routed()
                .command("transfer", "k-1", "2026-07-01", "to", "19-ubnd")
                .command("acceptance", "k-2", "2026-07-01");

        var ids =
                cases.events().stream().map(written -> written.envelope().id()).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void givesTheSameEventsTheSameIdsWhenRunFromTheStart() {
        cases.routed().command("acceptance", "k-1", "2026-07-01").clockAt(at("2026-09-01T00:00"));
        var first = cases.events().stream()
                .map(Written::envelope)
                .map(e -> e.type() + e.id())
                .toList();
        cases.close();

        cases = new TopologyScenario(folder.resolve("again"), at("2026-07-01T09:16"), 500);
        cases.routed().command("acceptance", "k-1", "2026-07-01").clockAt(at("2026-09-01T00:00"));

        assertThat(cases.events().stream().map(Written::envelope).map(e -> e.type() + e.id()))
                .containsExactlyElementsOf(first);
    }

    @Test
    void keepsRawWhatItCannotRead() {
        byte[] garbage = {(byte) 0xff, 0, 1, 2, (byte) 0x80};
        byte[] key = {(byte) 0xfe, 3};

        cases.rawRouting(key, garbage)
                .rawCommand(key, garbage)
                .rawRouting(null, garbage)
                .rawCommand(key, null);
        cases.routed(OTHER, _ -> {});

        assertThat(cases.deadLetters()).hasSize(4).satisfies(letters -> {
            assertThat(letters.get(0).key()).isEqualTo(key);
            assertThat(letters.get(0).value()).isEqualTo(garbage);
            assertThat(letters.get(1).value()).isEqualTo(garbage);
            assertThat(letters.get(2).key()).isNull();
            assertThat(letters.get(3).value()).isNull();
        });
        assertThat(cases.events()).isNotEmpty();
        assertThat(cases.meters()
                        .get("dead.letters")
                        .tags("service", "tracking")
                        .counter()
                        .count())
                .isEqualTo(4);
    }

    @Test
    void keepsAWellFormedRecordThatIsNoFactOfOurs() {
        var payload = EventJson.MAPPER.createObjectNode().put("type", "POEM");

        cases.routing(CASE, "petition.routed.v1", "fact", payload);

        assertThat(cases.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(new String(letter.value(), UTF_8)).contains("POEM");
            letter.headers()
                    .forEach(header ->
                            assertThat(new String(header.value(), UTF_8)).doesNotContain("POEM"));
        });
    }

    @Test
    void skipsAndCountsATypeItDoesNotKnow() {
        cases.routing(CASE, "petition.linked.v1", "fact", EventJson.MAPPER.createObjectNode());

        assertThat(cases.events()).isEmpty();
        assertThat(cases.deadLetters()).isEmpty();
        assertThat(cases.meters().get("events.skipped").counter().count()).isEqualTo(1);
    }
}
