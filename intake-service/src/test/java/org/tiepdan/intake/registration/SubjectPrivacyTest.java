package org.tiepdan.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.PetitionerKind;

class SubjectPrivacyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn của bà Nguyễn Thị Thử Nghiệm",
                "Don cua ba NGUYEN THI THU NGHIEM",
                "nguyenthithunghiem khiếu nại",
                "Khiếu nại, CCCD 0000 0000 0017",
                "Khiếu nại, gọi 0900.000.017",
                "Khiếu nại, gọi +84 900 000 017",
            })
    void noticesThePetitionerHoweverTyped(String subject) {
        assertThat(SubjectPrivacy.faults(with(subject, null)))
                .extracting(RequestFault::code)
                .containsExactly("tells-the-petitioner");
        assertThat(SubjectPrivacy.faults(with("Khiếu nại", subject)))
                .extracting(RequestFault::member)
                .containsExactly("subField");
    }

    @Test
    void letsAShortNameBeAWordWithinAnother() {
        var petitioner = new PetitionRequest.Petitioner(PetitionerKind.INDIVIDUAL, "Hà An", null, null, null, null);

        assertThat(SubjectPrivacy.tells("Đơn của ông Hà An về trường học", petitioner))
                .isTrue();
        assertThat(SubjectPrivacy.tells("Phản ánh về nhà ăn trường học", petitioner))
                .isFalse();
        assertThat(SubjectPrivacy.tells("Phản ánh về chùa Hang", petitioner)).isFalse();
    }

    @Test
    void allowsTheFinerFieldOfADenunciationItsOwnWords() {
        var petition = Requests.denunciation().put("subField", "việc của " + Requests.NAME);

        assertThat(SubjectPrivacy.faults(Requests.read(petition))).isEmpty();
    }

    @Test
    void noticesAnAddressThatTellsAndLetsOneBeThatDoesNot() {
        assertThat(SubjectPrivacy.tells("Đơn về việc ở tổ 14, ngõ Mận", living("tổ 14 ngõ Mận")))
                .isTrue();
        assertThat(SubjectPrivacy.tells("Phản ánh đường hỏng ở tổ 4", living("tổ 4")))
                .isFalse();
    }

    @Test
    void noticesTheNumberOfTheContestedDecision() {
        var petition = Requests.complaint().put("subject", "Khiếu nại QĐ số 77/QĐ-X");
        petition.putObject("decision").put("kind", "ADMINISTRATIVE_DECISION").put("number", "77/QĐ-X");

        assertThat(SubjectPrivacy.faults(Requests.read(petition)))
                .extracting(RequestFault::code)
                .containsExactly("tells-the-decision");
    }

    private static PetitionRequest.Petitioner living(String line) {
        return new PetitionRequest.Petitioner(
                PetitionerKind.INDIVIDUAL, null, null, new PetitionRequest.Address(line, null), null, null);
    }

    @Test
    void wantsOneLine() {
        assertThat(SubjectPrivacy.faults(with("một\nhai", null)))
                .extracting(RequestFault::code)
                .containsExactly("more-than-one-line");
    }

    private static PetitionRequest with(String subject, @Nullable String subField) {
        return Requests.read(Requests.complaint().put("subject", subject).put("subField", subField));
    }
}
