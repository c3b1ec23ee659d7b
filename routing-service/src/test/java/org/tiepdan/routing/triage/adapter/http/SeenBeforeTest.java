package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;

/** The counter learns of petitions with the same content before it registers another. */
class SeenBeforeTest extends SeenScenario {
    @Test
    void ofACaseOfAnotherBodyItIsToldWhereItIsAndSinceWhen() {
        recorded("COMPLAINT", null);

        var told = candidates(question("COMPLAINT", "19-btcd"));

        assertThat(told).hasSize(1);
        assertThat(told.at("/0/relation").asString()).isEqualTo("LINKED");
        assertThat(told.at("/0/score").asDouble()).isEqualTo(1.0);
        assertThat(told.at("/0/heldBy").asString()).isEqualTo("19-05443");
        assertThat(told.at("/0/receivedOn").asString()).isEqualTo("2026-08-17");
        assertThat(told.at("/0/whatVi").asString()).contains("phường Phan Đình Phùng", "17/08/2026");
        assertThat(told.get(0).has("caseId")).isFalse();
        assertThat(looks).isEmpty();
    }

    @Test
    void ofAGuidedOneItIsToldWhoGuidedAndWhereTo() {
        recorded("COMPLAINT", null, "GUIDE", "19-ubnd");

        var told = candidates(question("COMPLAINT", "19-btcd"));

        assertThat(told.at("/0/heldBy").asString()).isEqualTo("19-05443");
        assertThat(told.at("/0/whatVi").asString())
                .contains("phường Phan Đình Phùng nhận ngày 17/08/2026", "hướng dẫn gửi đơn đến")
                .contains(LAW.bodies().find("19-ubnd").orElseThrow().nameVi());
        assertThat(told.at("/0/whatEn").asString()).contains("guided the writer to", "handles this one");
    }

    @Test
    void ofOneGuidedToNoOtherBodyItIsToldOnlyWhereItIs() {
        recorded("COMPLAINT", null, "GUIDE", "19-05443");

        var told = candidates(question("COMPLAINT", "19-btcd"));

        assertThat(told.at("/0/whatVi").asString()).doesNotContain("hướng dẫn gửi đơn đến");
        assertThat(told.at("/0/whatEn").asString()).doesNotContain("guided");
    }

    @Test
    void ofACaseThatTheCallerMaySeeItIsToldWhichOne() {
        recorded("COMPLAINT", null);
        clerkOf("19-05443");

        assertThat(candidates(question("COMPLAINT", "19-05443")).at("/0/caseId").asString())
                .isEqualTo(FIRST.value());
    }

    @Test
    void ofOneBySomebodyElseItIsToldThatItIsSomebodyElses() {
        recorded("COMPLAINT", null);
        known.byPetitioner.clear();

        var told = candidates(question("COMPLAINT", "19-btcd"));

        assertThat(told.at("/0/relation").asString()).isEqualTo("RELATED");
        assertThat(told.at("/0/samePetitioner").asBoolean()).isFalse();
    }

    @Test
    void whoGaveNoNumberBeforeIsRecognisedByNameAndHome() {
        recorded("COMPLAINT", null);
        var posted = known.byPetitioner.get(PETITIONER).getFirst().livingAt(Facts.homeOf("n-1"));
        known.byPetitioner.clear();
        known.byPlace.put("oc05443", List.of(posted));

        var here = candidates(question("COMPLAINT", "19-btcd").put("namesakeRef", "n-1"));
        var elsewhere = candidates(question("COMPLAINT", "19-btcd").put("namesakeRef", "n-2"));

        assertThat(here.at("/0/relation").asString()).isEqualTo("LINKED");
        assertThat(here.at("/0/samePetitioner").asBoolean()).isTrue();
        assertThat(elsewhere.at("/0/relation").asString()).isEqualTo("RELATED");
    }

    @Test
    void whoDenouncedIsNotFoundByNameAndHome() {
        recorded("DENUNCIATION", null);
        var posted = known.byPetitioner.get(PETITIONER).getFirst().livingAt(Facts.homeOf("n-1"));
        known.byPetitioner.clear();
        known.byPlace.put("sc05443", List.of(posted));

        assertThat(candidates(question("DENUNCIATION", "19-btcd").put("namesakeRef", "n-1")))
                .isEmpty();
    }

    @Test
    void whatCameEarlierThanTheCaseIsALateEntry() {
        recorded("COMPLAINT", null);

        var told = candidates(question("COMPLAINT", "19-btcd").put("receivedAt", "2026-08-10T09:00:00+07:00"));

        assertThat(told.at("/0/relation").asString()).isEqualTo("LATE");
    }

    @Test
    void theOwnComplaintOfAnotherInstanceIsToldAsSuch() {
        recorded("COMPLAINT", null);

        var told = candidates(question("COMPLAINT", "19-btcd").put("instance", 2));

        assertThat(told).hasSize(1);
        assertThat(told.at("/0/relation").asString()).isEqualTo("OTHER_INSTANCE");
        assertThat(told.at("/0/samePetitioner").asBoolean()).isTrue();
        assertThat(told.at("/0/whatVi").asString()).contains("lần giải quyết khác", "17/08/2026");
    }

    @Test
    void aFingerprintAloneTellsNothing() {
        recorded("COMPLAINT", null);

        assertThat(candidates(question("COMPLAINT", "19-btcd").put("signature", signature(2))))
                .isEmpty();
    }

    @Test
    void ofADenunciationItIsToldThatItWasSentAndTheLookIsRecorded() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));

        var told = candidates(question("DENUNCIATION", "19-btcd"));

        assertThat(told.get(0).propertyNames())
                .containsExactlyInAnyOrder("relation", "score", "samePetitioner", "whatVi", "whatEn");
        assertThat(told.at("/0/whatVi").asString()).doesNotContain("19-", "phường", "2026");
        assertThat(looks).hasSize(1);
    }

    @Test
    void whomADenunciationDenouncesHearsExactlyWhatWhoAsksForNothingHears() {
        recorded("DENUNCIATION", new Respondent("19-btcd", "HEAD", null));
        var kept = body(post(PREVIEW, null, question("DENUNCIATION", "19-btcd")));
        var work = List.copyOf(known.asked);
        known.asked.clear();
        known.byPetitioner.clear();
        known.byPlace.clear();

        assertThat(body(post(PREVIEW, null, question("DENUNCIATION", "19-btcd"))))
                .isEqualTo(kept);
        assertThat(known.asked).as("the same work").isEqualTo(work);
        assertThat(looks).isEmpty();
    }

    @Test
    void anOfficerWhomADenunciationNamesHearsNothing() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "OFFICIAL", List.of("cb-named")));
        signInAs(new Caller("cb-named", Set.of(Role.CLERK), Set.of("19-btcd")));

        assertThat(candidates(question("DENUNCIATION", "19-btcd"))).isEmpty();
    }

    @Test
    void aDenunciationOfSomebodyElseIsToldToNobodyWhoMayNotSeeIt() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));
        known.byPetitioner.clear();

        assertThat(candidates(question("DENUNCIATION", "19-btcd"))).isEmpty();
    }

    @Test
    void theTypeThatIsAskedForDoesNotOpenADenunciation() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));

        assertThat(candidates(question("COMPLAINT", "19-btcd")).get(0).has("heldBy"))
                .isFalse();
    }

    @Test
    void wordsAreNotTakenAndEveryFaultIsNamed() {
        var question = question("COMPLAINT", "19-nowhere").put("text", WORDS).put("signature", "AAAA");

        var faults = body(post(PREVIEW, null, question)).get("errors");

        assertThat(faults.findValuesAsString("code")).contains("text-not-taken", "not-a-signature", "unknown-body");
        assertThat(faults.toString()).doesNotContain("thu hồi");
    }

    @Test
    void anotherBodyIsNotAskedFor() {
        assertThat(post(PREVIEW, null, question("COMPLAINT", "19-so-xay-dung"))
                        .getStatus()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void whoAsksWithoutEndIsToldToWait() {
        signInAs(new Caller("cb-tries", Set.of(Role.CLERK), Set.of("19-btcd")));
        for (int i = 0; i < 25; i++) {
            candidates(question("COMPLAINT", "19-btcd"));
        }

        var refused = post(PREVIEW, null, question("COMPLAINT", "19-btcd"));

        assertThat(refused.getStatus().value()).isEqualTo(429);
        assertThat(refused.getResponseHeaders().get("Retry-After")).hasSize(1);
    }
}
