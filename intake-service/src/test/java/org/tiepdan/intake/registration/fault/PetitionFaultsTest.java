package org.tiepdan.intake.registration.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.LawPack;
import tools.jackson.databind.node.ObjectNode;

class PetitionFaultsTest {
    private static final LawPack LAW = LawPack.packaged();

    @Test
    void findsNothingWrongWithAWholePetition() {
        assertThat(faults(petition -> {})).isEmpty();
        assertThat(new PetitionFaults(LAW).of(Requests.read(Requests.denunciation()), Requests.NOW))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "/receivedAt, 2026-07-02T10:02:01+07:00, receivedAt in-the-future",
        "/receivedAt, 2026-07-03T07:30:00+07:00, receivedAt in-the-future",
        "/registerYear, 2025, registerYear not-the-year-of-receipt",
        "/registerYear, 2028, registerYear not-the-year-of-receipt",
        "/receivedAt, 1990-01-01T10:00:00+07:00, receivedAt before-calendar",
        "/receivingBody, 19-no-such-body, receivingBody unknown-body",
        "/respondent/body, 19 UBND, respondent/body not-a-body-code",
        "/respondent/body, 19-5443, respondent/body not-a-body-code",
        "/place/commune, 5443, place/commune not-a-commune-code",
        "/place/commune, 0544, place/commune not-a-commune-code",
        "/place/commune, 99999, place/commune unknown-commune",
        "/place/commune, 00034, place/commune former-commune",
        "/petitioner/kind, GROUP, petitioner/signatories too-few-signatories",
        "/petitioner/kind, ANONYMOUS, petitioner anonymous-with-identity",
        "/field, CORRUPTION, field field-not-for-type",
        "/writtenOn, 2026-07-02, writtenOn dates-out-of-order",
        "/decision/issuedOn, 2026-06-04, decision/issuedOn dates-out-of-order",
        "/decision/receivedOn, 2026-07-01, decision/receivedOn dates-out-of-order",
    })
    void namesTheMemberAndTheFault(String pointer, String value, String expected) {
        assertThat(faults(petition -> set(petition, pointer, value)))
                .containsOnlyOnce(expected)
                .allMatch(fault -> fault.equals(expected) || fault.endsWith("dates-out-of-order"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "/petitioner/address/commune, 5443, petitioner/address/commune not-a-commune-code",
        "/petitioner/address/commune, 99999, petitioner/address/commune unknown-commune",
        "/petitioner/address/commune, 00034, petitioner/address/commune former-commune",
    })
    void refusesNoPetitionForWhereItsWriterLives(String pointer, String value, String doubt) {
        var petition = Requests.complaint();
        set(petition, pointer, value);
        var request = Requests.read(petition);

        assertThat(new PetitionFaults(LAW).of(request, Requests.NOW)).isEmpty();
        assertThat(PetitionerDoubts.of(request, LAW, Requests.NOW))
                .extracting(each -> each.member() + " " + each.code())
                .containsExactly(doubt);
    }

    @Test
    void doubtsThatOnePersonSignedTwelveTimes() {
        var petition = Requests.complaint();
        ((ObjectNode) petition.get("petitioner")).put("kind", "INDIVIDUAL").put("signatories", 12);

        assertThat(PetitionerDoubts.of(Requests.read(petition), LAW, Requests.NOW))
                .extracting(RequestFault::code)
                .containsExactly("signatories-of-one");
    }

    @Test
    void namesWhatHasTheGroundOfAFormerCommune() {
        var petition = Requests.complaint();
        set(petition, "/place/commune", "00034");

        set(petition, "/petitioner/address/commune", "00025");

        assertThat(new PetitionFaults(LAW).of(Requests.read(petition), Requests.NOW))
                .singleElement()
                .extracting(RequestFault::en)
                .isEqualTo("The code of a former commune; now it is 00025 Phường Giảng Võ, 00190 Phường Ô Chợ Dừa.");
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(faults(petition -> {
                    petition.put("instance", 3).put("receivingBody", "19-no-such-body");
                    petition.putArray("alsoSentTo").add("19-ubnd").add("Bộ Y tế");
                    petition.putArray("attachments")
                            .addObject()
                            .put("mediaType", "PDF")
                            .put("size", -1);
                }))
                .containsExactlyInAnyOrder(
                        "instance not-an-instance",
                        "receivingBody unknown-body",
                        "attachments/0/mediaType not-a-media-type",
                        "attachments/0/size negative");
    }

    @ParameterizedTest(name = "{0} signed {1}, {2}, respondent {3}: {4}")
    @CsvSource({
        "COMPLAINT, true, UNREADABLE, true, ''",
        "COMPLAINT, false, UNSIGNED, true, ''",
        "COMPLAINT, true, UNSIGNED, true, findings finding-contradicts",
        "COMPLAINT, true, NO_RESPONDENT, true, findings finding-contradicts",
        "COMPLAINT, true, NO_RESPONDENT, false, ''",
        // LTC 25.2 covers denunciations that name the offender clearly.
        "COMPLAINT, true, CONCRETE_EVIDENCE, true, findings finding-not-for-type",
        "DENUNCIATION, true, CONCRETE_EVIDENCE, true, ''",
        "MIXED, true, CONCRETE_EVIDENCE, true, ''",
        "DENUNCIATION, true, CONCRETE_EVIDENCE|NO_RESPONDENT, false, findings finding-contradicts",
    })
    void findsFindingsThatContradictTheRest(
            String type, boolean signed, String findings, boolean respondent, String expected) {
        assertThat(faults(petition -> {
                    petition.put("type", type).put("signed", signed);
                    var list = petition.putArray("findings");
                    for (var finding : findings.split("\\|", -1)) {
                        list.add(finding);
                    }
                    if (!respondent) {
                        petition.remove("respondent");
                    }
                }))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void takesAClockThatIsTwoMinutesAhead() {
        assertThat(faults(petition -> petition.put("receivedAt", "2026-07-02T10:02:00+07:00")))
                .isEmpty();
    }

    @Test
    void takesTodayAsADayAloneAlsoBeforeTheOfficeOpens() {
        assertThat(faults(petition ->
                        petition.put("receivedAt", "2026-07-02T23:00:00+07:00").put("receivedAtAssumed", true)))
                .isEmpty();
    }

    @Test
    void leavesAnUnknownRespondentToWhoeverRoutes() {
        assertThat(faults(petition -> set(petition, "/respondent/body", "19-da-giai-the")))
                .isEmpty();
    }

    @Test
    void takesBodiesAndCommunesOfFormerTimesAsTheyAreToldForAnOfficerToLookAt() {
        assertThat(faults(petition -> {
                    petition.put("receivedAt", "2025-06-30T08:00:00+07:00");
                    petition.remove(List.of("writtenOn", "decision"));
                    set(petition, "/place/commune", "99999");
                    set(petition, "/petitioner/address/commune", "99998");
                }))
                .isEmpty();
    }

    @Test
    void officersAreNamedByIdsAndOnlyOfABodyOfTheList() {
        assertThat(faults(petition -> officers(petition, "cb-7"))).isEmpty();
        assertThat(faults(petition -> officers(petition, "cb-7", "Nguyễn Văn An")))
                .containsExactly("respondent/officers/1 not-an-officer-id");
        assertThat(faults(petition -> officers(
                        petition,
                        IntStream.range(0, 21)
                                .mapToObj(number -> "cb-" + number)
                                .toArray(String[]::new))))
                .containsExactly("respondent/officers too-many");
        assertThat(faults(petition -> {
                    officers(petition, "cb-7");
                    set(petition, "/respondent/body", "19-da-giai-the");
                }))
                .containsExactly("respondent/officers officers-of-unknown-body");
    }

    private static void officers(ObjectNode petition, String... ids) {
        var officers = ((ObjectNode) petition.get("respondent")).putArray("officers");
        List.of(ids).forEach(officers::add);
    }

    @Test
    void repeatsNothingOfWhatWasSent() {
        var petition = Requests.complaint().put("subject", "Đơn của " + Requests.NAME);

        var faults = new PetitionFaults(LAW).of(Requests.read(petition), Requests.NOW);

        assertThat(faults.toString()).contains("tells-the-petitioner").doesNotContain(Requests.NAME);
    }

    private static List<String> faults(Consumer<ObjectNode> change) {
        var petition = Requests.complaint();
        change.accept(petition);
        return new PetitionFaults(LAW)
                .of(Requests.read(petition), Requests.NOW).stream()
                        .map(fault -> fault.member() + " " + fault.code())
                        .toList();
    }

    private static void set(ObjectNode petition, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) petition.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
    }
}
