package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** The denounced get the same answer, byte by byte, as if there were no denunciation. */
class HiddenCaseTest {
    private static final CaseId HIDDEN = Events.caseId(77);
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});
    private static final String DENOUNCED = "19-05443";

    private final TestDatabase without = TestDatabase.create();
    private final TestDatabase with = TestDatabase.create();
    private Slice innocent;
    private Slice secret;

    @TempDir
    Path keys;

    static List<Caller> denounced() {
        return List.of(
                new Caller("cb-1", Set.of(Role.OFFICER), Set.of(DENOUNCED)),
                new Caller("cb-1", Set.of(Role.CLERK), Set.of(DENOUNCED, "19-btcd")),
                new Caller("cb-1", Set.of(Role.LEADER, Role.INSPECTOR), Set.of(DENOUNCED, "19-ubnd")),
                new Caller("cb-named", Set.of(Role.LEADER, Role.INSPECTOR), Set.of("19-ubnd")));
    }

    @BeforeEach
    void fill() throws Exception {
        Files.write(keys.resolve("receipt.key"), "of a test".getBytes(StandardCharsets.UTF_8));
        innocent = new Slice(without.get(), keys, Slice.NOW);
        secret = new Slice(with.get(), keys, Slice.NOW);
        var events = new Events();
        events.open(Events.caseId(1));
        events.settle(Events.caseId(2));
        Filling.fill(without.get(), events.written());
        denounce(events);
        Filling.fill(with.get(), events.written());
    }

    /** Later than all others, so that it would be the first row and the last kept day; overdue before all others. */
    private void denounce(Events events) {
        events.receive(HIDDEN, petition -> {
            petition.put("type", "DENUNCIATION")
                    .put("subject", "Tố cáo về cấp phép xây dựng")
                    .put("receivedAt", "2026-07-07T03:00:00Z")
                    .put("receivingBody", "19-btcd")
                    .put("registerNumber", 4711)
                    .put(
                            "receiptRef",
                            secret.bean(ReceiptReferences.class).of(CODE).getFirst());
            petition.putObject("respondent")
                    .put("body", DENOUNCED)
                    .putArray("officers")
                    .add("cb-named");
        });
        events.write(
                HIDDEN,
                "petition.routed.v1",
                routed -> routed.put("type", "DENUNCIATION").put("competentBody", "19-ubnd"));
        events.write(
                HIDDEN,
                "case.opened.v1",
                opened -> opened.put("type", "DENUNCIATION").put("competentBody", "19-ubnd"));
        events.write(
                HIDDEN,
                "deadline.set.v1",
                limit -> limit.put("owedBy", "19-ubnd")
                        .put("dueOn", "2026-07-02")
                        .put("dueAt", "2026-07-02T17:00:00Z"));
    }

    @AfterEach
    void close() throws Exception {
        innocent.close();
        secret.close();
        without.close();
        with.close();
    }

    @ParameterizedTest
    @MethodSource("denounced")
    void noRequestTellsThatItExists(Caller caller) {
        innocent.as(caller);
        secret.as(caller);

        for (var path : requests()) {
            assertThat(secret.raw(path)).as(path).isEqualTo(innocent.raw(path));
        }
        assertThat(secret.raw("/api/v1/cases/" + HIDDEN)).contains("unknown-case");
        assertThat(secret.looks()).isEqualTo(innocent.looks());
    }

    @Test
    void theBodiesThatHandleItSeeItAndTheLookIsRecorded() {
        var leader = new Caller("cb-2", Set.of(Role.LEADER), Set.of("19-ubnd"));
        secret.as(leader);

        assertThat(secret.get("/api/v1/cases/" + HIDDEN).status()).isEqualTo(200);
        assertThat(secret.get("/api/v1/cases/" + HIDDEN + "/timeline").status()).isEqualTo(200);
        assertThat(secret.raw("/api/v1/cases?q=4711")).contains(HIDDEN.value());
        assertThat(secret.raw("/api/v1/cases?q=" + CODE.value())).contains(HIDDEN.value());
        assertThat(secret.get("/api/v1/dashboard").json().at("/ledger/received").asInt())
                .isEqualTo(3);
        assertThat(secret.looks())
                .extracting(look -> look.how().name())
                .containsExactly("CASE", "TIMELINE", "LIST", "LIST", "LIST");
        assertThat(secret.looks())
                .allSatisfy(look -> assertThat(look.cases()).containsExactly(HIDDEN.value()))
                .allSatisfy(look -> assertThat(look.caller()).isEqualTo(leader));
    }

    @Test
    void aBodyThatIsNotWatchedIsRefusedWhetherOrNotItHasCases() {
        secret.as(new Caller("cb-3", Set.of(Role.OFFICER), Set.of("19-05710")));

        for (var body : List.of("19-ubnd", "19-05443", "19-btcd")) {
            for (var path : List.of("/api/v1/cases", "/api/v1/dashboard", "/api/v1/reports/summary")) {
                var answer = secret.get(path + "?body=" + body);
                assertThat(answer.status()).as(path).isEqualTo(403);
                assertThat(answer.json().get("code").asString()).isEqualTo("not-your-body");
            }
        }
        assertThat(secret.get("/api/v1/cases").json().get("items")).isEmpty();
    }

    private List<String> requests() {
        return List.of(
                "/api/v1/cases",
                "/api/v1/cases?limit=1",
                "/api/v1/cases?limit=1&sort=dueOn",
                "/api/v1/cases?type=DENUNCIATION",
                "/api/v1/cases?overdue=true",
                "/api/v1/cases?limit=late",
                "/api/v1/cases?limit=justEnded",
                "/api/v1/cases?owedBy=19-ubnd",
                "/api/v1/cases?competent=19-ubnd&receiving=19-btcd",
                "/api/v1/cases?body=19-ubnd",
                "/api/v1/cases?q=4711",
                "/api/v1/cases?q=4711/2026",
                "/api/v1/cases?q=" + CODE.value(),
                "/api/v1/cases?q=" + HIDDEN,
                "/api/v1/cases?q=cap phep xay dung",
                "/api/v1/cases?total=true",
                "/api/v1/cases?total=true&limit=1&q=xay cap",
                "/api/v1/cases?total=true&q=\"cap phep\"",
                "/api/v1/cases/register?body=19-btcd&from=2026-07-01&to=2026-07-31",
                "/api/v1/cases.csv",
                "/api/v1/cases.csv?sort=dueOn&q=" + HIDDEN,
                "/api/v1/cases.xlsx?q=4711&type=LETTER",
                "/api/v1/cases/" + HIDDEN,
                "/api/v1/cases/" + HIDDEN + "/timeline",
                "/api/v1/cases/" + Events.caseId(1),
                "/api/v1/dashboard",
                "/api/v1/dashboard?body=19-ubnd",
                "/api/v1/dashboard?body=" + DENOUNCED,
                "/api/v1/reports/summary",
                "/api/v1/reports/summary?body=" + DENOUNCED,
                "/api/v1/reports/summary?body=19-ubnd&from=2026-01-01",
                "/api/v1/reports/summary?from=2026-01-01&to=2026-12-31",
                "/api/v1/access-log");
    }
}
