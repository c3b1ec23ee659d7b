package org.tiepdan.system.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One case as each service tells it. */
final class Story {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Voices system;
    private final String id;

    /**
     * What a service says of the case.
     *
     * @param body code of the competent body; empty for none
     */
    record Version(String state, String body) {}

    private Story(Voices system, String id) {
        this.system = system;
        this.id = id;
    }

    /** Registers a petition. */
    static Story of(Voices system, ObjectNode petition) {
        var answer = Http.post(system.intake().apply("/api/v1/petitions"), petition, Map.of());
        assertStatus(201, answer);
        return new Story(system, answer.text("/petitionId"));
    }

    /** Waits until routing, tracking and the register say the same, and the desk has the case exactly if it is in triage. */
    void becomes(String state, String body) {
        var wanted = new Version(state, body);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(List.of(inRegister(), inTracking(), inRouting()))
                    .as("register, tracking, routing")
                    .containsOnly(wanted);
            assertThat(onDesk()).as("at the desk").isEqualTo(state.equals("IN_TRIAGE"));
        });
    }

    /** An act at tracking, today unless {@code more} says {@code on}. */
    Http.Answer act(String name, String by, Map<String, String> more) {
        return post(system.tracking().apply("/api/v1/cases/" + id + '/' + name), by, more);
    }

    /** The id of the newest act of this name that the body recorded. */
    String idOf(String act, String body) {
        return Http.get(system.tracking().apply("/api/v1/cases/" + id + "/own-acts"), SignIn.as(Role.OFFICER, body))
                .body()
                .path("acts")
                .valueStream()
                .filter(each -> each.path("act").asString("").equals(act))
                .map(each -> each.path("id").asString(""))
                .reduce("", (_, last) -> last);
    }

    /** A correction of an earlier act. */
    Http.Answer correct(ObjectNode correction) {
        return Http.post(system.tracking().apply("/api/v1/cases/" + id + "/correction"), correction, Map.of());
    }

    /** A decision at the desk of triage. */
    Http.Answer decide(String by, Map<String, String> more) {
        return post(system.routing().apply("/api/v1/triage/" + id + "/decision"), by, more);
    }

    static void assertStatus(int wanted, Http.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(wanted);
    }

    /** Asserts that the act is refused for a reason with a code. For a body that no longer sees the case, there is none. */
    static void assertRefused(Http.Answer answer) {
        assertThat(answer.text("/code")).as("%s", answer.body()).isNotEmpty();
        if (!Set.of("unknown-case", "unknown-petition").contains(answer.text("/code"))) {
            assertThat(answer.status()).as("%s", answer.body()).isIn(403, 409, 422);
        }
    }

    private static Http.Answer post(String uri, String by, Map<String, String> more) {
        var body = EventJson.MAPPER.createObjectNode().put("by", by).put("officer", "cb-0142");
        more.forEach(body::put);
        return Http.post(uri, body, Map.of());
    }

    private Version inRegister() {
        var row = row();
        return version(row);
    }

    private Version inTracking() {
        var answer = Http.get(system.tracking().apply("/api/v1/cases/" + id)).body();
        return version(answer);
    }

    private Version inRouting() {
        var answer = Http.get(system.routing().apply("/api/v1/petitions/" + id + "/routing"))
                .body();
        return answer.has("case") ? version(answer.get("case")) : version(answer);
    }

    private static Version version(JsonNode told) {
        return new Version(
                told.path("state").asString(""), told.path("competentBody").asString(""));
    }

    JsonNode row() {
        return Http.get(system.reporting().apply("/api/v1/cases/" + id)).body();
    }

    /** The state of a limit, by its rule; of several, the newest. */
    String limit(String rule, String member) {
        return row().path("deadlines")
                .valueStream()
                .filter(limit -> limit.path("ruleId").asString("").equals(rule))
                .map(limit -> limit.path(member).asString(""))
                .reduce("", (_, last) -> last);
    }

    void awaitLimit(String rule, String member, String value) {
        await(rule + ' ' + member)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(limit(rule, member)).isEqualTo(value));
    }

    private boolean onDesk() {
        return isOnAPage(system.routing().apply("/api/v1/triage?limit=200"), "petitionId");
    }

    /** @param member of an item that has the id of a case */
    private boolean isOnAPage(String list, String member) {
        var next = "";
        do {
            var page = Http.get(list + next).body();
            if (page.path("items")
                    .valueStream()
                    .anyMatch(item -> item.path(member).asString("").equals(id))) {
                return true;
            }
            var cursor = page.path("next").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return false;
    }

    List<String> timeline() {
        return Http.get(system.reporting().apply("/api/v1/cases/" + id + "/timeline"))
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("vi").asString(""))
                .toList();
    }

    /** Waits until the feed of the body has an event of this type about the case. */
    void reachesFeedOf(String body, String type) {
        // Each poll reads the whole feed.
        await("the feed of " + body)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(feed(body)).contains(type));
    }

    List<String> feed(String body) {
        var types = new ArrayList<String>();
        for (var event : system.log().readAll(Topics.feed(body))) {
            if (event.key() != null && new String(event.key(), UTF_8).equals(id)) {
                Header type = Objects.requireNonNull(event.headers().lastHeader("ce_type"));
                types.add(new String(type.value(), UTF_8));
            }
        }
        return types;
    }

    /** Whether a list of the register has the case. */
    boolean isListed(String query) {
        return isOnAPage(system.reporting().apply("/api/v1/cases?limit=200&" + query), "caseId");
    }
}
