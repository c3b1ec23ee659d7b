package org.tiepdan.intake.registration.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.petition.PetitionType;

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

    @ParameterizedTest
    @EnumSource(names = {"DENUNCIATION", "MIXED"})
    void allowsTheFinerFieldOfWhatMayDenounceItsOwnWords(PetitionType type) {
        var petition = Requests.denunciation().put("type", type.name()).put("subField", "việc của " + Requests.NAME);

        assertThat(SubjectPrivacy.faults(Requests.read(petition))).isEmpty();
    }

    @Test
    void letsAnOrganisationBeNamed() {
        var petition = Requests.complaint().put("subject", "Khiếu nại việc thu hồi đất của Công ty TNHH Thử Nghiệm");
        petition.putObject("petitioner").put("kind", "ORGANISATION").put("fullName", "Công ty TNHH Thử Nghiệm");

        assertThat(SubjectPrivacy.faults(Requests.read(petition))).isEmpty();
    }

    @Test
    void noticesTheNumberOfTheContestedDecision() {
        var petition = Requests.complaint().put("subject", "Khiếu nại QĐ số 77/QĐ-X");
        petition.putObject("decision").put("kind", "ADMINISTRATIVE_DECISION").put("number", "77/QĐ-X");

        assertThat(SubjectPrivacy.faults(Requests.read(petition)))
                .extracting(RequestFault::code)
                .containsExactly("tells-the-decision");
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
