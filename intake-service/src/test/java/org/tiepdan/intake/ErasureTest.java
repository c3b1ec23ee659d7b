package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Office;
import org.tiepdan.intake.testkit.Signatures;

/** Two persons erase a third person's data; a pending erasure survives a restart. */
class ErasureTest {
    private static final String BODY = "19-btcd";
    private static final String LEADER = Signatures.of("cb-leader", Role.LEADER, BODY);
    private static final String OPENER = Signatures.of("cb-opener", Role.OPENER, BODY);
    private static final String FIRST = Signatures.of("cb-first", Role.DENUNCIATION_OPENER, BODY);
    private static final String SECOND = Signatures.of("cb-second", Role.DENUNCIATION_OPENER, BODY);
    private static final String WHY = "{\"reason\": \"ASKED-BY-PERSON\", \"reference\": \"12/2026/CV-TTr\"}";

    @Test
    void aLeaderAsksAnOpenerAgreesAndNobodyOpensItAnyMore(@TempDir Path folder) throws Exception {
        try (var office = new Office(folder)) {
            String id;
            String other;
            try (var intake = office.start()) {
                id = intake.post(Requests.complaint(), "quay-1").text("/petitionId");
                other = intake.post(Requests.complaint(), "quay-2").text("/petitionId");
                var asked = intake.postAs(LEADER, erasure(id), WHY);
                assertThat(asked.status()).isEqualTo(202);
                assertThat(open(intake, id)).isEqualTo(200);

                var agreed = intake.postAs(OPENER, erasure(id) + "/" + asked.text("/erasureId") + "/confirmation", "");

                assertThat(agreed.status()).isEqualTo(200);
                assertThat(agreed.body().findValuesAsString("code"))
                        .containsExactly("FACTS", "REGISTER-NUMBER", "RECEIPT", "DIGESTS", "CIPHERTEXT");
                assertThat(open(intake, id)).isEqualTo(410);
                assertThat(intake.postAs(LEADER, erasure(id), WHY).status()).isEqualTo(410);
            }
            try (var intake = office.start()) {
                assertThat(open(intake, id)).isEqualTo(410);
                assertThat(open(intake, other)).isEqualTo(200);
                assertThat(intake.post(Requests.complaint(), "quay-1").text("/petitionId"))
                        .isEqualTo(id);
            }
            assertThat(office.log().readAll(Topics.PETITION_KEYS, id).getLast().value())
                    .isNull();
            assertThat(office.log().types(id)).contains("petition.erasure-requested.v1", "petition.erased.v1");
        }
    }

    @Test
    void theSecondSeesWhatIsRequestedAndWhyAndErasesNothingByThat(@TempDir Path folder) throws Exception {
        try (var office = new Office(folder);
                var intake = office.start()) {
            var id = intake.post(Requests.complaint(), "quay-1").text("/petitionId");
            var asked =
                    erasure(id) + "/" + intake.postAs(LEADER, erasure(id), WHY).text("/erasureId");

            var seen = intake.getAs(OPENER, asked);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.text("/reason")).isEqualTo("ASKED-BY-PERSON");
            assertThat(seen.text("/reference")).isEqualTo("12/2026/CV-TTr");
            assertThat(seen.text("/state")).isEqualTo("WAITING");
            assertThat(seen.body().at("/own").asBoolean()).isFalse();
            assertThat(seen.body().at("/mayConfirm").asBoolean()).isTrue();
            assertThat(seen.response().body()).doesNotContain("cb-leader");
            var own = intake.getAs(LEADER, asked);
            assertThat(own.body().at("/own").asBoolean()).isTrue();
            assertThat(own.body().at("/mayConfirm").asBoolean()).isFalse();
            assertThat(intake.getAs(OPENER, erasure(id) + "/" + "0".repeat(32)).text("/code"))
                    .isEqualTo("unknown-act");
            assertThat(open(intake, id)).isEqualTo(200);

            intake.postAs(OPENER, asked + "/confirmation", "");
            assertThat(intake.getAs(OPENER, asked).text("/state")).isEqualTo("ERASED");
            assertThat(intake.getAs(OPENER, asked).body().at("/mayConfirm").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void whoOpensNoDenunciationSeesNoRequestToEraseOne(@TempDir Path folder) throws Exception {
        try (var office = new Office(folder);
                var intake = office.start()) {
            var id = intake.post(Requests.denunciation(), "quay-1").text("/petitionId");
            var asked =
                    erasure(id) + "/" + intake.postAs(LEADER, erasure(id), WHY).text("/erasureId");

            assertThat(intake.getAs(OPENER, asked).text("/code")).isEqualTo("unknown-petition");
            assertThat(intake.getAs(FIRST, asked).body().at("/mayConfirm").asBoolean())
                    .isTrue();
            assertThat(intake.getAs(LEADER, asked).status()).isEqualTo(200);
        }
    }

    @Test
    void aDenunciationNeedsWhoOpensDenunciationsAndWhatIsPendingOutlivesARestart(@TempDir Path folder)
            throws Exception {
        try (var office = new Office(folder)) {
            String id;
            String erasure;
            String opening;
            try (var intake = office.start()) {
                id = intake.post(Requests.denunciation(), "quay-1").text("/petitionId");
                erasure = intake.postAs(LEADER, erasure(id), WHY).text("/erasureId");
                opening = intake.postAs(FIRST, "/api/v1/petitions/" + id + "/openings", OpeningScenario.WHY)
                        .text("/openingId");
            }
            var read = "/api/v1/petitions/" + id + "/openings/" + opening;
            try (var intake = office.start()) {
                assertThat(intake.postAs(SECOND, read + "/confirmation", "").status())
                        .isEqualTo(200);
                assertThat(intake.getAs(FIRST, read).status()).isEqualTo(200);
            }
            try (var intake = office.start()) {
                assertThat(intake.getAs(FIRST, read).text("/code")).isEqualTo("read-before");
                assertThat(intake.getAs(SECOND, read).status()).isEqualTo(200);
                var confirmation = erasure(id) + "/" + erasure + "/confirmation";
                assertThat(intake.postAs(OPENER, confirmation, "").text("/code"))
                        .isEqualTo("unknown-petition");
                assertThat(intake.postAs(SECOND, confirmation, "").status()).isEqualTo(200);
            }
        }
    }

    private static int open(IntakeProcess intake, String id) throws Exception {
        return intake.postAs(OPENER, "/api/v1/petitions/" + id + "/openings", OpeningScenario.WHY)
                .status();
    }

    private static String erasure(String id) {
        return "/api/v1/petitions/" + id + "/erasure";
    }
}
