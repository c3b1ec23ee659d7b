package org.tiepdan.intake.registration.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.registration.fault.RequestFault;
import org.tiepdan.lawpack.petition.PetitionType;
import tools.jackson.databind.node.ObjectNode;

class SealedComparisonsTest {
    private static final Set<String> BOTH = Set.of("subject", "petitioner", "decision");

    @ParameterizedTest
    @CsvSource({"tells-the-petitioner, petitioner", "tells-the-decision, decision"})
    void aLineIsHeldAgainstAFactThatIsSentWithIt(String code, String fact) {
        assertThat(found(PetitionType.COMPLAINT, Requests.complaint(), Set.of("subject", fact), code))
                .contains(code);
        assertThat(found(PetitionType.COMPLAINT, Requests.complaint(), Set.of("subject"), code))
                .doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({"tells-the-petitioner, petitioner", "tells-the-decision, decision"})
    void aFactIsHeldAgainstALineThatIsPublic(String code, String fact) {
        assertThat(found(PetitionType.COMPLAINT, Requests.complaint(), Set.of(fact), code))
                .containsExactly(code);
        assertThat(found(PetitionType.DENUNCIATION, Requests.denunciation(), Set.of(fact), code))
                .isEmpty();
    }

    @Test
    void aSealedLineThatWouldBePublicIsSentAgainWithTheFact() {
        var code = "tells-the-petitioner";

        assertThat(found(PetitionType.DENUNCIATION, Requests.complaint(), Set.of("type", "petitioner"), code))
                .containsExactly("line-needed", "line-needed");
        assertThat(found(
                        PetitionType.DENUNCIATION,
                        Requests.complaint(),
                        Set.of("type", "petitioner", "subject", "subField"),
                        code))
                .containsExactly(code);
        assertThat(found(PetitionType.DENUNCIATION, Requests.complaint(), Set.of("type"), code))
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Về 417/QĐ-UBND", "Về QĐ 9/QĐ-UBND", "Về 417 qd của xã", "Về 12-2026-TB", "Về 5a / KL-TTr"})
    void withoutTheDecisionWhatLooksLikeItsNumberIsRefusedWhateverItIs(String subject) {
        var petition = Requests.complaint().put("subject", subject);

        assertThat(found(PetitionType.COMPLAINT, petition, Set.of("subject", "petitioner"), "other"))
                .containsExactly("other", "tells-a-decision");
        assertThat(found(PetitionType.COMPLAINT, petition, BOTH, "other")).containsExactly("other");
        petition.remove("decision");
        assertThat(found(PetitionType.COMPLAINT, petition, Set.of("subject", "petitioner"), "other"))
                .containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Khiếu nại quyết định thu hồi đất", "Thửa 417 ở xóm Đông", "Ngày 12/6/2026", "Đền bù 500m2"})
    void anOrdinaryLineIsTaken(String subject) {
        var petition = Requests.complaint().put("subject", subject);

        assertThat(found(PetitionType.COMPLAINT, petition, Set.of("subject", "petitioner"), "other"))
                .containsExactly("other");
    }

    private static List<String> found(PetitionType before, ObjectNode after, Set<String> named, String code) {
        return SealedComparisons.answerable(
                        before,
                        Requests.read(after),
                        named,
                        List.of(new RequestFault("subject", code, "Lỗi.", "A fault.")))
                .stream()
                .map(RequestFault::code)
                .toList();
    }
}
