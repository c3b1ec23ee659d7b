package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.Signatures;
import org.tiepdan.intake.testkit.WrittenRecords;

/** What one person can open alone: everything except denunciations. */
class OpeningTest extends OpeningScenario {
    private static final String QUERY =
            "?reason=CONTACT-PETITIONER&reference=" + URLEncoder.encode("417/QĐ-UBND", StandardCharsets.UTF_8);

    OpeningTest(Counter counter) {
        super(counter);
    }

    @Test
    void anOpenerOfTheReceivingBodyOpensAndThatIsRecordedWithItsReason() throws Exception {
        var id = complaint("quay-1");

        assertIdentity(ask(opener(), id));

        assertThat(log.types(id)).containsExactly("petition.received.v1", "petition.opened.v1");
        var recorded = last(id);
        assertThat(recorded.path("opener").asString()).isEqualTo("cb-opener");
        assertThat(recorded.path("reason").asString()).isEqualTo("CONTACT-PETITIONER");
        assertThat(recorded.path("reference").asString()).isEqualTo("417/QĐ-UBND");
        assertThat(recorded.toString()).doesNotContain(org.tiepdan.intake.registration.Requests.NAME);
    }

    @Test
    void theAddressOfBeforeOpensToo() throws Exception {
        var sealed = "/api/v1/petitions/" + complaint("quay-1") + "/sealed";

        assertIdentity(intake.getAs(opener(), sealed + QUERY));

        var without = intake.getAs(opener(), sealed);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("reason", "reference");
    }

    @Test
    void aHeadRequestOpensNothing() throws Exception {
        var id = complaint("quay-1");

        assertOnlyGet(intake.headAs(opener(), "/api/v1/petitions/" + id + "/sealed" + QUERY));

        assertThat(log.types(id)).containsExactly("petition.received.v1");
    }

    @Test
    void aReasonIsOfTheListAndAReferenceIsNoName() throws Exception {
        var id = complaint("quay-1");

        var answer = intake.postAs(
                opener(), openings(id), "{\"reason\": \"WRONG-ENTRY\", \"reference\": \"theo đơn của bà Lan\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("unknown-code", "not-a-reference");
        assertThat(log.types(id)).containsExactly("petition.received.v1");
    }

    @Test
    void forAnotherBodyItDoesNotExistAndTheTryIsRecordedAsOneOfAnyId() throws Exception {
        var id = complaint("quay-1");
        var stranger = Signatures.of("cb-stranger", Role.OPENER, "19-so-xay-dung");

        for (var each : List.of(id, UNKNOWN)) {
            assertUnknown(ask(stranger, each));
            assertUnknown(intake.getAs(stranger, "/api/v1/petitions/" + each + "/sealed" + QUERY));
            assertThat(log.types(each)).endsWith("petition.opening-refused.v1", "petition.opening-refused.v1");
            assertThat(last(each).path("cause").asString()).isEqualTo("NOT_VISIBLE");
        }
    }

    @Test
    void aDenunciationDoesNotExistForWhoOpensAlone() throws Exception {
        var id = denunciation("quay-1");

        assertUnknown(ask(opener(), id));
        assertUnknown(intake.getAs(opener(), "/api/v1/petitions/" + id + "/sealed" + QUERY));
    }

    @Test
    void noOtherRoleOpens() throws Exception {
        var id = complaint("quay-1");

        assertThat(intake.getAsNobody(openings(id) + "/" + UNKNOWN).status()).isEqualTo(401);
        assertThat(ask(as("cb-1", Role.CLERK), id).status()).isEqualTo(403);
        assertThat(ask(as("cb-2", Role.OPERATOR), id).status()).isEqualTo(403);
        assertThat(log.types(id)).containsExactly("petition.received.v1");
    }

    @Test
    void nothingThatIsRecordedTellsWhoOrWhat() throws Exception {
        var id = complaint("quay-1");
        ask(opener(), id);

        WrittenRecords.assertKeyedAndTellingNothing(log.readAll(Topics.SEALED_PETITIONS, id));
        WrittenRecords.assertKeyedAndTellingNothing(log.readAll(Topics.PETITION_KEYS, id));
    }

    @Test
    void theReasonsAreThereForAnybody() throws Exception {
        var answer = intake.getAsNobody("/api/v1/openings/reasons");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().findValuesAsString("code")).contains("CONTACT-PETITIONER", "ASKED-BY-PERSON");
    }
}
