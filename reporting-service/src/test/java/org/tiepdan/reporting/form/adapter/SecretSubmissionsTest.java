package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.servicekit.web.access.AccessLog;
import tools.jackson.databind.JsonNode;

/** A leader whom a denunciation names learns nothing about it from submitted forms. */
class SecretSubmissionsTest {
    private static final Caller NAMED = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final Caller OTHER = new Caller("cb-0008", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final String SUBMISSIONS = "/api/v1/reports/01-XLD/submissions";
    private static final String DAYS = "?body=19-ubnd&from=2026-07-01&to=2026-07-07";
    private static final String SUBMIT = "{\"body\":\"19-ubnd\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"%s}";
    private static final String AGAIN = ",\"reason\":\"đính chính\"";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    private Slice slice;

    @BeforeEach
    void fill() {
        events.open(Events.caseId(1));
        slice = at(Slice.NOW, null);
    }

    /** @param before the slice whose submissions are kept; null for none */
    private Slice at(Instant now, @Nullable Slice before) {
        Filling.fill(database.get(), events.written());
        var next = new Slice(database.get(), keys, now);
        if (before != null) {
            before.bean(Submissions.class)
                    .of("01-XLD", "19-ubnd")
                    .reversed()
                    .forEach(next.bean(Submissions.class)::add);
            before.close();
        }
        return next;
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    private void denounce() {
        events.receive(
                Events.caseId(2),
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .putArray("officers")
                        .add("cb-0007"));
    }

    private JsonNode list(Caller caller) {
        return slice.as(caller).get(SUBMISSIONS + DAYS).json().at("/submissions");
    }

    private String submit(Caller caller, String more) {
        var answer = slice.as(caller).post(SUBMISSIONS, SUBMIT.formatted(more));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().at("/id").asString();
    }

    @Test
    void whatAnotherSubmittedWithItIsNotThereAndIsInNobodysWay() {
        denounce();
        slice = at(Slice.NOW, slice);
        var with = submit(OTHER, "");

        assertThat(list(NAMED)).isEmpty();
        var answer = slice.as(NAMED).post(SUBMISSIONS, SUBMIT.formatted(""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/supersedes").asString("")).isEmpty();
        assertThat(slice.get(SUBMISSIONS + "/" + with).status()).isEqualTo(404);
        assertThat(slice.get(SUBMISSIONS + "/" + with + "/differences").status())
                .isEqualTo(404);
    }

    @Test
    void whatOneSubmittedOneselfStaysAndHolds() {
        denounce();
        slice = at(Slice.NOW, slice);
        var without = submit(NAMED, "");
        submit(OTHER, AGAIN);

        assertThat(list(NAMED)).hasSize(1);
        assertThat(list(NAMED).at("/0/id").asString()).isEqualTo(without);
        assertThat(list(NAMED).at("/0/holds").asBoolean()).isTrue();
        assertThat(slice.get(SUBMISSIONS + "/" + without + "/differences")
                        .json()
                        .at("/columns"))
                .isEmpty();
        assertThat(list(OTHER)).hasSize(2);
        assertThat(list(OTHER).at("/1/holds").asBoolean()).isFalse();
    }

    /**
     * If a leader of the province also works for the commune, neither their counts nor the form include denunciations
     * of the commune.
     */
    @Test
    void whatALeaderOfTheDenouncedBodySubmittedForTheOneAboveIsThereAsIfNothingHadCome() {
        var one = new Caller("cb-0009", Set.of(Role.LEADER), Set.of("19-ubnd", "19-05443"));
        var other = new Caller("cb-0010", Set.of(Role.LEADER), Set.of("19-ubnd", "19-05443"));
        events.receive(
                Events.caseId(2),
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .put("body", "19-05443")
                        .put("role", "HEAD"));
        slice = at(Slice.NOW, slice);
        var without = submit(one, "");

        assertThat(list(other)).hasSize(1);
        assertThat(list(one)).hasSize(1);
        assertThat(slice.as(other).get(SUBMISSIONS + "/" + without).json().has("officerBodies"))
                .isFalse();
        submit(OTHER, AGAIN);
        assertThat(list(OTHER)).hasSize(2);
        assertThat(list(other)).as("what counts it").hasSize(1);
        assertThat(list(other).at("/0/holds").asBoolean()).isTrue();
    }

    /** Otherwise it would vanish on the day on which the denunciation comes in. */
    @Test
    void whatWasSubmittedBeforeItCameStays() {
        var before = submit(OTHER, "");
        events.andThen(20);
        events.receive(
                Events.caseId(2),
                petition -> petition.put("type", "DENUNCIATION")
                        .put("receivedAt", "2026-07-03T02:15:00Z")
                        .put("recordedAt", "2026-07-21T02:15:00Z")
                        .putObject("respondent")
                        .putArray("officers")
                        .add("cb-0007"));
        slice = at(events.andThen(1), slice);

        assertThat(list(NAMED)).hasSize(1);
        assertThat(slice.get(SUBMISSIONS + "/" + before).status()).isEqualTo(200);
        assertThat(slice.get(SUBMISSIONS + "/" + before + "/differences").json().at("/columns"))
                .isEmpty();
    }

    /** The frozen number still includes it. */
    @Test
    void whatCountsADenunciationThatWasVoidedLaterIsNotThere() {
        denounce();
        slice = at(Slice.NOW, slice);
        submit(OTHER, "");
        events.andThen(20);
        events.write(Events.caseId(2), "petition.voided.v1");
        events.write(Events.caseId(2), "case.closed.v1", closed -> closed.put("closedAs", "REGISTERED_BY_MISTAKE"));
        slice = at(events.andThen(1), slice);

        assertThat(list(OTHER)).hasSize(1);
        assertThat(list(NAMED)).isEmpty();

        var again = submit(OTHER, AGAIN);
        assertThat(list(OTHER)).hasSize(2);
        assertThat(list(OTHER).at("/0/reason").asString("")).isEqualTo("đính chính");
        assertThat(list(OTHER).at("/0/supersedes").asString("")).isNotEmpty();
        assertThat(list(NAMED)).hasSize(1);
        for (var shown : List.of(
                list(NAMED).at("/0"), slice.get(SUBMISSIONS + "/" + again).json())) {
            assertThat(shown.at("/id").asString()).isEqualTo(again);
            assertThat(shown.at("/reason").asString("")).isEmpty();
            assertThat(shown.at("/supersedes").asString("")).isEmpty();
        }
    }

    @Test
    void whoReadsTheDifferencesIsRecorded() {
        var id = submit(OTHER, "");
        events.andThen(20);
        events.receive(
                Events.caseId(2),
                petition -> petition.put("type", "DENUNCIATION")
                        .put("receivedAt", "2026-07-03T02:15:00Z")
                        .put("recordedAt", "2026-07-21T02:15:00Z")
                        .remove("respondent"));
        slice = at(events.andThen(1), slice);

        slice.as(OTHER).get(SUBMISSIONS + "/" + id + "/differences");

        assertThat(slice.looks())
                .containsExactly(new Slice.Look(
                        OTHER, AccessLog.Look.LIST, List.of(Events.caseId(2).value())));
    }
}
