package org.tiepdan.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The requests that a form becomes. */
class PetitionRequestTest {

    @Test
    void writesEachAnswerWhereTheApiHasIt() {
        var request = PetitionRequest.whole(entry(
                "receivingBody", "19-btcd",
                "petitioner.kind", "INDIVIDUAL",
                "petitioner.fullName", "Nguyễn Thị Lan",
                "petitioner.address.line", "tổ 4",
                "type", "COMPLAINT",
                "instance", "2",
                "signed", "false",
                "decision.kind", "ADMINISTRATIVE_DECISION",
                "decision.issuedOn", "1/6/2026"));

        assertThat(request)
                .containsEntry("receivingBody", "19-btcd")
                .containsEntry("instance", 2)
                .containsEntry("signed", false)
                .containsEntry("decision", Map.of("kind", "ADMINISTRATIVE_DECISION", "issuedOn", "2026-06-01"))
                .containsEntry(
                        "petitioner",
                        Map.of("kind", "INDIVIDUAL", "fullName", "Nguyễn Thị Lan", "address", Map.of("line", "tổ 4")));
    }

    @Test
    void leavesOutWhatIsNotAskedOfThisTypeAndStillKeepsIt() {
        var entry = entry("type", "PROPOSAL", "decision.number", "12/QĐ-UBND", "instance", "1");

        assertThat(PetitionRequest.whole(entry)).doesNotContainKeys("decision", "instance");
        assertThat(entry.value(Question.DECISION_NUMBER)).isEqualTo("12/QĐ-UBND");
    }

    @Test
    void carriesNothingAboutTheWriterOfAnAnonymousPetition() {
        var entry = entry("petitioner.kind", "ANONYMOUS", "petitioner.fullName", "Nguyễn Thị Lan");

        assertThat(PetitionRequest.whole(entry)).containsEntry("petitioner", Map.of("kind", "ANONYMOUS"));
    }

    @Test
    void meansTheBodyItselfWhereNobodyIsComplainedOf() {
        var entry = entry("type", "FEEDBACK", "respondent.body", "19-05443");

        assertThat(PetitionRequest.whole(entry))
                .containsEntry("respondent", Map.of("body", "19-05443", "role", "BODY"));
    }

    @Test
    void seesEverybodyInAUnitAsAnOfficialOfTheBodyAboveIt() {
        var entry = entry(
                "type", "COMPLAINT",
                "respondent.body", "19-05443",
                "respondent.role", "HEAD",
                "respondent.unit.kind", "ADMINISTRATIVE",
                "respondent.unit.role", "HEAD",
                "respondent.moved", "OTHER");

        assertThat(PetitionRequest.whole(entry))
                .containsEntry(
                        "respondent",
                        Map.of(
                                "body", "19-05443",
                                "role", "OFFICIAL",
                                "unit", Map.of("kind", "ADMINISTRATIVE", "role", "HEAD")));
    }

    @Test
    void tellsRoutingNeitherWhoWroteNorTheWords() {
        var entry = entry(
                "type", "COMPLAINT",
                "petitioner.kind", "GROUP",
                "petitioner.signatories", "7",
                "petitioner.fullName", "Nguyễn Thị Lan",
                "petitioner.identityNumber", "000000000001",
                "petitioner.phone", "0900000001",
                "petitioner.address.line", "tổ 4",
                "petitioner.address.commune", "05443",
                "subject", "Thu hồi đất",
                "content", "Tôi không đồng ý.",
                "decision.number", "12/QĐ-UBND",
                "respondent.body", "19-05443");

        assertThat(PetitionRequest.facts(entry))
                .isEqualTo(Map.of(
                        "receivingBody",
                        "",
                        "type",
                        "COMPLAINT",
                        "petitioner",
                        Map.of("kind", "GROUP", "signatories", 7),
                        "respondent",
                        Map.of("body", "19-05443")));
    }

    @Test
    void takesTheCodeThatWasFoundForTheNameAsLongAsTheNameIsTheSame() {
        var found = entry("place.commune", "Xã Văn Lăng").withFound(Question.PLACE, "05665", "Xã Văn Lăng");

        assertThat(PetitionRequest.whole(found)).containsEntry("place", Map.of("commune", "05665"));
        assertThat(PetitionRequest.whole(found.with("place.commune", "Xã Văn Lang")))
                .containsEntry("place", Map.of("commune", "Xã Văn Lang"));
    }

    @Test
    void takesOneOfSeveralThatANameMeans() {
        var chosen = entry("place.commune", "van lang", "place.commune.choice", "02143|van lang");

        assertThat(PetitionRequest.whole(chosen)).containsEntry("place", Map.of("commune", "02143"));
    }

    @Test
    void splitsOfficersAtCommasAndAddresseesAtSemicolons() {
        var entry = entry(
                "type", "DENUNCIATION", "respondent.officers", "cb-1, cb-2", "alsoSentTo", "Quốc hội, UBTVQH; Báo");

        assertThat(PetitionRequest.whole(entry))
                .containsEntry("respondent", Map.of("officers", List.of("cb-1", "cb-2")))
                .containsEntry("alsoSentTo", List.of("Quốc hội, UBTVQH", "Báo"));
    }

    @Test
    void keepsWhatIsNoNumberSoThatTheApiSaysSo() {
        var entry = entry("petitioner.kind", "GROUP", "petitioner.signatories", "bảy");

        assertThat(PetitionRequest.whole(entry))
                .containsEntry("petitioner", Map.of("kind", "GROUP", "signatories", "bảy"));
    }

    @Test
    void correctsOnlyWhatIsOtherwiseAndTakesAwayWhatIsEmptied() {
        var before = entry("type", "COMPLAINT", "field", "LAND_HOUSING", "instance", "1", "signed", "true");
        var after = entry("type", "COMPLAINT", "field", "POLICY", "instance", "", "signed", "true");

        var expected = new HashMap<String, Object>();
        expected.put("field", "POLICY");
        expected.put("instance", null);
        assertThat(Correction.of(before, after)).isEqualTo(expected);
    }

    private static Entry entry(String... fields) {
        var parameters = new HashMap<String, String[]>();
        for (int i = 0; i < fields.length; i += 2) {
            parameters.put(fields[i], new String[] {fields[i + 1]});
        }
        return Entry.of(parameters);
    }
}
