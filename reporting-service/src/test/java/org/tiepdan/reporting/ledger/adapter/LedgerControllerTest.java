package org.tiepdan.reporting.ledger.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

/** The books over HTTP. */
class LedgerControllerTest {
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        events.open(Events.caseId(1));
        events.settle(Events.caseId(2));
        events.open(Events.caseId(3));
        events.write(Events.caseId(3), "case.transferred.v1", moved -> moved.put("to", "19-05710"));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void ofABodyNameWhatCameAndWhatWent() {
        var books = books("body=19-05443&from=2026-07-01&to=2026-08-31");

        assertThat(books.get("handedIn").asInt()).isEqualTo(3);
        assertThat(books.get("ended").asInt()).isEqualTo(1);
        assertThat(books.get("handedOut").asInt()).isEqualTo(1);
        assertThat(books.get("closing").asInt()).isEqualTo(1);
    }

    @Test
    void ofATreeHaveNoMovementWithinIt() {
        var books = books("body=19-ubnd&below=true&from=2026-07-01&to=2026-08-31");

        assertThat(books.get("received").asInt()).isEqualTo(3);
        assertThat(books.get("handedIn").asInt()).isZero();
        assertThat(books.get("handedOut").asInt()).isZero();
        assertThat(books.get("closing").asInt()).isEqualTo(2);
    }

    @Test
    void ofADaySayWhatStandsAtItsEnd() {
        assertThat(books("body=19-05443&at=2026-07-02").get("closing").asInt()).isEqualTo(3);
        assertThat(books("body=19-05443&at=2026-06-30").get("closing").asInt()).isZero();
        assertThat(books("at=2026-07-02&type=FEEDBACK").get("closing").asInt()).isZero();
        assertThat(books("at=2026-08-31&knownAt=2026-06-30").get("closing").asInt())
                .isZero();
    }

    @Test
    void areRefusedWhereTheyAreNobodysBusiness() {
        var operator = new Caller("cb-2", Set.of(Role.OPERATOR), Set.of("19-ubnd"));
        var leader = new Caller("cb-3", Set.of(Role.LEADER), Set.of("19-05710"));

        assertThat(slice.as(operator).get("/api/v1/ledger?body=19-ubnd").status())
                .isEqualTo(403);
        assertThat(slice.as(operator)
                        .get("/api/v1/ledger")
                        .json()
                        .get("received")
                        .asInt())
                .isEqualTo(3);
        assertThat(slice.as(leader).get("/api/v1/ledger?body=19-05443").status())
                .isEqualTo(403);
        assertThat(slice.as(leader).get("/api/v1/ledger").json().get("received").asInt())
                .isEqualTo(1);
        assertThat(slice.as(Slice.EVERYTHING)
                        .get("/api/v1/ledger?body=x&from=2026-07-02&to=2026-07-01")
                        .status())
                .isEqualTo(422);
    }

    /** A body that transferred a case counts it in its books, but may no longer open it. */
    @Test
    void eachNumberLeadsToItsCases() {
        var query = "body=19-05443&from=2026-07-01&to=2026-08-31";
        for (var line : List.of("opening", "received", "handedIn", "ended", "handedOut", "closing")) {
            var name = line.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            var list =
                    slice.get("/api/v1/ledger/cases?line=" + name + "&" + query).json();
            int number = books(query).get(line).asInt();
            assertThat(list.get("total").asInt()).as(line).isEqualTo(number);
            assertThat(list.get("items")).hasSize(number);
        }
        var own = new Caller("cb-3", Set.of(Role.LEADER), Set.of("19-05443"));
        var out = slice.as(own)
                .get("/api/v1/ledger/cases?line=HANDED_OUT&" + query)
                .json();
        assertThat(out.at("/items/0/caseId").asString())
                .isEqualTo(Events.caseId(3).value());
        assertThat(out.at("/items/0/opens").asBoolean()).isFalse();
    }

    @Test
    void aListHasPagesAndIsOfOneCell() {
        var query = "/api/v1/ledger/cases?line=HANDED_IN&body=19-05443&from=2026-07-01&to=2026-08-31&limit=2";
        var first = slice.get(query).json();
        var second =
                slice.get(query + "&cursor=" + first.get("next").asString()).json();

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(slice.get(query + "&state=DECIDED").json().get("total").asInt())
                .isZero();
        assertThat(slice.get("/api/v1/ledger/cases?line=MANY").status()).isEqualTo(422);
    }

    private JsonNode books(String query) {
        return slice.get("/api/v1/ledger?" + query).json().get("petitions");
    }
}
