package org.tiepdan.tracking.casework.adapter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;

/** A correction lists the days of the acts that still count: readers keep those days, and do not know the acts. */
class CorrectedTest {
    private static final Instant NOW = Instant.parse("2026-07-20T02:15:03.410Z");
    private static final Competence COMPETENCE = new Competence(COMMUNE, Outcome.TRANSFER);
    private static final Petition PETITION = new Petition(
            new CaseId("0".repeat(31) + "1"),
            PetitionType.COMPLAINT,
            1,
            Channel.POST,
            "19-btcd",
            NOW,
            NOW,
            null,
            null,
            null,
            null,
            null);
    private static final CaseCommand DECISION = new DecideCase(COMMUNE, OFFICER, on("2026-07-10"), Settlement.RIGHT);

    @Test
    void tellsTheDaysOfWhatStands() {
        var corrected = corrected(
                new Case.Accepted(PETITION, COMPETENCE),
                act(new AcceptCase(COMMUNE, OFFICER, on("2026-07-13")), "fix"),
                act(new AcceptCase(COMMUNE, OFFICER, on("2026-07-04")), null),
                act(DECISION, "fix"));

        assertThat(corrected.acceptedOn()).isEqualTo("2026-07-04");
        assertThat(corrected.decidedOn()).isNull();
        assertThat(corrected.closedOn()).isNull();
    }

    @Test
    void tellsWhatTheDecisionThatStandsBringsAbout() {
        var wrong = new DecideCase(COMMUNE, OFFICER, on("2026-07-10"), Settlement.RIGHT, WrittenEvents.RESULT);
        var decided = new Case.Decided(PETITION, COMPETENCE, Settlement.RIGHT);

        assertThat(corrected(decided, act(wrong, null)).result()).isEqualTo(WrittenEvents.RESULT);
        assertThat(corrected(decided, act(wrong, "fix"), act(DECISION, null)).result())
                .isNull();
        assertThat(corrected(new Case.Accepted(PETITION, COMPETENCE), act(wrong, "fix"))
                        .result())
                .isNull();
    }

    @Test
    void tellsWhenACaseEndedThatStaysClosed() {
        var closed = new Case.Closed(PETITION, COMPETENCE, ClosedAs.SETTLED, Settlement.RIGHT);
        var corrected =
                corrected(closed, act(DECISION, null), act(new CloseCase(COMMUNE, OFFICER, on("2026-07-12")), null));

        assertThat(corrected.decidedOn()).isEqualTo("2026-07-10");
        assertThat(corrected.closedOn()).isEqualTo("2026-07-12");
    }

    /** The registration is voided after the acceptance was corrected. */
    @Test
    void tellsTheDayThatAnEarlierCorrectionPutInThePlaceOfAnother() {
        var right = new CorrectCase(
                COMMUNE,
                OFFICER,
                on("2026-07-15"),
                "act",
                CorrectionReason.WRONG_DAY,
                new AcceptCase(COMMUNE, OFFICER, on("2026-07-04")),
                null);
        var corrected = corrected(
                new Case.Accepted(PETITION, COMPETENCE),
                act(new AcceptCase(COMMUNE, OFFICER, on("2026-07-13")), "fix"),
                new Act("fix", NOW, null, new Content.Done(right)));

        assertThat(corrected.acceptedOn()).isEqualTo("2026-07-04");
    }

    @Test
    void tellsWhenTheDeskEndedWhatStaysClosed() {
        var filed = new Case.Closed(PETITION, new Competence("19-btcd", Outcome.FILE), ClosedAs.FILED, null);
        var decision = new PetitionRouted(PETITION, "19-btcd", Outcome.FILE, on("2026-07-08"));

        assertThat(corrected(filed, new Act("fact", NOW, null, new Content.Heard(decision)))
                        .closedOn())
                .isEqualTo("2026-07-08");
    }

    @Test
    void tellsSinceWhenAndForWhomACaseWaitsInTriage() {
        var corrected = corrected(new Case.InTriage(PETITION, on("2026-07-09"), "19-ubnd"));

        assertThat(corrected.triageSince()).isEqualTo("2026-07-09");
        assertThat(corrected.decider()).isEqualTo("19-ubnd");
    }

    @Test
    void endsOnItsOwnDayWhatWasRegisteredByMistake() {
        var mistake = new Case.Closed(PETITION, COMPETENCE, ClosedAs.REGISTERED_BY_MISTAKE, null);

        assertThat(corrected(mistake).closedOn()).isEqualTo("2026-07-20");
    }

    private static Act act(CaseCommand command, @Nullable String voidedBy) {
        return new Act(command.name() + " " + command.on(), NOW, voidedBy, new Content.Done(command));
    }

    private static Corrected corrected(Case stage, Act... acts) {
        var after = new CaseFile(stage, on("2026-07-20"), 1, List.of(), List.of(), List.of(acts));
        return Corrected.of(new CaseCorrected(
                COMMUNE,
                OFFICER,
                on("2026-07-20"),
                "act",
                "acceptance",
                CorrectionReason.WRONG_DAY,
                null,
                null,
                after));
    }
}
