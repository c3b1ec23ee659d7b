package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;

/** The commune is merged into another on 2026-07-15. */
class SuccessionTest {
    private static final String SUCCESSOR = "19-05860";

    @TempDir
    private Path directory;

    private LawPack law;
    private CaseSpec spec;

    @BeforeEach
    void merged() throws IOException {
        for (var table : LawFiles.packaged().tables().entrySet()) {
            var text = new String(table.getValue().bytes(), java.nio.charset.StandardCharsets.UTF_8);
            var changed = text.lines()
                    .map(line -> line.startsWith(COMMUNE + ";")
                            ? line.replace(";2025-07-01;;;", ";2025-07-01;2026-07-14;" + SUCCESSOR + ";")
                            : line)
                    .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
            Files.writeString(
                    directory.resolve(table.getKey()), table.getKey().equals(LawFiles.BODIES) ? changed : text);
        }
        law = LawPack.load(directory);
        spec = new CaseSpec(law).routed(Outcome.TRANSFER, COMMUNE);
    }

    @Test
    void theBodyActsUntilItsLastDay() {
        spec.now("2026-07-14T10:00")
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-14")))
                .thenCaseEvents()
                .containsExactly(new CaseAccepted(COMMUNE, OFFICER, on("2026-07-14")));
    }

    @Test
    void fromThenOnItsSuccessorActsAlsoForAnEarlierDay() {
        spec.now("2026-07-15T10:00")
                .when(new AcceptCase(SUCCESSOR, OFFICER, on("2026-07-10")))
                .thenCaseEvents()
                .containsExactly(
                        new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, SUCCESSOR, on("2026-07-15")),
                        new CaseAccepted(SUCCESSOR, OFFICER, on("2026-07-10")));
    }

    @Test
    void theBodyThatEndedActsNoMore() {
        spec.now("2026-07-15T10:00")
                .when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-10")))
                .thenRefused(Kind.INVALID, "body-has-ended");

        assertThat(spec.refusal().en()).contains(SUCCESSOR);
    }

    @Test
    void nothingIsHandedOnToABodyThatEnded() {
        spec.now("2026-07-15T10:00")
                .when(new TransferCase(SUCCESSOR, OFFICER, on("2026-07-10"), COMMUNE))
                .thenRefused(Kind.INVALID, "unknown-body");
        assertThat(spec.refusal().vi()).contains(COMMUNE + " đã kết thúc và cơ quan kế thừa (" + SUCCESSOR + ")");
        assertThat(spec.refusal().en()).contains("its successor (" + SUCCESSOR + ") has the case");
    }

    @Test
    void theClockNoticesItOnce() {
        spec.now("2026-07-15T00:00").succeeded().thenCaseEvents().hasSize(1);
        spec.succeeded().thenNothing();

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        routed -> assertThat(routed.competence().body()).isEqualTo(SUCCESSOR));
    }

    @Test
    void theSuccessorPutsRightWhatTheBodyRecorded() {
        spec.now("2026-07-14T10:00").accepted("2026-07-13").now("2026-07-16T10:00");
        spec.when(new CorrectCase(
                        SUCCESSOR,
                        OFFICER,
                        on("2026-07-16"),
                        "cause-2",
                        CorrectionReason.WRONG_DAY,
                        new AcceptCase(SUCCESSOR, OFFICER, on("2026-07-06")),
                        null))
                .thenCaseEvents()
                .hasSize(2);

        assertThat(spec.file().lastActOn()).isEqualTo("2026-07-06");
    }

    /** The commune handles it instead of the board, which is denounced (LTC 12.1). */
    @Test
    void whoHandlesItInThePlaceOfADenouncedBodyIsSucceededToo() {
        denouncing("19-btcd", "19-btcd", COMMUNE);

        spec.now("2026-07-15T00:00")
                .succeeded()
                .thenCaseEvents()
                .containsExactly(new CaseSucceeded(CaseRole.RECEIVING, COMMUNE, SUCCESSOR, on("2026-07-15")));
        assertThat(petition().handler()).isEqualTo(SUCCESSOR);
        assertThat(petition().receivingBody()).isEqualTo("19-btcd");
        spec.succeeded().thenNothing();
    }

    /** The successor of the denounced body is excluded as well (LTC 12.4). */
    @Test
    void theSuccessorOfADenouncedBodyGetsNothingOfIt() {
        denouncing(COMMUNE, "19-btcd", PROVINCE);

        spec.now("2026-07-16T10:00")
                .when(new TransferCase(PROVINCE, OFFICER, on("2026-07-16"), SUCCESSOR))
                .thenRefused(Kind.INVALID, "conflict-of-interest");
    }

    @Test
    void aBodySucceededByTheOneDenouncedIsReplacedByTheBodyAbove() {
        spec = new CaseSpec(law);
        spec.petition.type = PetitionType.DENUNCIATION;
        spec.petition.instance = null;
        spec.petition.respondent = new Respondent(SUCCESSOR, "HEAD", null);
        spec.routed(Outcome.TRANSFER, COMMUNE);

        spec.now("2026-07-15T00:00")
                .succeeded()
                .thenCaseEvents()
                .containsExactly(new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, PROVINCE, on("2026-07-15")));
    }

    /** The people of the denounced commune work in the body that has the case, since the merger (LTC 12.1, 12.4, 12.6). */
    @Test
    void theBodyAboveTakesItFromTheBodyIntoWhichTheDenouncedOneIsMerged() {
        spec = new CaseSpec(law);
        routedToTheSuccessorOfTheDenounced();

        spec.now("2026-07-14T10:00").succeeded().thenNothing();
        spec.now("2026-07-16T00:00")
                .succeeded()
                .thenCaseEvents()
                .containsExactly(
                        new CaseSucceeded(CaseRole.RECEIVING, SUCCESSOR, PROVINCE, on("2026-07-15")),
                        new CaseSucceeded(CaseRole.COMPETENT, SUCCESSOR, PROVINCE, on("2026-07-15")));
        assertThat(spec.file().deadlines())
                .filteredOn(Deadline::isRunning)
                .extracting(Deadline::owedBy)
                .doesNotContain(SUCCESSOR);
        spec.succeeded().thenNothing();
    }

    @Test
    void whatWasReceivedAfterTheMergerIsTakenSinceItsReceipt() {
        spec = new CaseSpec(law).receivedAt("2026-08-03T08:00").now("2026-08-05T09:00");

        routedToTheSuccessorOfTheDenounced();

        spec.thenCaseEvents()
                .contains(
                        new CaseSucceeded(CaseRole.RECEIVING, SUCCESSOR, PROVINCE, on("2026-08-03")),
                        new CaseSucceeded(CaseRole.COMPETENT, SUCCESSOR, PROVINCE, on("2026-08-03")));
    }

    private void routedToTheSuccessorOfTheDenounced() {
        spec.petition.type = PetitionType.DENUNCIATION;
        spec.petition.instance = null;
        spec.petition.respondent = new Respondent(COMMUNE, "HEAD", null);
        spec.petition.receivingBody = SUCCESSOR;
        spec.routed(Outcome.TRANSFER, SUCCESSOR);
    }

    private void denouncing(String denounced, String inPlaceOf, String handledBy) {
        spec = new CaseSpec(law);
        spec.petition.type = PetitionType.DENUNCIATION;
        spec.petition.instance = null;
        spec.petition.respondent = new Respondent(denounced, "HEAD", null);
        spec.petition.conflict = new ConflictOfInterest(inPlaceOf, handledBy, "vi", "en", "LTC 12.1");
        spec.routed(Outcome.ACCEPT, PROVINCE);
    }

    private Petition petition() {
        return ((Case.Opened) spec.file().stage()).petition();
    }

    @Test
    void theSuccessorIsReportedWhereTheBodyWasUrged() {
        spec.now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-15T00:00")
                .succeeded();

        spec.now("2026-07-20T00:00")
                .checked("KN-ACCEPT-1")
                .thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05860: REPORT_TO_HEAD to 19-btcd after 6");
    }

    @Test
    void anActMayBeOlderThanTheBodyItNames() {
        var old = new CaseSpec()
                .receivedAt("2025-06-05T09:00")
                .routed(Outcome.TRANSFER, COMMUNE, on("2025-06-12"))
                .now("2025-07-10T09:00");

        old.when(new TransferCase(COMMUNE, OFFICER, on("2025-06-20"), PROVINCE))
                .thenCaseEvents()
                .hasSize(1);
    }
}
