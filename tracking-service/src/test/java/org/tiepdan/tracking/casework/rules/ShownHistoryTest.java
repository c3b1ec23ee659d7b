package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.adapter.ActView;
import org.tiepdan.tracking.casework.adapter.CaseFileView;

/** The acts of a case as displayed: a voided one has its reason and its replacement. */
class ShownHistoryTest {
    private final CaseSpec spec = new CaseSpec().routedToCommune().now("2026-07-10T09:00");

    @Test
    void tellsWhatTookThePlaceOfAVoidAct() {
        corrected(new AcceptCase(COMMUNE, OFFICER, on("2026-07-03")));

        var acceptance = acts().getFirst();
        assertThat(acceptance.voided()).isTrue();
        assertThat(acceptance.correctedBy()).isEqualTo(acts().getLast().id());
        assertThat(acceptance.reason()).isEqualTo(CorrectionReason.WRONG_DAY);
        assertThat(acceptance.instead()).isEqualTo(new ActView.Instead("acceptance", on("2026-07-03")));
        assertThat(acts().getLast().instead()).isNull();
    }

    @Test
    void tellsThatNothingTookItsPlace() {
        corrected(null);

        assertThat(acts().getFirst().reason()).isEqualTo(CorrectionReason.WRONG_DAY);
        assertThat(acts().getFirst().instead()).isNull();
    }

    /** Without them, a form that corrects the day of a withdrawal by some would record that nobody continues. */
    @Test
    void tellsHowManyContinueAfterAWithdrawal() {
        spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-06")));
        spec.when(new WithdrawCase(COMMUNE, OFFICER, on("2026-07-07"), 3, null));

        assertThat(acts().getLast().act()).isEqualTo("withdrawal");
        assertThat(acts().getLast().remaining()).isEqualTo(3);
        assertThat(acts().getFirst().remaining()).isNull();
    }

    @Test
    void tellsThatADenunciationContinuesAfterItsWithdrawal() {
        var denunciation = new CaseSpec()
                .petition(PetitionType.DENUNCIATION, null)
                .routedToCommune()
                .now("2026-07-10T09:00");
        denunciation.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-06")));
        denunciation.when(new WithdrawCase(COMMUNE, OFFICER, on("2026-07-07"), null, true));

        assertThat(acts(denunciation).getLast().continues()).isTrue();
    }

    @Test
    void tellsThePaperOfASuspension() {
        spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-06")));
        spec.when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-07"), "WAITING-FOR-RESULT", "15/QĐ-UBND"));

        assertThat(acts().getLast().ground()).isEqualTo("WAITING-FOR-RESULT");
        assertThat(acts().getLast().reference()).isEqualTo("15/QĐ-UBND");
    }

    private void corrected(@Nullable CaseCommand instead) {
        spec.when(new AcceptCase(COMMUNE, OFFICER, on("2026-07-06")));
        var id = spec.file().history().getLast().id();
        spec.when(new CorrectCase(COMMUNE, OFFICER, on("2026-07-10"), id, CorrectionReason.WRONG_DAY, instead, null));
    }

    private List<ActView> acts() {
        return acts(spec);
    }

    private static List<ActView> acts(CaseSpec spec) {
        var view = Objects.requireNonNull(CaseFileView.of(spec.file()));
        return Objects.requireNonNull(view.acts());
    }
}
