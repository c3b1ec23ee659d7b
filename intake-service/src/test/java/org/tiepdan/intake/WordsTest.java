package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.Signatures;

/** The body that settles a petition reads its text, but not who wrote it. */
class WordsTest extends OpeningScenario {
    private static final String SETTLES = "19-so-xay-dung";

    WordsTest(Counter counter) {
        super(counter);
    }

    @Test
    void anOfficerReadsWhatWasSaidWithoutWhoSaidIt() throws Exception {
        var petition = counter.complaint()
                .put(
                        "content",
                        "Tôi là " + Requests.NAME + ", điện thoại " + Requests.PHONE
                                + ". Đường vào xóm bị ngập từ tháng 5. Đề nghị xem xét.");
        var id = intake.post(petition, "quay-1").text("/petitionId");

        var words = intake.getAs(as("cb-1", Role.OFFICER), words(id));

        assertThat(words.status()).isEqualTo(200);
        assertThat(words.text("/content")).isEqualTo("[…] Đường vào xóm bị ngập từ tháng 5. Đề nghị xem xét.");
        assertThat(words.response().body()).doesNotContain(Requests.NAME, Requests.PHONE, Requests.NUMBER);
        assertThat(log.types(id)).containsExactly("petition.received.v1", "petition.words-read.v1");
        assertThat(last(id).path("reader").asString()).isEqualTo("cb-1");
    }

    @Test
    void aHeadRequestReadsNothing() throws Exception {
        var id = complaint("quay-1");

        assertOnlyGet(intake.headAs(as("cb-1", Role.OFFICER), words(id)));

        assertThat(log.types(id)).containsExactly("petition.received.v1");
    }

    @Test
    void theBodyThatGetsTheCaseReadsThemFromThenOn() throws Exception {
        var id = denunciation("quay-1");
        var officer = Signatures.of("cb-9", Role.OFFICER, SETTLES);
        assertUnknown(intake.getAs(officer, words(id)));

        write(id, "case.opened.v1", Map.of("competentBody", "19-so-y-te"));
        write(id, "case.transferred.v1", Map.of("by", "19-so-y-te", "to", SETTLES));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(intake.getAs(officer, words(id)).status()).isEqualTo(200));
        assertUnknown(intake.getAs(Signatures.of("cb-8", Role.OFFICER, "19-so-y-te"), words(id)));
    }

    @Test
    void nobodyElseReadsThem() throws Exception {
        var id = complaint("quay-1");
        var stranger = Signatures.of("cb-9", Role.OFFICER, "19-so-noi-vu");

        for (var each : List.of(id, UNKNOWN)) {
            assertUnknown(intake.getAs(stranger, words(each)));
        }
        assertThat(intake.getAs(as("cb-1", Role.CLERK), words(id)).status()).isEqualTo(403);
    }

    private static String words(String id) {
        return "/api/v1/petitions/" + id + "/words";
    }

    private void write(String id, String type, Map<String, String> payload) throws Exception {
        var envelope = new Envelope(
                Envelope.idOf(id, type, ""),
                type,
                URI.create("/tracking-service"),
                new CaseId(id),
                Instant.now(),
                "c",
                null);
        log.write(EventLog.written(Topics.TRACKING_EVENTS, envelope, payload));
    }
}
