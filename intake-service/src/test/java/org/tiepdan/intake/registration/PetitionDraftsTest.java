package org.tiepdan.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.identity.PlainHash;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.fault.CodeDoubts;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.Signature;
import tools.jackson.databind.node.ObjectNode;

class PetitionDraftsTest {
    private final PetitionCodes codes = new CodeBook(new PlainHash()).newest();

    @Test
    void writesThePetitionAsTheContractHasIt() {
        var sample = (ObjectNode) ContractSamples.value("petition.received.v1");

        var written = (ObjectNode) EventJson.MAPPER.valueToTree(received(Requests.complaint()));

        // Members newer than the sample, which is never edited.
        assertThat(written.remove("registeredBy").asString()).isEqualTo("cb-1");
        assertThat(written.remove("namesakeRef").asString()).isNotEmpty();
        assertThat(written.remove("signature").asString()).isNotEmpty();
        assertThat(written.propertyNames()).containsExactlyInAnyOrderElementsOf(sample.propertyNames());
        for (var keyed : new String[] {
            "petitionerRef", "fingerprint", "contentDigest", "requestDigest", "receiptRef", "recordedAt", "sealedAt"
        }) {
            sample.remove(keyed);
            written.remove(keyed);
        }
        assertThat(written.toString()).isEqualTo(sample.toString());
    }

    @Test
    void readsAndWritesTheSampleUnchanged() {
        var sample = ContractSamples.value("petition.received.v1");

        var fact = EventJson.MAPPER.treeToValue(sample, PetitionReceived.class);

        assertThat(EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsBytes(fact)))
                .isEqualTo(sample);
    }

    @Test
    void keepsAPetitionOfSeveralMattersAsSecretAsADenunciation() {
        var complaint = received(Requests.complaint());
        var denunciation = received(sameAs("DENUNCIATION"));
        var mixed = received(sameAs("MIXED"));

        assertThat(mixed.subject()).isEqualTo("Đơn có nhiều nội dung: đất đai, nhà cửa");
        assertThat(mixed.subField()).isNull();
        assertThat(List.of(mixed.contentDigest(), Objects.requireNonNull(mixed.fingerprint())))
                .isEqualTo(List.of(denunciation.contentDigest(), Objects.requireNonNull(denunciation.fingerprint())))
                .doesNotContain(complaint.contentDigest(), Objects.requireNonNull(complaint.fingerprint()));
    }

    @Test
    void signsWhatAPetitionSaysAndADenunciationByAnotherKey() {
        var complaint = received(Requests.complaint());
        var denunciation = received(sameAs("DENUNCIATION"));

        assertThat(complaint.signature())
                .isEqualTo(received(Requests.complaint()).signature());
        assertThat(Signature.decode(Objects.requireNonNull(complaint.signature())))
                .isNotEqualTo(Signature.decode(Objects.requireNonNull(denunciation.signature())));
        assertThat(denunciation.signature()).isEqualTo(received(sameAs("MIXED")).signature());
    }

    private static ObjectNode sameAs(String type) {
        return Requests.complaint().put("type", type);
    }

    @Test
    void tellsOfADenunciationItsCategoryOnly() {
        var fact = received(Requests.denunciation());

        assertThat(fact.subject()).isEqualTo("Tố cáo: tham nhũng");
        assertThat(fact.subField()).isNull();
        assertThat(fact.toString()).doesNotContain("xóm Đông");
    }

    @Test
    void sealsTheOfficersWordsAndWhatIsToldOfNobody() {
        var sealed = SealedPart.of(Requests.read(Requests.denunciation()));

        assertThat(sealed.subject()).contains("xóm Đông");
        assertThat(SealedPart.of(Requests.read(Requests.complaint())).decisionNumber())
                .isEqualTo(Requests.DECISION_NUMBER);
    }

    @Test
    void tellsNothingOfThePetitioner() {
        var written = EventJson.MAPPER.writeValueAsString(received(Requests.complaint()));

        assertThat(Requests.PRIVATE).noneMatch(written::contains);
    }

    @Test
    void tellsNoCodeThatIsInNoList() {
        var petition = Requests.complaint();
        petition.putObject("respondent").put("body", "ong-thu-0900000017").put("role", "OFFICIAL");
        petition.putArray("alsoSentTo").add("19-ubnd").add("bao-chi").add("nguyen-thi-thu-nghiem");
        petition.putArray("attachments")
                .addObject()
                .put("mediaType", "nguyen-thi-thu/0900000017")
                .put("size", 1);
        petition.withArray("attachments")
                .addObject()
                .put("mediaType", "image/JPG")
                .put("size", 2);

        var fact = received(petition);
        var sealed = SealedPart.of(Requests.read(petition));

        assertThat(fact.respondent()).isNull();
        assertThat(fact.alsoSentTo()).containsExactly("19-ubnd", "bao-chi");
        assertThat(fact.attachments())
                .extracting(PetitionRequest.Attachment::mediaType)
                .containsExactly("application/octet-stream", "image/jpeg");
        assertThat(sealed.respondentBody()).isEqualTo("ong-thu-0900000017");
        assertThat(sealed.alsoSentTo()).contains("nguyen-thi-thu-nghiem");
        assertThat(CodeDoubts.of(Requests.read(petition), new KnownCodes(LawPack.packaged())))
                .extracting(doubt -> doubt.member() + " " + doubt.code())
                .containsExactly(
                        "respondent/body unknown-body",
                        "alsoSentTo/2 unknown-addressee",
                        "attachments/0/mediaType unknown-media-type");
    }

    @Test
    void distinguishesThoseOfOneNameWhoGiveNoNumber() {
        assertThat(received(Requests.complaint()).nameRef())
                .as("the number distinguishes them")
                .isNull();
        var here = received(numberless("05443"));
        var elsewhere = received(numberless("05665"));

        assertThat(here.fingerprint()).isEqualTo(elsewhere.fingerprint());
        assertThat(here.nameRef()).isNotNull().isNotEqualTo(elsewhere.nameRef());
        assertThat(received(numberless("05440")).nameRef())
                .as("no commune of that day")
                .isNull();
        assertThat(received(numberless(null)).nameRef()).isNull();
    }

    @Test
    void recognisesThemWhenTheyGiveOne() {
        var numbered = numberless("05443");
        ((ObjectNode) numbered.get("petitioner")).put("identityNumber", "000000000000");

        var received = received(numbered);
        var without = received(numberless("05443"));

        assertThat(received.namesakeRef()).isNotNull().isEqualTo(without.nameRef());
        assertThat(received.fingerprint()).isNotEqualTo(without.fingerprint());
        assertThat(without.namesakeRef()).isNull();
    }

    private static ObjectNode numberless(@Nullable String commune) {
        var petition = Requests.complaint();
        var petitioner = (ObjectNode) petition.get("petitioner");
        petitioner.remove("identityNumber");
        petitioner.putObject("address").put("line", "Xóm Thử").put("commune", commune);
        return petition;
    }

    @Test
    void hasNoFingerprintOfAnAnonymousPetition() {
        var petition = Requests.complaint();
        petition.putObject("petitioner").put("kind", "ANONYMOUS");

        assertThat(received(petition).fingerprint()).isNull();
    }

    @Test
    void writesNumberAndFindingsUnderTheNamesOfTheSchema() {
        var petition = Requests.complaint().put("signed", false);
        petition.putArray("findings").add("UNREADABLE");

        var written = EventJson.MAPPER.valueToTree(
                received(petition, new RegisterNumber(new Register("19-btcd", 2026), 152)));

        assertThat(ContractSamples.schema("petition.received.v1")
                        .get("properties")
                        .propertyNames())
                .containsAll(written.propertyNames());
        assertThat(written.get("registerNumber").intValue()).isEqualTo(152);
        assertThat(written.get("registerYear").intValue()).isEqualTo(2026);
        assertThat(written.get("findings").toString()).isEqualTo("[\"UNSIGNED\",\"UNREADABLE\"]");
    }

    @Test
    void findsNothingWhereTheSignatureIsNotSpokenOf() {
        var petition = Requests.complaint();
        petition.remove("signed");

        assertThat(received(petition).findings()).isNull();
        assertThat(received(petition).signed()).isFalse();
    }

    private PetitionReceived received(ObjectNode petition) {
        return received(petition, null);
    }

    private PetitionReceived received(ObjectNode petition, @Nullable RegisterNumber number) {
        var request = Requests.read(petition);
        var id = codes.petitionId("19-btcd", "quay-1");
        return new PetitionDrafts(new KnownCodes(LawPack.packaged()), new PetitionSignatures(LawPack.packaged()))
                .draft(codes, "cb-1", id, request, "q-0", Objects.requireNonNull(request.receivedAt()))
                .recorded(Requests.NOW, number, new Registered.SealedAt(3, 17, 17));
    }
}
