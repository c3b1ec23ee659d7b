package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A petition of several matters, received by the commune whose head it denounces. */
class DenouncedReceiverTest extends DecisionsScenario {
    private static final String ACCEPTANCE = """
            {"by": "%s", "officer": "cb-01", "on": "2026-08-20", "outcome": "ACCEPT", "reason": "FACTS-COMPLETED",
             "requestDigest": "%s"}""";

    private static final String SPLIT = """
            {"by": "%s", "officer": "cb-01", "on": "2026-08-20", "reason": "SEVERAL-MATTERS", "requestDigest": "%s",
             "matters": [{"type": "DENUNCIATION", "respondent": {"body": "19-05443", "role": "HEAD"}},
                         {"type": "COMPLAINT", "respondent": {"body": "19-05443", "role": "HEAD"}, "instance": 1,
                          "decisionKind": "ADMINISTRATIVE_ACT"}]}""";

    @Test
    void waitsAtTheDeskOfTheBodyAboveAndStatesWhy() {
        receive(mixed());

        var requested = onlyValue();
        assertThat(requested.get("receivingBody").stringValue()).isEqualTo("19-05443");
        assertThat(requested.at("/conflict/body").stringValue()).isEqualTo("19-05443");
        assertThat(requested.at("/conflict/handledBy").stringValue()).isEqualTo("19-ubnd");
        assertThat(requested.at("/conflict").propertyNames()).contains("vi", "en", "basis");
        assertThat(pending()).extracting(PendingEntry::desk).containsExactly("19-ubnd");
    }

    @Test
    void saysWhomItIsAboutWithTheOfficersItNames() {
        receive(mixed());

        assertThat(onlyValue().get("respondent"))
                .isEqualTo(EventJson.MAPPER.readTree(
                        "{\"body\": \"19-05443\", \"role\": \"HEAD\", \"officers\": [\"cb-0142\"]}"));
    }

    @Test
    void isDecidedByTheBodyAboveAndByNobodyBelow() {
        receive(mixed());
        values();

        var forged = command("k1", CommandRecord.DECIDE, ACCEPTANCE.formatted("19-05443", "q-a"));
        assertThat(values()).isEmpty();
        assertThat(Objects.requireNonNull(result(forged)).code()).isEqualTo("conflict-of-interest");

        command("k2", CommandRecord.SPLIT, SPLIT.formatted("19-ubnd", "q-b"));
        var events = values();
        assertThat(events.getFirst().at("/conflict/handledBy").stringValue()).isEqualTo("19-ubnd");
        // Each matter is judged by its own respondent: a first complaint is for the commune (LKN 17).
        assertThat(events.get(1).get("competentBody").stringValue()).isEqualTo("19-ubnd");
        assertThat(events.get(1).at("/conflict/handledBy").stringValue()).isEqualTo("19-ubnd");
        assertThat(events.get(2).get("competentBody").stringValue()).isEqualTo("19-05443");
        assertThat(pending()).isEmpty();
    }

    @Test
    void anotherContentUnderTheKeyWaitsThereToo() {
        receive(petition());
        receive(mixed().put("requestDigest", "q-other"));

        assertThat(onlyValue().at("/conflict/handledBy").stringValue()).isEqualTo("19-ubnd");
        assertThat(pending()).extracting(PendingEntry::desk).containsExactly("19-ubnd");
    }

    @Test
    void whatBecomesOfAnotherContentGoesToTheBodyAboveWhereOnlyThatOneDenounces() {
        receive(atTheCommune());
        resolve(mixed().put("requestDigest", "q-other"));

        thenTheBodyAboveSeesIt(onlyValue());
    }

    @Test
    void whatBecomesOfAnotherContentGoesToTheBodyAboveWhereOnlyTheFirstDenounces() {
        receive(mixed());
        resolve(atTheCommune().put("requestDigest", "q-other"));

        thenTheBodyAboveSeesIt(onlyValue());
    }

    @Test
    void whatBecomesOfAnotherContentIsKeptFromTheReceiverOfTheFirstWhereBothDenounceTheirReceivers() {
        receive(mixed());
        var elsewhere = mixed().put("receivingBody", "19-01840").put("requestDigest", "q-other");
        elsewhere.withObject("respondent").put("body", "19-01840");
        resolve(elsewhere);

        thenTheBodyAboveSeesIt(onlyValue());
    }

    @Test
    void whatBecomesOfAnotherContentIsKeptFromTheReceiverOfTheFirstWhereThatOneDenouncesItElsewhere() {
        receive(atTheCommune());
        var elsewhere = mixed().put("receivingBody", "19-01840").put("requestDigest", "q-other");
        receive(elsewhere);
        var forged = command("k0", CommandRecord.DECIDE, resolution("19-05443", elsewhere));

        resolve(elsewhere);

        assertThat(Objects.requireNonNull(result(forged)).code()).isEqualTo("conflict-of-interest");
        thenTheBodyAboveSeesIt(onlyValue());
    }

    private void resolve(ObjectNode other) {
        receive(other);
        command("k1", CommandRecord.DECIDE, resolution("19-ubnd", other));
    }

    private static String resolution(String by, ObjectNode other) {
        return """
                {"by": "%s", "officer": "cb-01", "on": "2026-08-20", "conflict": "%s", "reason": "OTHER-PETITION",
                 "requestDigest": "q-c"}""".formatted(by, envelopeOf(other).id());
    }

    private static void thenTheBodyAboveSeesIt(JsonNode resolved) {
        assertThat(resolved.get("reason").stringValue()).isEqualTo("OTHER-PETITION");
        assertThat(resolved.get("receivingBody").stringValue()).isEqualTo("19-05443");
        assertThat(resolved.at("/conflict/body").stringValue()).isEqualTo("19-05443");
        assertThat(resolved.at("/conflict/handledBy").stringValue()).isEqualTo("19-ubnd");
    }

    private static ObjectNode atTheCommune() {
        return petition().put("receivingBody", "19-05443");
    }

    private static ObjectNode mixed() {
        var petition = petition().put("type", "MIXED").put("receivingBody", "19-05443");
        petition.remove("instance");
        petition.putObject("respondent")
                .put("body", "19-05443")
                .put("role", "HEAD")
                .putArray("officers")
                .add("cb-0142");
        return petition;
    }
}
