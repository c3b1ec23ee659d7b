package org.tiepdan.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.testkit.ContractSamples;

class PetitionCodesTest {
    private final PetitionCodes codes = new CodeBook(new PlainHash()).newest();

    @Test
    void givesTheSamePetitionForTheSameBodyAndKeyOnly() {
        var id = codes.petitionId("19-btcd", "quay-1");

        assertThat(codes.petitionId("19-btcd", "quay-1")).isEqualTo(id);
        assertThat(codes.petitionId("19-ubnd", "quay-1")).isNotEqualTo(id);
        assertThat(codes.petitionId("19-btcd", "quay-2")).isNotEqualTo(id);
    }

    @Test
    void writesEveryReferenceInTheFormOfTheContract() {
        var sample = ContractSamples.value("petition.received.v1");
        var id = codes.petitionId("19-btcd", "quay-1");

        assertThat(codes.petitionerRef(id))
                .matches(like(sample.get("petitionerRef").stringValue()));
        assertThat(codes.contentDigest("Tôi", false))
                .matches(like(sample.get("contentDigest").stringValue()));
        assertThat(codes.requestDigest("{}".getBytes(StandardCharsets.UTF_8)))
                .matches(like(sample.get("requestDigest").stringValue()));
        assertThat(codes.receiptRef(codes.receiptCode(id)))
                .matches(like(sample.get("receiptRef").stringValue()));
        assertThat(codes.fingerprint("Nguyễn Thị Thử", "000000000017", false).orElseThrow())
                .matches(like(sample.get("fingerprint").stringValue()));
    }

    @Test
    void findsTheSamePetitionerHoweverTheNameIsTyped() {
        assertThat(codes.fingerprint("NGUYEN THI THU", "000000000017", false))
                .isEqualTo(codes.fingerprint("Nguyễn Thị  Thử", "000000000017", false));
    }

    @Test
    void doesNotTellADenouncerByLookingForWhoComplains() {
        assertThat(codes.fingerprint("Nguyễn Thị Thử", null, true))
                .isNotEqualTo(codes.fingerprint("Nguyễn Thị Thử", null, false));
    }

    @Test
    void doesNotTellADenunciationByTheSameWordsInAComplaint() {
        assertThat(codes.contentDigest("Ông ấy nhận tiền.", true))
                .isEqualTo(codes.contentDigest("Ông  ấy nhận tiền. ", true))
                .isNotEqualTo(codes.contentDigest("Ông ấy nhận tiền.", false));
    }

    @Test
    void distinguishesPeopleOfOneNameByTheirHomesAndRevealsNeither() {
        var here = codes.nameRef("Nguyễn Thị Thử", "05443", false);

        assertThat(here)
                .matches("n-[0-9a-f]{16}")
                .isEqualTo(codes.nameRef("NGUYEN THI  THU", "05443", false))
                .isNotEqualTo(codes.nameRef("Nguyễn Thị Thử", "05455", false))
                .isNotEqualTo(codes.nameRef("Nguyễn Thị Mẫu", "05443", false))
                .isNotEqualTo(codes.nameRef("Nguyễn Thị Thử", "05443", true));
    }

    @Test
    void hasNoFingerprintOfNobody() {
        assertThat(codes.fingerprint(null, null, false)).isEmpty();
    }

    private static String like(String reference) {
        return reference.charAt(0) + "-[0-9a-f]{" + (reference.length() - 2) + "}";
    }
}
