package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Respondent;

/** The body asked to act against a late body, and how corrections, closings and other days affect the steps. */
class EscalationBodiesTest {
    private static final String RULE = "KN-ACCEPT-1";

    private static CaseSpec waiting(int urge, int report) {
        return new CaseSpec(ChangedLaw.withText(
                LawFiles.SETTINGS,
                text -> text.replace("escalation-urge-working-days;0;", "escalation-urge-working-days;" + urge + ";")
                        .replace(
                                "escalation-report-working-days;5;",
                                "escalation-report-working-days;" + report + ";")));
    }

    private static CaseSpec missed(CaseSpec spec) {
        return spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-11T00:00").checked(RULE);
    }

    @Test
    void theBodyAboveUrgesWhoHandedTheMatterToNobody() {
        var spec = new CaseSpec().cameBy(Channel.IN_PERSON).routed(Outcome.TRANSFER, COMMUNE);

        spec.now("2026-07-16T00:00")
                .checked("TCD-REPLY")
                .thenEscalation()
                .containsExactly("escalated TCD-REPLY by 19-btcd: URGE to 19-ubnd after 1");
    }

    @Test
    void aDenouncedBodyIsPassedOver() {
        var spec = new CaseSpec().petition(PetitionType.DENUNCIATION, null).cameBy(Channel.IN_PERSON);
        spec.petition.respondent = new Respondent(PROVINCE, "HEAD", List.of("cb-0007"));

        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-16T00:00")
                .checked("TCD-REPLY")
                .thenEscalation()
                .containsExactly("escalated TCD-REPLY by 19-btcd: URGE to thu-tuong after 1");
    }

    /** LTC 2018, Article 12.4: since the merger, the people of the denounced body work in the body above. */
    @Test
    void soIsTheSuccessorOfADenouncedBody() {
        var law = MergedBodies.law("19-so-xay-dung", on("2026-07-02"), PROVINCE);
        var spec = new CaseSpec(law).petition(PetitionType.DENUNCIATION, null).cameBy(Channel.IN_PERSON);
        spec.petition.respondent = new Respondent("19-so-xay-dung", "HEAD", List.of("cb-0007"));

        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-16T00:00")
                .checked("TCD-REPLY")
                .thenEscalation()
                .containsExactly("escalated TCD-REPLY by 19-btcd: URGE to thu-tuong after 1");
    }

    @Test
    void whoHandlesItInThePlaceOfADenouncedBodyIsUrgedByTheOneAbove() {
        var spec = new CaseSpec().petition(PetitionType.DENUNCIATION, null).cameBy(Channel.IN_PERSON);
        spec.petition.respondent = new Respondent(BOARD, "HEAD", List.of("cb-0007"));
        spec.petition.conflict = new ConflictOfInterest(BOARD, PROVINCE, "vi", "en", "basis");

        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-16T00:00")
                .checked("TCD-REPLY")
                .thenEscalation()
                .containsExactly("escalated TCD-REPLY by 19-ubnd: URGE to thu-tuong after 1");
    }

    @Test
    void aPackWithoutTheRowsTakesNoStep() {
        LawPack silent = ChangedLaw.withText(LawFiles.SETTINGS, ChangedLaw::withoutSteps);

        missed(new CaseSpec(silent)).thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void severalStepsComeAtOnceWhereNoneHasToWait() {
        missed(waiting(0, 0))
                .thenEscalation()
                .containsExactly(
                        "escalated KN-ACCEPT-1 by 19-05443: URGE to 19-btcd after 0",
                        "escalated KN-ACCEPT-1 by 19-05443: REPORT_TO_HEAD to 19-btcd after 0");
    }

    @Test
    void whoUrgesBeforeTheStepFallsDueHasTakenIt() {
        var spec = missed(waiting(2, 5));
        spec.thenEscalation().isEmpty();

        spec.now("2026-07-13T09:00").when(new UrgeCase(BOARD, OFFICER, on("2026-07-13")));

        spec.thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05443: URGE to 19-btcd after 1 acted on 2026-07-13");
        spec.now("2026-07-15T00:00").checked(RULE).thenNothing();
        spec.now("2026-07-21T00:00")
                .checked(RULE)
                .thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05443: REPORT_TO_HEAD to 19-btcd after 7");
    }

    @Test
    void goesOnWhereTheLateActTurnsOutToBeVoidAndRepeatsNoStep() {
        var spec = missed(new CaseSpec()).now("2026-07-13T09:00").accepted("2026-07-13");

        spec.now("2026-07-14T09:00").when(voiding(null));

        assertThat(spec.limit(RULE).isEscalating()).isTrue();
        assertThat(Objects.requireNonNull(spec.limit(RULE).escalation()).steps())
                .hasSize(1);
        spec.now("2026-07-20T00:00")
                .checked(RULE)
                .thenEscalation()
                .containsExactly("escalated KN-ACCEPT-1 by 19-05443: REPORT_TO_HEAD to 19-btcd after 6");
    }

    @Test
    void isGoneWhereACorrectionShowsThatTheActCameInTime() {
        var spec = missed(new CaseSpec()).now("2026-07-13T09:00").accepted("2026-07-13");

        spec.now("2026-07-14T09:00").when(voiding(new AcceptCase(COMMUNE, OFFICER, on("2026-07-09"))));

        spec.thenLimits()
                .anySatisfy(line -> assertThat(line)
                        .startsWith("revised KN-ACCEPT-1 because of case.corrected: MET")
                        .endsWith("superseding"));
        assertThat(spec.limit(RULE).escalation()).isNull();
    }

    private static CorrectCase voiding(@Nullable AcceptCase instead) {
        return new CorrectCase(
                COMMUNE, OFFICER, on("2026-07-14"), "cause-2", CorrectionReason.WRONG_DAY, instead, null);
    }

    @Test
    void endsWithTheCaseWhereNoRowSaysSo() {
        var spec = new CaseSpec().acceptedByCommune();
        spec.now("2026-07-06T10:00").when(new DecideCase(COMMUNE, OFFICER, on("2026-07-06"), Settlement.RIGHT));
        spec.now("2026-07-11T00:00").checked("KN-SEND-1");
        spec.thenEscalation().singleElement();

        spec.now("2026-07-13T09:00").when(new CloseCase(COMMUNE, OFFICER, on("2026-07-13")));

        spec.thenEscalation().contains("ended late KN-SEND-1 on 2026-07-13 because of case.closed");
        assertThat(spec.limit("KN-SEND-1").isWatched()).isFalse();
    }
}
