package org.tiepdan.reporting.filters.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.filters.FilterLog;
import org.tiepdan.reporting.filters.SavedFilter;
import org.tiepdan.reporting.filters.SavedFilters;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.slice.WrittenFilters;
import tools.jackson.databind.node.ObjectNode;

/** Named filters: one's own, and those of one's body. */
class FiltersTest {
    private static final Caller CLERK = new Caller("cb-1", Set.of(Role.CLERK), Set.of("19-btcd"));
    private static final Caller COLLEAGUE = new Caller("cb-2", Set.of(Role.OFFICER), Set.of("19-btcd"));
    private static final Caller STRANGER = new Caller("cb-3", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final String LATE_LAND =
            "{\"name\":\"Đất đai quá hạn\",\"query\":{\"field\":\"LAND_HOUSING\",\"overdue\":\"true\",\"sort\":\"dueOn\"}}";

    private final TestDatabase database = TestDatabase.create();
    private final Slice slice;

    FiltersTest(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW).as(CLERK);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void keepsOpensRenamesAndDeletesAFilter() {
        var kept = slice.send("POST", "/api/v1/filters", LATE_LAND);
        assertThat(kept.status()).isEqualTo(201);
        var path = "/api/v1/filters/" + kept.json().get("id").asString();

        assertThat(slice.get(path).json()).isEqualTo(kept.json());
        assertThat(kept.json().get("query").get("field").asString()).isEqualTo("LAND_HOUSING");
        assertThat(slice.send("PUT", path, LATE_LAND.replace("quá hạn", "trễ")).status())
                .isEqualTo(200);
        assertThat(names(CLERK)).containsExactly("Đất đai trễ");
        assertThat(slice.send("DELETE", path, null).status()).isEqualTo(204);
        assertThat(names(CLERK)).isEmpty();
        assertThat(slice.get(path).json().get("code").asString()).isEqualTo("unknown-filter");
    }

    @Test
    void answersAsItsDocumentShows() {
        var kept = slice.send(
                "POST", "/api/v1/filters", Slice.documented("filter-request").toString());
        var shown = (ObjectNode) Slice.documented("filter");
        shown.put("id", kept.json().get("id").asString());

        assertThat(kept.json()).isEqualTo(shown);
    }

    @Test
    void sharesAFilterWithTheUsersOfOnesBodyWhoCannotChangeIt() {
        var kept = slice.send(
                "POST", "/api/v1/filters", LATE_LAND.replace("{\"name", "{\"sharedWith\":\"19-btcd\",\"name"));
        slice.send("POST", "/api/v1/filters", "{\"name\":\"Của riêng\",\"query\":{\"open\":\"true\"}}");
        var path = "/api/v1/filters/" + kept.json().get("id").asString();

        assertThat(names(CLERK)).containsExactly("Của riêng", "Đất đai quá hạn");
        assertThat(names(COLLEAGUE)).containsExactly("Đất đai quá hạn");
        assertThat(names(STRANGER)).isEmpty();
        assertThat(slice.as(COLLEAGUE).get(path).json().get("own").asBoolean()).isFalse();
        assertThat(slice.send("DELETE", path, null).json().get("code").asString())
                .isEqualTo("not-your-filter");
        assertThat(slice.send("PUT", path, LATE_LAND).status()).isEqualTo(403);
        assertThat(slice.as(STRANGER).get(path).status()).isEqualTo(404);
        assertThat(slice.send("PUT", path, LATE_LAND).status()).isEqualTo(404);
    }

    @Test
    void sharesWithNoOtherBody() {
        var refused = slice.send(
                "POST", "/api/v1/filters", LATE_LAND.replace("{\"name", "{\"sharedWith\":\"19-ubnd\",\"name"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asString()).isEqualTo("not-your-body");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(
                        faults(
                                "{\"name\":\" \",\"query\":{\"field\":\"NONE\",\"from\":\"2026-07-02\",\"to\":\"2026-07-01\",\"cursor\":\"x\"}}"))
                .containsExactlyInAnyOrder(
                        "/name missing",
                        "/query/field unknown-code",
                        "/query/to before-from",
                        "/query/cursor unknown-member");
        assertThat(faults("{\"name\":\"x\",\"query\":{}}")).containsExactly("/query empty");
        assertThat(faults("{\"name\":\"" + "x".repeat(61) + "\",\"query\":3}"))
                .containsExactlyInAnyOrder("/name too-long", "/query not-a-object");
    }

    @Test
    void keepsNoReceiptCode() {
        var code = ReceiptCode.of(new byte[16]).value();

        assertThat(faults("{\"name\":\"x\",\"query\":{\"q\":\"" + code + "\"}}"))
                .containsExactly("/query/q receipt-code");
    }

    @Test
    void keepsNoReceiptCodeAmongOtherWordsNorAsAName() {
        var code = ReceiptCode.of(new byte[16]).value();
        var grouped = code.substring(0, 4) + "-" + code.substring(4, 8) + " " + code.substring(8);

        assertThat(faults("{\"name\":\"đơn " + code + "\",\"query\":{\"q\":\"đất " + grouped + " Thắng Lợi\"}}"))
                .containsExactlyInAnyOrder("/name receipt-code", "/query/q receipt-code");
        assertThat(slice.send(
                                "POST",
                                "/api/v1/filters",
                                "{\"name\":\"tham nhung dat, 2026\",\"query\":{\"q\":\"tham nhung dat\"}}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void keepsFiftyAndEachNameOnce() {
        slice.send("POST", "/api/v1/filters", LATE_LAND);
        assertThat(slice.send("POST", "/api/v1/filters", LATE_LAND)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("name-taken");
        for (int number = 1; number < SavedFilters.MOST; number++) {
            assertThat(slice.send("POST", "/api/v1/filters", LATE_LAND.replace("quá hạn", "số " + number))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(slice.send("POST", "/api/v1/filters", LATE_LAND.replace("quá hạn", "nữa"))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("too-many-filters");
        assertThat(slice.as(COLLEAGUE)
                        .send("POST", "/api/v1/filters", LATE_LAND)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void saysWhichCodeOfAFilterIsNoneAnyMore() {
        var filter = new SavedFilter(
                "f".repeat(32), "cb-1", "Cũ", null, Map.of("competent", "19-gone", "open", "true"), Slice.NOW);
        slice.bean(SavedFilters.class).take(0, filter.id(), filter);

        var opened = slice.get("/api/v1/filters/" + filter.id()).json();

        assertThat(opened.get("errors")
                        .valueStream()
                        .map(fault -> fault.get("pointer").asString()))
                .containsExactly("competent");
        assertThat(opened.get("query").get("open").asString()).isEqualTo("true");
    }

    @Test
    void knowsTheSameFiltersAfterReadingTheirTopicAnew() {
        var first = slice.send("POST", "/api/v1/filters", LATE_LAND)
                .json()
                .get("id")
                .asString();
        var second = slice.send("POST", "/api/v1/filters", LATE_LAND.replace("quá hạn", "2"))
                .json()
                .get("id")
                .asString();
        slice.send("PUT", "/api/v1/filters/" + second, LATE_LAND.replace("quá hạn", "3"));
        slice.send("DELETE", "/api/v1/filters/" + first, null);

        var anew = ((WrittenFilters) slice.bean(FilterLog.class)).readAnew();

        assertThat(anew.seenBy(CLERK)).isEqualTo(slice.bean(SavedFilters.class).seenBy(CLERK));
        assertThat(anew.seenBy(CLERK)).extracting(SavedFilter::name).containsExactly("Đất đai 3");
    }

    private List<String> names(Caller caller) {
        return slice.as(caller)
                .get("/api/v1/filters")
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("name").asString())
                .toList();
    }

    private List<String> faults(String body) {
        var answer = slice.send("POST", "/api/v1/filters", body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.json()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString())
                .toList();
    }
}
