package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;

/** An earlier program recorded acts on grounds that the law did not have yet on their days (LKN 11a holds from 01/07/2026). */
class EarlierGroundsTest {
    private static final LawPack WITHOUT_DAYS =
            ChangedLaw.withText(LawFiles.SETTLEMENT_GROUNDS, text -> text.replace(";2026-07-01;;", ";2012-07-01;;"));

    private final CaseSpec spec = new CaseSpec(WITHOUT_DAYS);

    @BeforeEach
    void suspendedInJune() {
        spec.receivedAt("2026-05-04T08:00")
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-06-12T08:00")
                .accepted("2026-05-11")
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-06-01"), "obstacle"));
    }

    private void corrected(String act, @Nullable CaseCommand instead) {
        spec.when(new CorrectCase(COMMUNE, OFFICER, on("2026-06-12"), act, CorrectionReason.WRONG_DAY, instead, null));
    }

    private void now() {
        spec.under(CaseSpec.LAW).now("2026-07-02T08:00");
    }

    @Test
    void theyStayWhileAnotherActIsCorrected() {
        now();

        corrected("cause-2", new AcceptCase(COMMUNE, OFFICER, on("2026-05-12")));

        spec.thenCaseEvents().singleElement().isInstanceOf(CaseCorrected.class);
        assertThat(spec.file().stage()).isInstanceOf(Case.Suspended.class);
    }

    @Test
    void aTerminationStays() {
        spec.when(new ResumeCase(COMMUNE, OFFICER, on("2026-06-08")))
                .when(new TerminateCase(COMMUNE, OFFICER, on("2026-06-10"), "COURT"));
        now();

        corrected("cause-2", new AcceptCase(COMMUNE, OFFICER, on("2026-05-12")));

        spec.thenCaseEvents().singleElement().isInstanceOf(CaseCorrected.class);
        assertThat(spec.file().stage()).isInstanceOf(Case.Closed.class);
    }

    @Test
    void whatAnEarlierCorrectionRecordedStays() {
        corrected("cause-3", new SuspendCase(COMMUNE, OFFICER, on("2026-06-02"), "OBSTACLE"));
        now();

        corrected("cause-2", new AcceptCase(COMMUNE, OFFICER, on("2026-05-12")));

        spec.thenCaseEvents().singleElement().isInstanceOf(CaseCorrected.class);
    }

    @Test
    void whatACorrectionRecordsNowNeedsAGroundOfItsDay() {
        now();

        corrected("cause-3", new SuspendCase(COMMUNE, OFFICER, on("2026-06-02"), "OBSTACLE"));
        spec.thenRefused(Kind.INVALID, "ground-not-in-force");

        corrected("cause-3", new SuspendCase(COMMUNE, OFFICER, on("2026-07-01"), "OBSTACLE"));
        spec.thenCaseEvents().singleElement().isInstanceOf(CaseCorrected.class);
    }
}
