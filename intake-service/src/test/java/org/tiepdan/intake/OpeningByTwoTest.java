package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;
import org.tiepdan.intake.testkit.Signatures;
import org.tiepdan.lawpack.LawPack;

/** Two persons open a denunciation. */
class OpeningByTwoTest extends OpeningScenario {
    private static final String AGAINST = "{\"reason\": \"PAPER-NOT-FOUND\"}";

    OpeningByTwoTest(Counter counter) {
        super(counter);
    }

    @Test
    void oneAsksAnotherAgreesAndEachReadsOnce() throws Exception {
        var id = denunciation("quay-1");
        var asked = ask(first(), id);
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.response().headers().firstValue("Location")).contains(opening(id, asked));

        assertThat(intake.getAs(first(), opening(id, asked)).text("/code")).isEqualTo("not-confirmed");
        assertThat(confirm(first(), id, asked).text("/code")).isEqualTo("second-person-needed");
        assertThat(confirm(second(), id, asked).status()).isEqualTo(200);

        assertIdentity(intake.getAs(first(), opening(id, asked)));
        assertThat(intake.getAs(first(), opening(id, asked)).text("/code")).isEqualTo("read-before");
        assertIdentity(intake.getAs(second(), opening(id, asked)));
        assertThat(log.types(id))
                .containsExactly(
                        "petition.received.v1",
                        "petition.opening-requested.v1",
                        "petition.opening-refused.v1",
                        "petition.opening-refused.v1",
                        "petition.opening-confirmed.v1",
                        "petition.opened.v1",
                        "petition.opening-refused.v1",
                        "petition.opened.v1");
    }

    @Test
    void aHeadRequestUsesUpNoReading() throws Exception {
        var id = denunciation("quay-1");
        var asked = ask(first(), id);
        confirm(second(), id, asked);

        assertOnlyGet(intake.headAs(first(), opening(id, asked)));

        assertThat(log.types(id)).endsWith("petition.opening-confirmed.v1");
        assertIdentity(intake.getAs(first(), opening(id, asked)));
    }

    @Test
    void aRequestIsCountedAsARequestAndOnlyAReadingAsOpened() throws Exception {
        var id = denunciation("quay-1");
        double requests = done("request");
        double opened = done("opening") + done("reading");

        var asked = ask(first(), id);
        confirm(second(), id, asked);
        assertThat(done("request")).isEqualTo(requests + 1);
        assertThat(done("opening") + done("reading")).isEqualTo(opened);

        intake.getAs(first(), opening(id, asked));
        assertThat(done("opening") + done("reading")).isEqualTo(opened + 1);
    }

    private double done(String kind) {
        return intake.bean(MeterRegistry.class)
                .counter("petition.openings", "result", "done", "kind", kind)
                .count();
    }

    @Test
    void aThirdPersonNeitherAgreesTooNorReads() throws Exception {
        var id = denunciation("quay-1");
        var asked = ask(first(), id);
        confirm(second(), id, asked);
        var third = as("cb-third", Role.DENUNCIATION_OPENER);

        assertThat(confirm(third, id, asked).text("/code")).isEqualTo("confirmed-before");
        assertThat(intake.getAs(third, opening(id, asked)).text("/code")).isEqualTo("unknown-act");
    }

    @Test
    void theSecondSeesWhatIsRequestedAndWhyAndOpensNothingByThat() throws Exception {
        var id = denunciation("quay-1");
        var asked = ask(first(), id);
        var request = opening(id, asked) + "/request";

        var seen = intake.getAs(second(), request);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("/reason")).isEqualTo("CONTACT-PETITIONER");
        assertThat(seen.text("/reference")).isEqualTo("417/QĐ-UBND");
        assertThat(seen.text("/state")).isEqualTo("WAITING");
        assertThat(seen.body().at("/own").asBoolean()).isFalse();
        assertThat(intake.getAs(first(), request).body().at("/own").asBoolean()).isTrue();
        assertUnknown(intake.getAs(as("cb-clerk", Role.DENUNCIATION_OPENER), openings(UNKNOWN) + "/x/request"));

        confirm(second(), id, asked);
        intake.getAs(second(), opening(id, asked));
        assertThat(intake.getAs(second(), request).text("/state")).isEqualTo("READ");
        assertThat(intake.getAs(first(), request).text("/state")).isEqualTo("CONFIRMED");
        assertThat(intake.getAs(as("cb-third", Role.DENUNCIATION_OPENER), request)
                        .text("/code"))
                .isEqualTo("unknown-act");
    }

    @Test
    void theSecondMayDecideAgainstItForAReason() throws Exception {
        var id = denunciation("quay-1");
        var asked = ask(first(), id);
        var refusal = opening(id, asked) + "/refusal";

        assertThat(intake.postAs(second(), refusal, "{\"reason\": \"CONTACT-PETITIONER\"}")
                        .status())
                .isEqualTo(422);
        assertThat(intake.postAs(first(), refusal, AGAINST).text("/code")).isEqualTo("second-person-needed");
        assertThat(intake.postAs(second(), refusal, AGAINST).status()).isEqualTo(204);

        assertThat(confirm(second(), id, asked).text("/code")).isEqualTo("act-declined");
        assertThat(intake.getAs(first(), opening(id, asked)).text("/code")).isEqualTo("act-declined");
        assertThat(intake.getAs(first(), opening(id, asked) + "/request").text("/state"))
                .isEqualTo("DECLINED");
        assertThat(log.types(id)).contains("petition.opening-declined.v1").doesNotContain("petition.opened.v1");
    }

    @Test
    void decidingAgainstItAgainIsRecordedOnce() throws Exception {
        var id = denunciation("quay-1");
        var refusal = opening(id, ask(first(), id)) + "/refusal";

        assertThat(intake.postAs(second(), refusal, AGAINST).status()).isEqualTo(204);
        assertThat(intake.postAs(second(), refusal, AGAINST).status()).isEqualTo(204);

        assertThat(log.types(id)).containsOnlyOnce("petition.opening-declined.v1");
    }

    @Test
    void ofManyRequestsAtOnceOneReads() throws Exception {
        var id = denunciation("quay-1");
        var asked = ask(first(), id);
        confirm(second(), id, asked);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> read = () -> intake.getAs(first(), opening(id, asked));
            var answers =
                    threads.invokeAll(Stream.generate(() -> read).limit(10).toList());

            assertThat(answers.stream().map(Future::resultNow).map(Answer::status))
                    .containsOnlyOnce(200)
                    .contains(410);
        }
    }

    @Test
    void anOpeningIsOfOnePetition() throws Exception {
        var asked = ask(first(), denunciation("quay-1"));
        var other = denunciation("quay-2");

        assertThat(confirm(second(), other, asked).text("/code")).isEqualTo("unknown-act");
    }

    @Test
    void theDenouncedBodyNeverOpensAndTheBodyAboveDoes() throws Exception {
        var about = denunciation();
        about.withObject("respondent").put("body", counter.body()).put("role", "HEAD");
        var id = intake.post(about, "quay-1").text("/petitionId");
        var above =
                LawPack.packaged().bodies().find(counter.body()).orElseThrow().parent();

        assertUnknown(ask(first(), id));
        assertThat(ask(Signatures.of("cb-above", Role.DENUNCIATION_OPENER, above), id)
                        .status())
                .isEqualTo(202);
    }

    @Test
    void aDenouncedOfficerNeverOpens() throws Exception {
        var about = denunciation();
        about.withObject("respondent")
                .put("body", counter.body())
                .put("role", "OFFICIAL")
                .set("officers", EventJson.MAPPER.createArrayNode().add("cb-first"));
        var id = intake.post(about, "quay-1").text("/petitionId");

        assertUnknown(ask(first(), id));
        assertThat(ask(second(), id).status()).isEqualTo(202);
    }

    @Test
    void whatOnePersonOpensIsNotForWhoOpensDenunciationsOnly() throws Exception {
        assertUnknown(ask(first(), complaint("quay-1")));
    }
}
