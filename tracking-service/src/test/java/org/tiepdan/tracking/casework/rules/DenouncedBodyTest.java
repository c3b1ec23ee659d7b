package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.LAW;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Respondent;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;

/** A denunciation of the head of a body. */
class DenouncedBodyTest {
    private static final Instant NOW = at("2026-07-01T09:16");
    private static final LocalDate DAY = on("2026-07-01");

    private final Casework casework = new Casework(LAW, CaseSpec.GRACE, CaseSpec.WARNINGS);
    private final PetitionSpec petition = new PetitionSpec();

    DenouncedBodyTest() {
        petition.type = PetitionType.DENUNCIATION;
        petition.instance = null;
        petition.channel = Channel.IN_PERSON;
    }

    @Test
    void whatTheReceivingBodyWouldOweTheBodyAboveOwesWhereThatOneIsDenounced() {
        denouncing(BOARD, "HEAD");
        petition.conflict = new ConflictOfInterest(BOARD, PROVINCE, "vi", "en", "basis");

        assertThat(routedTo(PROVINCE).deadlines())
                .isNotEmpty()
                .extracting(Deadline::owedBy)
                .containsOnly(PROVINCE);
    }

    /** Then the desk of the receiving side decides, as in routing: nobody else may know of it. */
    @Test
    void aCommonSuperiorThatIsDenouncedDecidesAndOwesNothing() {
        var spec = new CaseSpec().petition(PetitionType.DENUNCIATION, null);
        spec.petition.respondent = new Respondent(PROVINCE, "HEAD", null);
        spec.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), "19-05860"));

        spec.when(new ObjectToCase("19-05860", OFFICER, on("2026-07-03"), "NOT-COMPETENT", null));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.InTriage.class, at -> assertThat(at.decider()).isNull());
        assertThat(spec.file().deadlines()).extracting(Deadline::owedBy).doesNotContain(PROVINCE);
    }

    /** LTC 2018, Article 12.4: since the merger, the people of the denounced body work in the common superior. */
    @ParameterizedTest(name = "{0} into {1}")
    @CsvSource({"19-so-xay-dung, 19-ubnd", "19-ubnd, 19-so-xay-dung"})
    void norDoesACommonSuperiorThatIsOneWithTheBodyDenounced(String ended, String successor) {
        var merged = new CaseSpec(MergedBodies.law(ended, on("2026-07-02"), successor))
                .petition(PetitionType.DENUNCIATION, null);
        merged.petition.respondent = new Respondent("19-so-xay-dung", "HEAD", null);
        merged.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), "19-05860"));

        merged.when(new ObjectToCase("19-05860", OFFICER, on("2026-07-03"), "NOT-COMPETENT", null));

        assertThat(merged.file().stage())
                .isInstanceOfSatisfying(
                        Case.InTriage.class, at -> assertThat(at.decider()).isNull());
        assertThat(merged.file().deadlines()).extracting(Deadline::owedBy).doesNotContain(ended, successor);
    }

    /** Disputes of competence are for a body that exists (LKN 21.3). */
    @Test
    void theCommonSuperiorIsTheSuccessorOfOneThatEnded() {
        var merged = new CaseSpec(MergedBodies.law(PROVINCE, on("2026-07-02"), "19-so-noi-vu"))
                .petition(PetitionType.COMPLAINT, 1);
        merged.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), "19-05860"));

        merged.when(new ObjectToCase("19-05860", OFFICER, on("2026-07-03"), "NOT-COMPETENT", null));

        assertThat(merged.file().stage())
                .isInstanceOfSatisfying(
                        Case.InTriage.class, at -> assertThat(at.decider()).isEqualTo("19-so-noi-vu"));
    }

    @Test
    void itOwesItselfWhereAnotherIsDenounced() {
        denouncing(COMMUNE, "HEAD");

        assertThat(routedTo(PROVINCE).deadlines()).extracting(Deadline::owedBy).contains(BOARD);
    }

    @Test
    void isNotTransferredToTheBodyDenounced() {
        denouncing(COMMUNE, "HEAD");

        assertThat(transferred(COMMUNE)).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.rejection().code()).isEqualTo("conflict-of-interest");
            assertThat(refused.rejection().vi()).contains("đối tượng bị tố cáo");
        });
        assertThat(transferred("19-so-y-te")).isInstanceOf(Verdict.Done.class);
    }

    @Test
    void theOwnHeadMayGetTheDenunciationOfAnOfficialAndAnybodyAComplaint() {
        denouncing(COMMUNE, "OFFICIAL");
        assertThat(transferred(COMMUNE)).isInstanceOf(Verdict.Done.class);

        denouncing(COMMUNE, "HEAD");
        petition.type = PetitionType.COMPLAINT;
        petition.instance = 1;
        assertThat(transferred(COMMUNE)).isInstanceOf(Verdict.Done.class);
    }

    /** Even if it passed the edge, or was written to the log directly. */
    @Test
    void anActOfAnyBodyButTheCompetentOneIsRefused() {
        denouncing(COMMUNE, "HEAD");
        var forged = new AcceptCase(COMMUNE, OFFICER, DAY);

        assertThat(casework.decide(forged, Caller.named("cb-1"), routedTo(PROVINCE), NOW, "c-1"))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("not-the-competent-body"));
    }

    private void denouncing(String body, String role) {
        petition.respondent = new Respondent(body, role, List.of("cb-0007"));
    }

    private Verdict transferred(String to) {
        var transfer = new TransferCase(PROVINCE, OFFICER, DAY, to);
        return casework.decide(transfer, Caller.NOBODY, routedTo(PROVINCE), NOW, "c-1");
    }

    private CaseFile routedTo(String body) {
        var fact = new PetitionRouted(petition.openedAt(NOW), body, Outcome.TRANSFER, DAY);
        return casework.hear(fact, CaseFile.UNOPENED, NOW, "f-1").after();
    }
}
