package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.Rejection.Kind;

class CommandCheckTest {
    private static final LocalDate DAY = on("2026-07-03");

    private final CaseSpec spec = new CaseSpec();

    private CaseSpec routed() {
        return spec.routedToCommune();
    }

    private CaseSpec accepted() {
        return spec.acceptedByCommune();
    }

    @Test
    void refusesTheSecondOfTwoOfficersWhoAccept() {
        accepted()
                .when(new AcceptCase(COMMUNE, "cb-0007", DAY))
                .thenRefused(Kind.NOT_ALLOWED_IN_STATE, "not-allowed-in-state");
    }

    @Test
    void saysWhatWasExpected() {
        routed().when(new DecideCase(COMMUNE, OFFICER, DAY, Settlement.RIGHT));

        assertThat(spec.refusal().en())
                .isEqualTo("Expected the case to be accepted for a decision, but it is with the competent body.");
        assertThat(spec.refusal().vi())
                .isEqualTo("Cần vụ việc ở trạng thái đã thụ lý để ghi quyết định giải quyết, nhưng vụ việc đang ở trạng"
                        + " thái đã chuyển đến cơ quan có thẩm quyền.");
    }

    @Test
    void saysItInWordsThatAreNoCodes() {
        spec.petition(PetitionType.COMPLAINT, 2);
        var accepted = accepted();

        assertThat(Stream.of(
                                new AnswerCase(COMMUNE, OFFICER, DAY),
                                new DecideCase(COMMUNE, OFFICER, DAY, Settlement.RIGHT),
                                new RefuseCase(COMMUNE, OFFICER, DAY, "LKN-11-6"))
                        .map(command -> accepted.when(command).refusal().vi()))
                .containsExactly(
                        "Cần đơn kiến nghị hoặc phản ánh, nhưng đơn này là khiếu nại.",
                        "Cần kết quả giải quyết phù hợp với loại đơn và lần giải quyết, nhưng đã ghi khiếu nại đúng cho"
                                + " khiếu nại lần 2.",
                        "Cần vụ việc ở trạng thái đã chuyển đến cơ quan có thẩm quyền để không thụ lý, nhưng vụ việc"
                                + " đang ở trạng thái đã thụ lý.");
    }

    @Test
    void recordsWhatItRefused() {
        routed().when(new CloseCase(COMMUNE, OFFICER, DAY));

        assertThat(spec.recorded()).singleElement().isInstanceOfSatisfying(CommandRejected.class, rejected -> {
            assertThat(rejected.command()).isEqualTo("closure");
            assertThat(rejected.code()).isEqualTo("not-allowed-in-state");
        });
        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
    }

    @Test
    void recordsNothingAboutACaseThatDoesNotExist() {
        spec.when(new AcceptCase(COMMUNE, OFFICER, DAY)).thenRefused(Kind.UNKNOWN_CASE, "unknown-case");

        assertThat(spec.recorded()).isEmpty();
    }

    @Test
    void letsNoOtherBodyAct() {
        routed().when(new AcceptCase(BOARD, OFFICER, DAY)).thenRefused(Kind.INVALID, "not-the-competent-body");

        assertThat(spec.refusal().vi()).isEqualTo("Chỉ cơ quan có thẩm quyền giải quyết mới được thực hiện việc này.");
    }

    @Test
    void letsTheBodyThatPassedTheCaseOnActNoMore() {
        routed().when(new TransferCase(COMMUNE, OFFICER, DAY, PROVINCE))
                .when(new AcceptCase(COMMUNE, OFFICER, DAY))
                .thenRefused(Kind.INVALID, "not-the-competent-body");
    }

    @Test
    void refusesAnActBeforeTheReceipt() {
        routed().when(new AcceptCase(COMMUNE, OFFICER, on("2026-06-30"))).thenRefused(Kind.INVALID, "before-receipt");
    }

    /** LKN 11a holds from 01/07/2026, also for complaints accepted before. */
    @Test
    void refusesASuspensionBeforeTheLawHasItsGround() {
        spec.receivedAt("2026-05-04T08:00")
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-02T08:00")
                .accepted("2026-05-10")
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-06-30"), "OBSTACLE"))
                .thenRefused(Kind.INVALID, "ground-not-in-force");
        assertThat(spec.refusal().vi())
                .isEqualTo("Cần căn cứ có hiệu lực trong ngày 2026-06-30, nhưng OBSTACLE (LKN 11a) có hiệu lực từ ngày"
                        + " 2026-07-01.");

        spec.when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-01"), "OBSTACLE"));

        assertThat(spec.file().stage()).isInstanceOf(Case.Suspended.class);
    }

    @Test
    void refusesAnActBeforeTheOneItBuildsOn() {
        routed().when(new AcceptCase(COMMUNE, OFFICER, DAY))
                .when(new DecideCase(COMMUNE, OFFICER, DAY.minusDays(1), Settlement.RIGHT))
                .thenRefused(Kind.INVALID, "before-last-act");
    }

    @Test
    void takesTwoActsOfOneDay() {
        routed().when(new AcceptCase(COMMUNE, OFFICER, DAY))
                .when(new DecideCase(COMMUNE, OFFICER, DAY, Settlement.RIGHT))
                .thenCaseEvents()
                .hasSize(1);
    }

    @Test
    void refusesAnActOfTomorrow() {
        routed().when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-04"))).thenRefused(Kind.INVALID, "after-today");
    }

    @Test
    void goesByTheDateInVietNam() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-04T00:00")
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-04")));

        spec.thenCaseEvents().hasSize(1);
    }

    @Test
    void refusesNoActForBeingLate() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-12-01T08:00")
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-11-30")));

        spec.thenCaseEvents().hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLAINT", "DENUNCIATION"})
    void answersNeitherComplaintsNorDenunciations(PetitionType type) {
        spec.petition(type, 1);
        routed().when(new AnswerCase(COMMUNE, OFFICER, DAY)).thenRefused(Kind.INVALID, "not-for-this-type");
    }

    @Test
    void decidesNoProposal() {
        spec.petition(PetitionType.PROPOSAL, null);
        accepted()
                .when(new DecideCase(COMMUNE, OFFICER, DAY, Settlement.RIGHT))
                .thenRefused(Kind.INVALID, "not-for-this-type");
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, 1, UPHELD", "COMPLAINT, 2, RIGHT", "DENUNCIATION, 1, WRONG"})
    void refusesASettlementOfAnotherTypeOrInstance(PetitionType type, int instance, Settlement settlement) {
        spec.petition(type, instance);
        accepted()
                .when(new DecideCase(COMMUNE, OFFICER, DAY, settlement))
                .thenRefused(Kind.INVALID, "settlement-does-not-fit");
    }

    @ParameterizedTest
    @CsvSource({"LKN-99-9, unknown-ground", "LTC-29-1-1, ground-does-not-fit"})
    void refusesAGroundThatIsNoneOrOfAnotherLaw(String ground, String code) {
        routed().when(new RefuseCase(COMMUNE, OFFICER, DAY, ground)).thenRefused(Kind.INVALID, code);
    }

    @ParameterizedTest
    @CsvSource({"19-99999, unknown-body", "19-05443, not-a-body-to-transfer-to", "19-btcd, not-a-body-to-transfer-to"})
    void transfersOnlyToAnotherBodyThatSettles(String to, String code) {
        routed().when(new TransferCase(COMMUNE, OFFICER, DAY, to)).thenRefused(Kind.INVALID, code);
    }
}
