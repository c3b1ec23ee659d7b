package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.node.ObjectNode;

/** The page of a split petition links to its matters, and theirs to it. */
class MatterCasesTest {
    private static final CaseId WHOLE = Events.caseId(1);
    private static final CaseId OPEN = Events.caseId(2);
    private static final CaseId HIDDEN = Events.caseId(3);

    private final TestDatabase database = TestDatabase.create();
    private Slice reporting;

    @TempDir
    Path keys;

    @BeforeEach
    void start() throws Exception {
        Files.write(keys.resolve("receipt.key"), "of a test".getBytes(StandardCharsets.UTF_8));
        reporting = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        reporting.close();
        database.close();
    }

    @Test
    void whoMayNotSeeADenunciationAmongThemDoesNotCountIt() {
        fill(headOf("19-btcd"));
        reporting.as(officer("cb-1"));

        assertThat(read(WHOLE)).contains("\"matters\":[\"" + OPEN + "\"]").doesNotContain(HIDDEN.value());
        assertThat(read(OPEN)).contains("\"parent\":\"" + WHOLE + "\"").doesNotContain("\"matters\"");
    }

    @Test
    void theBodyThatOneOfThemDenouncesDoesNotReadThatItMoved() {
        fill(headOf("19-btcd"));

        assertThat(movesReadBy(officer("cb-1"))).isEqualTo(1);
    }

    @Test
    void anOfficerNamedInOneOfThemReadsOnlyWhatBecameOfTheOthers() {
        fill(respondent -> {
            respondent.put("body", "19-btcd").put("role", "OFFICIAL");
            respondent.putArray("officers").add("cb-1");
        });

        assertThat(movesReadBy(officer("cb-2"))).isEqualTo(3);
        assertThat(movesReadBy(officer("cb-1"))).isEqualTo(1);
    }

    @Test
    void aLineLeadsToAnotherCaseOnlyForWhoMayOpenIt() {
        fill(respondent -> {
            respondent.put("body", "19-btcd").put("role", "OFFICIAL");
            respondent.putArray("officers").add("cb-1");
        });
        var link = "\"otherCase\":\"" + HIDDEN + "\"";

        reporting.as(officer("cb-2"));
        assertThat(read(OPEN + "/timeline")).contains(link);
        reporting.as(officer("cb-1"));
        assertThat(read(OPEN + "/timeline")).contains("case.lodged-again.v1").doesNotContain(HIDDEN.value());
    }

    @Test
    void thePetitionRegisteredInsteadIsNamedOnlyToWhoMayOpenIt() {
        fill(
                respondent -> {
                    respondent.put("body", "19-btcd").put("role", "OFFICIAL");
                    respondent.putArray("officers").add("cb-1");
                },
                events -> events.write(
                        OPEN, "case.corrected.v1", corrected -> corrected.put("registeredAs", HIDDEN.value())));

        reporting.as(officer("cb-2"));
        assertThat(read(OPEN)).contains("\"registeredAs\":\"" + HIDDEN + "\"");
        reporting.as(officer("cb-1"));
        assertThat(read(OPEN)).contains(OPEN.value()).doesNotContain(HIDDEN.value());
    }

    private static Caller officer(String id) {
        return new Caller(id, Set.of(Role.OFFICER), Set.of("19-btcd"));
    }

    private String read(Object id) {
        return reporting.raw("/api/v1/cases/" + id).replace(" ", "");
    }

    private int movesReadBy(Caller caller) {
        reporting.as(caller);
        var timeline = read(WHOLE + "/timeline");
        assertThat(timeline).contains("case.split.v1").doesNotContain(OPEN.value(), HIDDEN.value());
        return timeline.split("case.matter-moved.v1", -1).length - 1;
    }

    private void fill(Consumer<ObjectNode> denounced) {
        fill(denounced, _ -> {});
    }

    private void fill(Consumer<ObjectNode> denounced, Consumer<Events> more) {
        var events = new Events();
        events.receive(WHOLE, petition -> {
            petition.put("type", "MIXED").put("receivingBody", "19-btcd");
            petition.remove("respondent");
        });
        split(events, OPEN, "COMPLAINT", headOf("19-05443"));
        split(events, HIDDEN, "DENUNCIATION", denounced);
        events.write(
                WHOLE,
                "case.split.v1",
                split -> split.putArray("matters").add(OPEN.value()).add(HIDDEN.value()));
        events.write(OPEN, "case.lodged-again.v1", lodged -> lodged.put("further", HIDDEN.value()));
        moved(events, HIDDEN);
        moved(events, OPEN);
        moved(events, HIDDEN);
        more.accept(events);
        Filling.fill(database.get(), events.written());
    }

    private static void moved(Events events, CaseId matter) {
        events.write(
                WHOLE,
                "case.matter-moved.v1",
                moved -> moved.put("matter", matter.value()).put("ended", false));
    }

    private static Consumer<ObjectNode> headOf(String body) {
        return respondent -> respondent.put("body", body).put("role", "HEAD");
    }

    private static void split(Events events, CaseId id, String type, Consumer<ObjectNode> respondent) {
        events.write(
                id,
                "petition.routed.v1",
                routed -> respondent.accept(routed.put("type", type)
                        .put("parent", WHOLE.value())
                        .put("channel", "POST")
                        .put("receivedAt", "2026-07-01T02:15:00Z")
                        .put("subject", "Đất đai")
                        .put("receivingBody", "19-btcd")
                        .put("competentBody", "19-05443")
                        .putObject("respondent")));
    }
}
